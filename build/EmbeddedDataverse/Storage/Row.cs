using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>One stored row. It never changes: a write puts a new row in its place.</summary>
/// <remarks>
/// Values are plain: Guid, string, int (integers, choices, states, statuses), long, decimal (decimals and money), double,
/// bool, DateTime (UTC, whole seconds), EntityReference (lookups; not to be changed) and a sorted IReadOnlyList of int
/// (multi-choices). A party list is not stored in its row but as activityparty rows.
/// </remarks>
public sealed class Row
{
    private readonly object?[] values;

    internal Row(Table table, Guid id, object?[] values)
    {
        Table = table;
        Id = id;
        this.values = values;
    }

    public Table Table { get; }

    public Guid Id { get; }

    /// <summary>The value, or null when the column is empty.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The table has no such column.</exception>
    public object? Get(string column) => values[Table[column].Ordinal];

    /// <summary>The same, without a search by name; the column must be one of the row's table.</summary>
    public object? Get(Column column) => values[column.Ordinal];

    internal object? At(int ordinal) => values[ordinal];

    internal object?[] CopyValues() => (object?[])values.Clone();
}
