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
    /// <summary>Rows of the root table, each once: every row the query can return is among them.</summary>
    public static IEnumerable<Row> Candidates(SelectQuery query, IRowSource rows) =>
        (query.Where is { } where ? Selected(where, rows) : null)
        ?? query.Root.Links.Select(link => ByInnerLink(link, rows)).FirstOrDefault(selected => selected is not null)
        ?? rows.All(query.Root.Table.Name);

    /// <returns>The id by which the row that matches a value of the parent is found, when there can be only one; else null.</returns>
    public static Guid? KeyOf(Source link, object value) => link.JoinColumn!.Name != link.Table.PrimaryId ? null : value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        _ => null,
    };

    /// <summary>The rows of a table whose column holds that value.</summary>
    public static IEnumerable<Row> Matching(Table table, Column column, object value, IRowSource rows) => value switch
    {
        EntityReference reference => rows.FindBy(table.Name, column.Name, reference.Id),
        Guid id => rows.FindBy(table.Name, column.Name, id),
        int number when column.Type == ColumnType.Integer => rows.FindByNumber(table.Name, column.Name, number),
        _ => rows.All(table.Name).Where(row => StoredOrder.Same(row.Get(column), value)),
    };

    /// <returns>Rows of the root among which are all that satisfy the filter; null when no index helps.</returns>
    private static IEnumerable<Row>? Selected(Filter filter, IRowSource rows) => filter switch
    {
        Condition condition => Selected(condition, rows),
        FilterGroup { Any: false } all => Best(all)?.Invoke(rows),
        FilterGroup any => Union(any.Parts.Select(part => Selected(part, rows)).ToList()),
        _ => null,
    };

    private static IEnumerable<Row>? Selected(Condition condition, IRowSource rows)
    {
        var source = condition.Source;
        if (condition.Ids is { } ids)
        {
            return ToRoot(source, ByIds(source, condition.Column, ids, rows), rows);
        }

        // A row that must be there although its link is an outer one satisfies what its link asks for.
        return source.Parent is not null && !condition.AcceptsEmpty ? ByLink(source, rows) : null;
    }

    /// <summary>Of several conditions that all must hold the one that selects best: one on the primary key before others.</summary>
    private static Func<IRowSource, IEnumerable<Row>?>? Best(FilterGroup all)
    {
        if (OnIds(all, condition => condition.Column.Name == condition.Source.Table.PrimaryId) is { } key)
        {
            return rows => Selected(key, rows);
        }

        if (OnIds(all, _ => true) is { } lookup)
        {
            return rows => Selected(lookup, rows);
        }

        return rows => all.Parts.Select(part => Selected(part, rows)).FirstOrDefault(selected => selected is not null);
    }

    private static Condition? OnIds(FilterGroup all, Predicate<Condition> fits)
    {
        foreach (var part in all.Parts)
        {
            var found = part switch
            {
                Condition { Ids: not null, Source.Parent: null } condition when fits(condition) => condition,
                FilterGroup { Any: false } nested => OnIds(nested, fits),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<Row>? ByInnerLink(Source link, IRowSource rows)
    {
        if (link.Outer)
        {
            return null;
        }

        return ByLink(link, rows)
            ?? link.Links.Select(nested => ByInnerLink(nested, rows)).FirstOrDefault(selected => selected is not null);
    }

    private static IEnumerable<Row>? ByLink(Source link, IRowSource rows) =>
        link.On is Condition { Ids: { } ids } single && single.Source == link ? ToRoot(link, ByIds(link, single.Column, ids, rows), rows)
        : link.On is FilterGroup { Any: false } all && OnLink(all, link) is { } condition
            ? ToRoot(link, ByIds(link, condition.Column, condition.Ids!, rows), rows)
            : null;

    private static Condition? OnLink(FilterGroup all, Source link)
    {
        foreach (var part in all.Parts)
        {
            var found = part switch
            {
                Condition { Ids: not null } condition when condition.Source == link => condition,
                FilterGroup { Any: false } nested => OnLink(nested, link),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<Row> ByIds(Source source, Column column, IReadOnlyList<Guid> ids, IRowSource rows) => ids.Count == 1
        ? rows.FindBy(source.Table.Name, column.Name, ids[0])
        : ids.SelectMany(id => rows.FindBy(source.Table.Name, column.Name, id));

    /// <summary>From rows of a linked table back to the rows of the root they belong to.</summary>
    private static IEnumerable<Row> ToRoot(Source source, IEnumerable<Row> found, IRowSource rows)
    {
        while (source.Parent is { } parent)
        {
            var link = source;
            found = found
                .SelectMany(row => row.Get(link.JoinColumn!) is { } value ? Matching(parent.Table, link.ParentColumn!, value, rows) : [])
                .DistinctBy(row => row.Id);
            source = parent;
        }

        return found;
    }

    private static IEnumerable<Row>? Union(List<IEnumerable<Row>?> parts) => parts.Count > 0 && parts.TrueForAll(part => part is not null)
        ? parts.SelectMany(part => part!).DistinctBy(row => row.Id)
        : null;
}
