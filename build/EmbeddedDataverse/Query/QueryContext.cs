using System;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Who asks, when, and what may be read.</summary>
public sealed class QueryContext
{
    /// <summary>All rows, for the names of what a row refers to.</summary>
    public required IRowSource Rows { get; init; }

    /// <summary>The rows an answer may be made of; null for all.</summary>
    public IRowSource? Readable { get; init; }

    /// <summary>Throws the service's fault when the caller may read no row of a table.</summary>
    public Action<Table> CheckRead { get; init; } = _ => { };

    /// <summary>The organisation's clock, in UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>The caller's zone: relative dates are days of this zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The caller's language; choices are sorted and formatted by its labels.</summary>
    public int Language { get; init; } = 1033;

    /// <summary>The calling user, for operators such as eq-userid.</summary>
    public Guid UserId { get; init; }

    /// <summary>Told how many rows an answer holds.</summary>
    public Action<int> CountRows { get; init; } = _ => { };
}
