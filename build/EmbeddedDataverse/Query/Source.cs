using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query;

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
