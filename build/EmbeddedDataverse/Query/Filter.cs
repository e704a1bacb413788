using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>What a joined row must satisfy. A joined row holds one row for each table of the query, or null after an outer join.</summary>
internal abstract class Filter
{
    public abstract bool Accepts(Row?[] joined);

    /// <summary>Whether only the table in this slot is looked at.</summary>
    public abstract bool ConcernsOnly(int slot);
}

/// <summary>All of its parts, or any of them. An empty filter accepts everything.</summary>
internal sealed class FilterGroup(bool any) : Filter
{
    public bool Any => any;

    public List<Filter> Parts { get; } = [];

    public override bool Accepts(Row?[] joined)
    {
        foreach (var part in Parts)
        {
            if (part.Accepts(joined) == any)
            {
                return any;
            }
        }

        return !any || Parts.Count == 0;
    }

    public override bool ConcernsOnly(int slot) => Parts.TrueForAll(part => part.ConcernsOnly(slot));
}

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

/// <summary>A comparison of two columns; false when either is empty.</summary>
internal sealed class ColumnComparison(Source source, Column left, Source otherSource, Column right, Func<int, bool> accepts) : Filter
{
    public override bool Accepts(Row?[] joined)
    {
        var one = joined[source.Slot]?.Get(left);
        var other = joined[otherSource.Slot]?.Get(right);
        return one is not null && other is not null && accepts(StoredOrder.Compare(one, other));
    }

    public override bool ConcernsOnly(int slot) => source.Slot == slot && otherSource.Slot == slot;
}
