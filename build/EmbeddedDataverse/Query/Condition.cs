using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>A test of one column's value.</summary>
internal sealed class Condition(Source source, Column column, Func<object?, bool> test) : Filter
{
    public Source Source => source;

    public Column Column => column;

    /// <summary>The ids the column must hold one of, when the condition is eq or in on an id or a lookup; else null.</summary>
    public IReadOnlyList<Guid>? Ids { get; init; }

    /// <summary>Whether an empty column, or a row that was not found, satisfies it.</summary>
    public bool AcceptsEmpty => test(null);

    public override bool Accepts(Row?[] joined) => test(joined[source.Slot]?.Get(column));

    public override bool ConcernsOnly(int slot) => source.Slot == slot;
}
