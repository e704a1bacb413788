using System;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>A deal as its row stands at the end of a replay; moments UTC, null where the row is empty.</summary>
internal sealed record DealRow(string Opportunity, string State)
{
    public string? Turn { get; init; }

    public string? SilenceKind { get; init; }

    public DateTime? SilentSince { get; init; }

    public DateTime? ClockStart { get; init; }

    public DateTime? LastResponse { get; init; }

    public int? UnansweredTouches { get; init; }

    public string? Risk { get; init; }

    /// <summary>The chance that an answer still comes, from 0 to 1.</summary>
    public double? Chance { get; init; }

    public DateTime? OurTurnOn { get; init; }

    public DateTime? WatchOn { get; init; }

    public DateTime? AtRiskOn { get; init; }

    public DateTime? GhostingOn { get; init; }

    public DateTime? DecideOn { get; init; }
}
