using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>The order of an answer: decision record 0032.</summary>
internal static class Sorting
{
    /// <summary>
    /// Empty values come first when ascending, as in the service's database. Rows that are equal by all keys follow their
    /// primary key, rows of one root row the order in which they were found.
    /// </summary>
    public static void Sort(Row?[][] rows, SelectQuery query, QueryContext context)
    {
        var keys = query.Order;
        if (rows.Length < 2 || (keys.Count == 0 && query.Distinct))
        {
            return;
        }

        var entries = new Entry[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var values = new object?[keys.Count];
            for (var key = 0; key < keys.Count; key++)
            {
                values[key] = Value(rows[i], keys[key], query.SortChoicesByNumber, context);
            }

            entries[i] = new Entry(values, rows[i][0]!.Id, i);
        }

        Array.Sort(entries, rows, Comparer<Entry>.Create((one, other) => Compare(one, other, keys)));
    }

    private static int Compare(Entry one, Entry other, List<SortKey> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var order = StoredOrder.CompareWithEmpty(one.Values[i], other.Values[i]);
            if (order != 0)
            {
                return keys[i].Descending ? -order : order;
            }
        }

        var byId = StoredOrder.Compare(one.Id, other.Id);
        return byId != 0 ? byId : one.Found.CompareTo(other.Found);
    }

    /// <summary>What a column is sorted by: a choice by its label in the caller's language, a lookup by the name of its row.</summary>
    private static object? Value(Row?[] row, SortKey key, bool choicesByNumber, QueryContext context)
    {
        var stored = row[key.Source.Slot]?.Get(key.Column);
        return stored switch
        {
            null => null,
            int number when !choicesByNumber && key.Column.Choice is not null =>
                FormattedValue.OfOption(key.Column, number, context.Language) ?? "",
            EntityReference reference => NameOf(reference, context.Rows),
            _ => stored,
        };
    }

    private static object? NameOf(EntityReference reference, IRowSource rows) =>
        rows.Find(reference.LogicalName, reference.Id) is { Table.PrimaryName: { } name } row ? row.Get(name) : null;

    private readonly record struct Entry(object?[] Values, Guid Id, int Found);
}
