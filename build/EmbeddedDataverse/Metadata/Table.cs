using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>One table and its columns.</summary>
public sealed class Table
{
    private readonly Dictionary<string, Column> columns = new(StringComparer.Ordinal);

    /// <summary>The logical name: lower case, compared exactly.</summary>
    public required string Name { get; init; }

    public required string SchemaName { get; init; }

    /// <summary>The name of the primary key column.</summary>
    public required string PrimaryId { get; init; }

    /// <summary>The name of the column that names a row; null when the table has none.</summary>
    public string? PrimaryName { get; init; }

    /// <summary>True for the tables whose rows also appear in activitypointer; false for activitypointer itself.</summary>
    public bool IsActivity { get; init; }

    /// <summary>True for the tables of the solution that activities may regard.</summary>
    public bool TakesActivities { get; init; }

    public Labels Labels { get; init; } = Labels.None;

    /// <summary>By logical name; names are compared exactly, as the service does.</summary>
    public IReadOnlyDictionary<string, Column> Columns => columns;

    /// <exception cref="System.ServiceModel.FaultException{T}">The table has no such column; the service's own fault.</exception>
    public Column this[string column] =>
        columns.TryGetValue(column, out var found) ? found : throw Faults.NoSuchColumn(this, column);

    public bool TryGetColumn(string name, [NotNullWhen(true)] out Column? column) => columns.TryGetValue(name, out column);

    /// <summary>Adds a column. All columns join before the first row is stored.</summary>
    /// <exception cref="InvalidOperationException">The table has that column, or the column has a table.</exception>
    public void Add(Column column)
    {
        if (column.Ordinal >= 0 || !columns.TryAdd(column.Name, column))
        {
            throw new InvalidOperationException($"Table '{Name}' already has a column '{column.Name}'.");
        }

        column.Ordinal = columns.Count - 1;
    }
}
