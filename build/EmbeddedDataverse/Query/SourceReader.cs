using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Rules;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Collects the tables of one query while it is read, and finds them again by alias.</summary>
internal sealed class SourceReader(QueryContext context)
{
    /// <summary>A query may join fifteen tables (learn.microsoft.com/power-apps/developer/data-platform/fetchxml/join-tables).</summary>
    private const int MostLinks = 15;

    private readonly List<Source> sources = [];

    public QueryContext Context => context;

    public int Count => sources.Count;

    public Source Root(string table)
    {
        var root = new Source { Table = Queryable(table), Slot = 0 };
        sources.Add(root);
        return root;
    }

    /// <param name="parent">The table joined to.</param>
    /// <param name="table">The table joined.</param>
    /// <param name="parentColumn">The parent's column.</param>
    /// <param name="joinColumn">The joined table's column.</param>
    /// <param name="alias">Null or empty for the service's own: the table's name and a number.</param>
    /// <param name="outer">Whether rows of the parent without a match stay.</param>
    public Source Link(Source parent, string table, string parentColumn, string joinColumn, string? alias, bool outer)
    {
        if (sources.Count > MostLinks)
        {
            throw Faults.Invalid($"Number of link entity: {sources.Count} exceed limit {MostLinks}.");
        }

        var joined = Queryable(table);
        var link = new Source
        {
            Table = joined,
            Slot = sources.Count,
            Alias = string.IsNullOrEmpty(alias) ? $"{table}{sources.Count}" : alias,
            Parent = parent,
            ParentColumn = Joinable(parent.Table[parentColumn]),
            JoinColumn = Joinable(joined[joinColumn]),
            Outer = outer,
        };
        if (sources.Exists(source => source.Alias == link.Alias))
        {
            throw Faults.Invalid($"The alias '{link.Alias}' stands for two tables of one query.");
        }

        sources.Add(link);
        parent.Links.Add(link);
        return link;
    }

    private Table Queryable(string name)
    {
        var table = context.Rows.Table(name);
        CalendarRules.CheckQuery(table);
        context.CheckRead(table);
        return table;
    }

    /// <returns>The table with that alias, else the one with that name; <paramref name="own"/> when neither is given.</returns>
    public Source ByAlias(string? alias, Source own) => string.IsNullOrEmpty(alias)
        ? own
        : sources.Find(source => source.Alias == alias)
            ?? (own.Table.Name == alias ? own : sources.Find(source => source.Table.Name == alias))
            ?? throw Faults.Invalid($"Link entity with name or alias '{alias}' is not found in the query.");

    private static Column Joinable(Column column) => column.Type is ColumnType.PartyList or ColumnType.Memo or ColumnType.MultiChoice
        ? throw Faults.Invalid($"Column '{column.Name}' is a {column.Type} and cannot be joined on.")
        : column;
}
