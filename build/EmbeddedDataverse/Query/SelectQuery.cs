using System.Collections.Generic;

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
