namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>One value of a choice.</summary>
/// <param name="Value">The stored number.</param>
/// <param name="Labels">What people read.</param>
/// <param name="State">For a status reason the state it belongs to, else null.</param>
/// <param name="DefaultStatus">For a state the status reason it takes when none is given, else null.</param>
public sealed record Option(int Value, Labels Labels, int? State = null, int? DefaultStatus = null)
{
    /// <summary>The colour people see with it, as #rrggbb; null when none is given.</summary>
    public string? Colour { get; init; }

    /// <summary>What it means, in a sentence.</summary>
    public Labels Descriptions { get; init; } = Labels.None;
}
