using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Our own form of a query, made from a QueryExpression or from FetchXML.</summary>
internal sealed class SelectQuery
{
    public required Source Root { get; init; }

    /// <summary>What the rows of the answer must satisfy, after all joins; null for nothing.</summary>
    public Filter? Where { get; set; }

    public List<SortKey> Order { get; } = [];

    public bool Distinct { get; set; }

    /// <summary>Sorts choices by their numbers instead of their labels; only FetchXML can ask for it.</summary>
    public bool SortChoicesByNumber { get; set; }

    /// <summary>Only the first rows, and no paging; null for paging.</summary>
    public int? Top { get; set; }

    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public int PageSize { get; set; } = MaximumPageSize;

    public bool CountTotal { get; set; }

    /// <summary>Aggregates and groups of a FetchXML aggregate query; empty for all others.</summary>
    public List<Aggregate> Aggregates { get; } = [];

    /// <summary>The service returns at most 5,000 rows a page, and top is at most 5,000
    /// (learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results).</summary>
    public const int MaximumPageSize = 5000;
}

/// <summary>One table taking part in a query: the root, or a table joined to its parent.</summary>
internal sealed class Source
{
    public required Table Table { get; init; }

    /// <summary>The name linked columns are returned under; null for the root.</summary>
    public string? Alias { get; init; }

    /// <summary>The place of this table's row in a joined row; the root is 0.</summary>
    public required int Slot { get; init; }

    public Source? Parent { get; init; }

    /// <summary>The parent's column of the join; null for the root.</summary>
    public Column? ParentColumn { get; init; }

    /// <summary>This table's column of the join; null for the root.</summary>
    public Column? JoinColumn { get; init; }

    public bool Outer { get; init; }

    /// <summary>What rows of this table must satisfy to be joined; null for nothing.</summary>
    public Filter? On { get; set; }

    public List<Selection> Columns { get; } = [];

    public List<Source> Links { get; } = [];
}

/// <summary>A column of the answer.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">The name it is returned under.</param>
internal sealed record Selection(Column Column, string Name);

/// <summary>A column to sort by.</summary>
internal sealed record SortKey(Source Source, Column Column, bool Descending)
{
    public static SortKey By(Source source, string column, bool descending)
    {
        var found = source.Table[column];
        return found.Type is not (ColumnType.MultiChoice or ColumnType.PartyList)
            ? new SortKey(source, found, descending)
            : throw Faults.Invalid($"Column '{column}' is a {found.Type} and cannot be sorted by.");
    }
}

/// <summary>A column of an aggregate query.</summary>
/// <param name="Function">count, countcolumn, sum, avg, min, max, or null for a column to group by.</param>
internal sealed record Aggregate(Source Source, Column Column, string Name, string? Function, bool Distinct, bool? SortDescending);
