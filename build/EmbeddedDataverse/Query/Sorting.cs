using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>The order of an answer. Empty values come first when ascending, as in the service's database.</summary>
internal static class Sorting
{
    /// <summary>Rows that are equal by all keys keep the order in which they were found.</summary>
    public static List<Row?[]> Sort(List<Row?[]> rows, List<SortKey> keys, QueryContext context)
    {
        var values = rows.ToDictionary(row => row, row => keys.Select(key => Value(row, key, context)).ToArray());
        return rows.Order(Comparer<Row?[]>.Create((one, other) => Compare(values[one], values[other], keys))).ToList();
    }

    private static int Compare(object?[] one, object?[] other, List<SortKey> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var order = (one[i], other[i]) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                ({ } a, { } b) => StoredOrder.Compare(a, b),
            };
            if (order != 0)
            {
                return keys[i].Descending ? -order : order;
            }
        }

        return 0;
    }

    /// <summary>What a column is sorted by: a choice by its label in the caller's language, a lookup by the name of its row.</summary>
    private static object? Value(Row?[] row, SortKey key, QueryContext context)
    {
        var stored = row[key.Source.Slot]?.Get(key.Column);
        return stored switch
        {
            null => null,
            int number when key.Column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status =>
                FormattedValue.OfOption(key.Column, number, context.Language) ?? stored,
            EntityReference reference => NameOf(reference, context.Rows),
            IReadOnlyList<int> => throw Faults.Invalid($"Column '{key.Column.Name}' is a multi-choice and cannot be sorted by."),
            _ => stored,
        };
    }

    private static object? NameOf(EntityReference reference, IRowSource rows) =>
        rows.Find(reference.LogicalName, reference.Id) is { Table.PrimaryName: { } name } row ? row.Get(name) : null;
}
