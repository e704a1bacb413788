using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>What a chart groups by, sums up and filters exists, and what it draws is what its query computes.</summary>
internal sealed class ChartColumnRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return solution.Tables.SelectMany(table => table.Charts.SelectMany(chart => Check(chart, table.LogicalName, catalog)));
    }

    private static IEnumerable<Problem> Check(TablePart chart, string table, TableCatalog catalog)
    {
        var definition = chart.Xml.Element("datadescription")?.Element("datadefinition");
        var entity = definition?.Element("fetchcollection")?.Element("fetch")?.Element("entity");
        if (entity?.Attribute("name")?.Value != table)
        {
            return [new Problem(chart.File, $"sums up rows of another table than {table}", $"fetch from the entity {table}")];
        }

        var category = definition!.Element("categorycollection")?.Element("category");
        var measures = category?.Descendants("measure").Select(measure => measure.Attribute("alias")?.Value ?? string.Empty).ToList() ?? [];
        var series = chart.Xml.Element("presentationdescription")?.Element("Chart")?.Element("Series")?.Elements("Series").Count() ?? 0;
        return
        [
            .. QueryColumns.Check(chart.File, entity, catalog),
            .. Aliases(entity, "groupby").Contains(category?.Attribute("alias")?.Value ?? string.Empty) ? [] : new[] { new Problem(chart.File, "puts along its axis what its query does not group by", "name the alias of a grouping") },
            .. measures.Except(Aliases(entity, "aggregate")).Select(measure => new Problem(chart.File, $"draws the number {measure}, which its query does not compute", "name the alias of an aggregate")),
            .. measures.Count > 0 && measures.Count == series ? [] : new[] { new Problem(chart.File, $"has {measures.Count} measures and {series} series", "give each measure one series") },
        ];
    }

    private static HashSet<string> Aliases(XElement entity, string kind) =>
        entity.Elements("attribute").Where(attribute => attribute.Attribute(kind) is not null)
            .Select(attribute => attribute.Attribute("alias")?.Value ?? string.Empty).ToHashSet(StringComparer.Ordinal);
}
