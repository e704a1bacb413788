using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>Which rows hold which key in one column. Buckets keep the order of insertion, so that reading is the same in every run.</summary>
internal sealed class ColumnIndex<TKey>(int ordinal, Func<object, TKey> keyOf) : IColumnIndex
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Guid>> buckets = [];

    public IReadOnlyList<Guid> Of(TKey key) => buckets.TryGetValue(key, out var ids) ? ids : [];

    public void Replace(Row? before, Row? after)
    {
        var old = before?.At(ordinal);
        var current = after?.At(ordinal);
        if (ReferenceEquals(old, current) || (old != null && current != null && keyOf(old).Equals(keyOf(current))))
        {
            return;
        }

        if (old != null)
        {
            Remove(keyOf(old), before!.Id);
        }

        if (current != null)
        {
            Add(keyOf(current), after!.Id);
        }
    }

    private void Add(TKey key, Guid id)
    {
        if (!buckets.TryGetValue(key, out var ids))
        {
            buckets.Add(key, ids = []);
        }

        ids.Add(id);
    }

    private void Remove(TKey key, Guid id)
    {
        var ids = buckets[key];
        // What is taken out is nearly always young: a rolled back insert.
        ids.RemoveAt(ids.LastIndexOf(id));
        if (ids.Count == 0)
        {
            buckets.Remove(key);
        }
    }
}
