using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>What a view asks for, filters, orders and shows exists; what it shows it also asks for, or the cell stays empty.</summary>
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
            .. Query(view, entity, catalog),
            .. cells.Where(cell => !Asked(entity).Contains(cell)).Select(cell => new Problem(view.File, $"shows the column {cell} without asking for it", "add it to the fetch or remove the cell")),
            .. cells.Count > 0 ? [] : new[] { new Problem(view.File, "shows no column", "add cells to its layout") },
            .. catalog.Has(table, Name(row, "id")) ? [] : new[] { new Problem(view.File, $"identifies its rows by {Name(row, "id")}, which {table} does not have", "use the primary key") },
        ];
    }

    private static IEnumerable<Problem> Query(TablePart view, XElement entity, TableCatalog catalog)
    {
        var tables = entity.DescendantsAndSelf().Where(IsSource).Where(source => source.Attribute("alias") is not null)
            .GroupBy(source => source.Attribute("alias")!.Value, source => Name(source, "name"))
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var source in entity.DescendantsAndSelf().Where(IsSource).Where(source => !catalog.Knows(Name(source, "name"))))
        {
            yield return new Problem(view.File, $"asks for rows of the table {Name(source, "name")}, which nobody knows", "correct the name or describe the table");
        }

        foreach (var (column, table) in Named(entity, tables).Where(named => catalog.Knows(named.Table) && !catalog.Has(named.Table, named.Column)))
        {
            yield return new Problem(view.File, $"names the column {column}, which {table} does not have", "correct the name");
        }
    }

    private static IEnumerable<(string Column, string Table)> Named(XElement entity, Dictionary<string, string> tables)
    {
        foreach (var element in entity.Descendants())
        {
            var nearest = Name(element.Ancestors().First(IsSource), "name");
            switch (element.Name.LocalName)
            {
                case "attribute":
                    yield return (Name(element, "name"), nearest);
                    break;
                case "condition" or "order" when element.Attribute("entityname") is { } alias:
                    yield return (Name(element, "attribute"), tables.GetValueOrDefault(alias.Value, alias.Value));
                    break;
                case "condition" or "order":
                    yield return (Name(element, "attribute"), nearest);
                    break;
                case "link-entity":
                    yield return (Name(element, "from"), Name(element, "name"));
                    yield return (Name(element, "to"), nearest);
                    break;
            }
        }
    }

    /// <summary>The columns of the result: those of a linked table behind its alias and a point.</summary>
    private static HashSet<string> Asked(XElement entity) =>
        entity.Descendants("attribute").Select(attribute => attribute.Parent == entity
            ? Name(attribute, "name")
            : $"{Name(attribute.Parent, "alias")}.{Name(attribute, "name")}").ToHashSet(StringComparer.Ordinal);

    private static bool IsSource(XElement element) => element.Name.LocalName is "entity" or "link-entity";

    private static string Name(XElement? element, string attribute) => element?.Attribute(attribute)?.Value ?? string.Empty;
}
