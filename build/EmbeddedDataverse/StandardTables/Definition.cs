using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>A column before it joins its table.</summary>
internal sealed record Definition(string Name, ColumnType Type, string English, string German, Access Access)
{
    public string[] Targets { get; init; } = [];

    public Choice? Choice { get; init; }

    public DateTimeBehavior Behavior { get; init; } = DateTimeBehavior.UserLocal;

    public int? MaxLength { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public int? Precision { get; init; }

    public object? Default { get; init; }

    /// <summary>The amount that this one holds in the base currency; null for any other column.</summary>
    public string? BaseOf { get; init; }

    public Column ToColumn() => new()
    {
        Name = Name,
        Type = Type,
        Targets = Targets,
        Choice = Choice,
        Behavior = Behavior,
        MaxLength = MaxLength,
        Minimum = Minimum,
        Maximum = Maximum,
        Precision = Precision,
        Default = Default,
        BaseOf = BaseOf,
        ValidForCreate = Access.HasFlag(Access.Create),
        ValidForUpdate = Access.HasFlag(Access.Update),
        Labels = Meaning.Texts(English, German),
    };
}
