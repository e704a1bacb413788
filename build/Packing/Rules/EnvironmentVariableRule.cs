using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>An environment variable has a type the platform has, a default that fits it, and a root component; a value is nobody's to ship.</summary>
internal sealed class EnvironmentVariableRule : IRule
{
    private const string Definition = "environmentvariabledefinition";
    private const string Boolean = "100000002";
    private const string Number = "100000001";
    private const string RootType = "380";

    // String, number, Boolean, JSON, data source, secret.
    private static readonly string[] Types = ["100000000", Number, Boolean, "100000003", "100000004", "100000005"];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var definitions = solution.SeparateFiles.Where(file => file.Xml.Name.LocalName == Definition).ToList();
        var defined = definitions.Select(SchemaName).ToList();
        var roots = (solution.Manifest.Element("SolutionManifest")?.Element("RootComponents")?.Elements("RootComponent") ?? [])
            .Where(root => root.Attribute("type")?.Value == RootType).Select(root => root.Attribute("schemaName")?.Value ?? string.Empty).ToList();
        return
        [
            .. definitions.SelectMany(Check),
            .. definitions.Where(file => !roots.Contains(SchemaName(file))).Select(file => new Problem(
                file.Path, $"defines the environment variable {SchemaName(file)}, which {UnpackedSolution.ManifestFile} does not list", $"add a RootComponent of type {RootType} or remove the file")),
            .. roots.Except(defined).Select(name => new Problem(
                UnpackedSolution.ManifestFile, $"lists the environment variable {name}, but no file defines it", "add the file or remove the entry")),
        ];
    }

    private static IEnumerable<Problem> Check(SeparateFile file)
    {
        var type = file.Xml.Element("type")?.Value;
        if (!Types.Contains(type))
        {
            yield return new Problem(file.Path, $"has the type {type}, which the platform does not have", $"use one of {string.Join(", ", Types)}");
        }

        if (type == Boolean && file.Xml.Element("defaultvalue")?.Value is not ("yes" or "no"))
        {
            yield return new Problem(file.Path, "is a Boolean without a default of yes or no", "write yes or no into defaultvalue");
        }

        if (type == Number && !decimal.TryParse(file.Xml.Element("defaultvalue")?.Value, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
        {
            yield return new Problem(file.Path, "is a number without a number as its default", "write digits, with a point for decimals, into defaultvalue");
        }

        if (file.Xml.Element("isrequired")?.Value != "0")
        {
            yield return new Problem(file.Path, "makes every import ask for a value", "set isrequired to 0 and give it a default");
        }
    }

    private static string SchemaName(SeparateFile file) => file.Xml.Attribute("schemaname")?.Value ?? string.Empty;
}
