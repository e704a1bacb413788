using System;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

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
