using System;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>A row on its way to being stored.</summary>
internal sealed class RowDraft
{
    private readonly object?[] values;

    /// <summary>An empty row.</summary>
    public RowDraft(Table table, Guid id)
    {
        Table = table;
        Id = id;
        values = new object?[table.Columns.Count];
        this[table[table.PrimaryId]] = id;
    }

    /// <summary>A row that will take the place of another.</summary>
    public RowDraft(Row row)
    {
        Table = row.Table;
        Id = row.Id;
        values = row.CopyValues();
    }

    public Table Table { get; }

    public Guid Id { get; }

    public object? this[Column column]
    {
        get => values[column.Ordinal];
        set => values[column.Ordinal] = value;
    }

    /// <summary>The draft is not to be changed afterwards.</summary>
    public Row ToRow() => new(Table, Id, values);
}
