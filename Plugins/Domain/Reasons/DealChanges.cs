using System;

namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>What happened to a deal beside its touches, as far as it bears on a reason. All moments are in UTC, null for never.</summary>
/// <remarks>Only first and last moments are kept, so that the order in which changes become known plays no part, and one that becomes known
/// twice changes nothing.</remarks>
public sealed class DealChanges
{
    /// <summary>When it last went into another stage.</summary>
    public DateTime? StageChangedOn { get; set; }

    /// <summary>When it last went back to an earlier stage.</summary>
    public DateTime? StageBackOn { get; set; }

    /// <summary>When its close date was first moved to a later day.</summary>
    public DateTime? CloseDateFirstMovedOn { get; set; }

    /// <summary>When its close date was last moved to a later day.</summary>
    public DateTime? CloseDateLastMovedOn { get; set; }

    /// <summary>When its budget amount was last emptied.</summary>
    public DateTime? BudgetClearedOn { get; set; }

    /// <summary>Whether nothing of this ever happened.</summary>
    public bool AreNone => (StageChangedOn ?? StageBackOn ?? CloseDateFirstMovedOn ?? CloseDateLastMovedOn ?? BudgetClearedOn) is null;

    /// <summary>Whether the close date was moved to a later day more than once.</summary>
    public bool IsCloseDateMovedRepeatedly => CloseDateFirstMovedOn < CloseDateLastMovedOn;

    /// <summary>Both together.</summary>
    public DealChanges Plus(DealChanges other) => new()
    {
        StageChangedOn = Last(StageChangedOn, other.StageChangedOn),
        StageBackOn = Last(StageBackOn, other.StageBackOn),
        CloseDateFirstMovedOn = First(CloseDateFirstMovedOn, other.CloseDateFirstMovedOn),
        CloseDateLastMovedOn = Last(CloseDateLastMovedOn, other.CloseDateLastMovedOn),
        BudgetClearedOn = Last(BudgetClearedOn, other.BudgetClearedOn),
    };

    private static DateTime? Last(DateTime? one, DateTime? other) => one > other || other is null ? one : other;

    private static DateTime? First(DateTime? one, DateTime? other) => one < other || other is null ? one : other;
}
