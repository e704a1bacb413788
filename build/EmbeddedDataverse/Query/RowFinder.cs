using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Finds the rows a query has to look at, by index wherever a condition or a join allows it.</summary>
internal static class RowFinder
{
    /// <summary>Rows of the root table: every row the query can return is among them.</summary>
    public static IEnumerable<Row> Candidates(Source root, Filter? where, IRowSource rows)
    {
        if (Selective(where, root) is { } condition)
        {
            return ByIds(root, condition, rows);
        }

        // An inner join to few rows leads back to few rows of the root.
        foreach (var link in root.Links)
        {
            if (!link.Outer && Selective(link.On, link) is { } linked)
            {
                return Matching(
                    root.Table,
                    link.ParentColumn!,
                    ByIds(link, linked, rows).Select(row => row.Get(link.JoinColumn!)).OfType<object>(),
                    rows);
            }
        }

        return rows.All(root.Table.Name);
    }

    /// <summary>The rows of a joined table that match a value of its parent.</summary>
    public static IEnumerable<Row> Matching(Source link, object value, IRowSource rows) => Keyed(link.Table, link.JoinColumn!, value, rows);

    private static IEnumerable<Row> Matching(Table table, Column column, IEnumerable<object> values, IRowSource rows)
    {
        var seen = new HashSet<Guid>();
        foreach (var value in values)
        {
            foreach (var row in Keyed(table, column, value, rows))
            {
                if (seen.Add(row.Id))
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<Row> Keyed(Table table, Column column, object value, IRowSource rows) => value switch
    {
        EntityReference reference => rows.FindBy(table.Name, column.Name, reference.Id),
        Guid id => rows.FindBy(table.Name, column.Name, id),
        int number when column.Type == ColumnType.Integer => rows.FindByNumber(table.Name, column.Name, number),
        _ => rows.All(table.Name).Where(row => StoredOrder.Same(row.Get(column), value)),
    };

    private static IEnumerable<Row> ByIds(Source source, Condition condition, IRowSource rows)
    {
        var ids = condition.Ids!;
        return ids.Count == 1
            ? rows.FindBy(source.Table.Name, condition.Column.Name, ids[0])
            : ids.SelectMany(id => rows.FindBy(source.Table.Name, condition.Column.Name, id));
    }

    /// <summary>A condition on ids that every row must satisfy; one on the primary key before others.</summary>
    private static Condition? Selective(Filter? filter, Source source)
    {
        var best = default(Condition);
        foreach (var part in filter switch { FilterGroup { Any: false } all => all.Parts, null => [], var single => [single] })
        {
            var found = part switch
            {
                Condition { Ids: not null } condition when condition.Source == source => condition,
                FilterGroup { Any: false } nested => Selective(nested, source),
                _ => null,
            };
            if (found is not null && (best is null || found.Column.Name == source.Table.PrimaryId))
            {
                best = found;
            }
        }

        return best;
    }
}
