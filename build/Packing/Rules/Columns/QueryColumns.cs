using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>The tables and columns that a query in a view or a chart names.</summary>
internal static class QueryColumns
{
    /// <param name="file">The file the query stands in.</param>
    /// <param name="entity">The entity element of the fetch.</param>
    /// <param name="catalog">What there is.</param>
    public static IEnumerable<Problem> Check(string file, XElement entity, TableCatalog catalog)
    {
        var tables = entity.DescendantsAndSelf().Where(IsSource).Where(source => source.Attribute("alias") is not null)
            .GroupBy(source => source.Attribute("alias")!.Value, source => Name(source, "name"))
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var source in entity.DescendantsAndSelf().Where(IsSource).Where(source => !catalog.Knows(Name(source, "name"))))
        {
            yield return new Problem(file, $"asks for rows of the table {Name(source, "name")}, which nobody knows", "correct the name or describe the table");
        }

        foreach (var (column, table) in Named(entity, tables).Where(named => catalog.Knows(named.Table) && !catalog.Has(named.Table, named.Column)))
        {
            yield return new Problem(file, $"names the column {column}, which {table} does not have", "correct the name");
        }

        // An aggregate query is sorted by what it answers with, not by a column.
        var answered = entity.Descendants("attribute").Select(attribute => Name(attribute, "alias")).ToHashSet();
        foreach (var order in entity.Descendants("order").Where(IsByAlias).Where(order => !answered.Contains(Name(order, "alias"))))
        {
            yield return new Problem(file, $"is sorted by {Name(order, "alias")}, which no attribute of its query is called", "correct the name");
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
                case "order" when IsByAlias(element):
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

    private static bool IsByAlias(XElement order) => order.Attribute("alias") is not null;

    private static bool IsSource(XElement element) => element.Name.LocalName is "entity" or "link-entity";

    private static string Name(XElement? element, string attribute) => element?.Attribute(attribute)?.Value ?? string.Empty;
}
