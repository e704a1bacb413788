using System;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>One opportunity as its row says. All moments are UTC; what the row leaves empty is null.</summary>
internal sealed record Deal
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? Customer { get; init; }

    public string? Owner { get; init; }

    public Amount? Value { get; init; }

    public required bool IsOpen { get; init; }

    public required DateTime CreatedOn { get; init; }

    /// <summary>The value of the choice gg_risk; null when closed or never assessed.</summary>
    public int? Risk { get; init; }

    public DateTime? SilentSince { get; init; }

    public DateTime? LastResponseOn { get; init; }

    /// <summary>The value of the choice gg_channel.</summary>
    public int? LastResponseChannel { get; init; }

    public DateTime? OurTurnOn { get; init; }

    public DateTime? WatchOn { get; init; }

    public DateTime? AtRiskOn { get; init; }

    public DateTime? GhostingOn { get; init; }

    public DateTime? DecideOn { get; init; }

    public string? Explanation { get; init; }
}
