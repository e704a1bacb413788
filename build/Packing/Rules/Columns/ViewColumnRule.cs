using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>What a view asks for, filters, orders and shows exists; what it shows it also asks for, or the cell stays empty,
/// and shows once.</summary>
internal sealed class ViewColumnRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return solution.Tables.SelectMany(table => table.Views.SelectMany(view => Check(view, table.LogicalName, catalog)));
    }

    private static IEnumerable<Problem> Check(TablePart view, string table, TableCatalog catalog)
    {
        var entity = view.Xml.Element("fetchxml")?.Element("fetch")?.Element("entity");
        if (entity?.Attribute("name")?.Value != table)
        {
            return [new Problem(view.File, $"asks for rows of another table than {table}", $"fetch from the entity {table}")];
        }

        var row = view.Xml.Element("layoutxml")?.Element("grid")?.Element("row");
        var cells = row?.Elements("cell").Select(cell => Name(cell, "name")).ToList() ?? [];
        return
        [
            .. QueryColumns.Check(view.File, entity, catalog),
            .. cells.Where(cell => !Asked(entity).Contains(cell)).Select(cell => new Problem(view.File, $"shows the column {cell} without asking for it", "add it to the fetch or remove the cell")),
            .. cells.GroupBy(cell => cell, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => new Problem(view.File, $"shows the column {same.Key} twice", "remove one of the cells")),
            .. cells.Count > 0 ? [] : new[] { new Problem(view.File, "shows no column", "add cells to its layout") },
            .. catalog.Has(table, Name(row, "id")) ? [] : new[] { new Problem(view.File, $"identifies its rows by {Name(row, "id")}, which {table} does not have", "use the primary key") },
        ];
    }

    /// <summary>The columns of the result: those of a linked table behind its alias and a point.</summary>
    private static HashSet<string> Asked(XElement entity) =>
        entity.Descendants("attribute").Select(attribute => attribute.Parent == entity
            ? Name(attribute, "name")
            : $"{Name(attribute.Parent, "alias")}.{Name(attribute, "name")}").ToHashSet(StringComparer.Ordinal);

    private static string Name(XElement? element, string attribute) => element?.Attribute(attribute)?.Value ?? string.Empty;
}
