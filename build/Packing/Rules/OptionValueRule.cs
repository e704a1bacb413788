using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Our option values lie in the publisher's ten thousand, so that they never collide with another publisher's.</summary>
internal sealed class OptionValueRule : IRule
{
    private const int RangeSize = 10_000;

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var prefix = solution.Manifest.Element("SolutionManifest")?.Element("Publisher")?.Element("CustomizationOptionValuePrefix")?.Value;
        if (!int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var first = (long)number * RangeSize;
        return
            from choice in Choices(solution)
            from option in choice.Options.Elements("option")
            let text = option.Attribute("value")?.Value
            let isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            where !isNumber || !IsInRange(text!, first)
            select new Problem(choice.File, $"has the option value {text} under {Naming.Of(choice.Options)}", $"use one from {first} to {first + RangeSize - 1}, the publisher's range");
    }

    private static bool IsInRange(string text, long first)
    {
        var value = long.Parse(text, CultureInfo.InvariantCulture);
        return value >= first && value < first + RangeSize;
    }

    /// <summary>Global choices, and local ones of our own columns; the system columns of a table keep the platform's values.</summary>
    private static IEnumerable<(string File, XElement Options)> Choices(UnpackedSolution solution)
    {
        var global = solution.Of(ComponentKind.Choice).Select(choice => (choice.File, choice.Xml));
        var local =
            from table in solution.Tables
            from column in table.Columns
            where column.Element("IsCustomField")?.Value == "1" && column.Element("optionset") is not null
            select (table.Component.File, column.Element("optionset")!);
        return
            from choice in global.Concat(local)
            let options = choice.Item2.Element("options")
            where options is not null && choice.Item2.Element("OptionSetType")?.Value == "picklist"
            select (choice.Item1, options);
    }
}
