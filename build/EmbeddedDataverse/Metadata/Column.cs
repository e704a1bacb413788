using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>One column of a table.</summary>
public sealed class Column
{
    private readonly List<string> targets = [];

    /// <summary>The logical name: lower case, compared exactly.</summary>
    public required string Name { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>The tables a lookup may point to; empty for other types.</summary>
    public IReadOnlyList<string> Targets
    {
        get => targets;
        init => targets = [.. value];
    }

    /// <summary>The values of a choice, state, status or yes/no column; null for other types.</summary>
    public Choice? Choice { get; init; }

    /// <summary>How a form shows it, as exports call it, such as timezone; null where the type says it all.</summary>
    public string? Format { get; init; }

    /// <summary>Only meant for date columns.</summary>
    public DateTimeBehavior Behavior { get; init; } = DateTimeBehavior.UserLocal;

    /// <summary>In characters; null when the column is no text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Inclusive; null when unbounded.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Inclusive; null when unbounded.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Decimal places kept by decimal and money columns; null for other types.</summary>
    public int? Precision { get; init; }

    /// <summary>The money column whose amount it shows in the base currency; null for any other column.</summary>
    public string? BaseOf { get; init; }

    /// <summary>What a new row holds when nothing is given; a primitive as rows store it, or null.</summary>
    public object? Default { get; init; }

    public bool ValidForCreate { get; init; } = true;

    public bool ValidForUpdate { get; init; } = true;

    public bool ValidForRead { get; init; } = true;

    public Labels Labels { get; init; } = Labels.None;

    /// <summary>The column's place in a stored row; set when it joins its table.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>True for every kind of column that holds a reference to one row.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    internal void AddTarget(string table)
    {
        if (!IsLookup)
        {
            throw new InvalidOperationException($"Column '{Name}' is a {Type} and cannot point to table '{table}'.");
        }

        if (!targets.Contains(table))
        {
            targets.Add(table);
        }
    }
}
