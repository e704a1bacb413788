using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Whatever we add carries the publisher's prefix; the import refuses anything else.</summary>
internal sealed class PrefixRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var prefix = solution.Manifest.Element("SolutionManifest")?.Element("Publisher")?.Element("CustomizationPrefix")?.Value + "_";
        return
            from named in Names(solution)
            where !named.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            select new Problem(named.File, $"names something of ours {named.Name}", $"begin it with {prefix}");
    }

    private static IEnumerable<(string File, string Name)> Names(UnpackedSolution solution) =>
    [
        .. solution.Of(ComponentKind.Choice).Select(choice => (choice.File, choice.Identity)),
        .. solution.Of(ComponentKind.WebResource).Select(resource => (resource.File, resource.Identity)),
        .. solution.Tables.Where(table => !table.IsShell).Select(table => (table.Component.File, table.LogicalName)),
        .. solution.Tables.SelectMany(table => table.Columns.Where(IsOurs).Select(column => (table.Component.File, TableSource.ColumnName(column)))),
        .. solution.SeparateFiles.Where(file => file.Xml.Name.LocalName is "customapi" or "environmentvariabledefinition")
            .Select(file => (file.Path, (file.Xml.Attribute("uniquename") ?? file.Xml.Attribute("schemaname"))?.Value ?? string.Empty)),
    ];

    private static bool IsOurs(XElement column) => column.Element("IsCustomField")?.Value == "1";
}
