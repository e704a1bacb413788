using System;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>When somebody is reminded that a decision is due, and when nobody has decided for too long.</summary>
public sealed class DecisionReminder
{
    /// <summary>Working days from when a decision is due to when the owner's manager hears of it: one week to decide, as between two
    /// meetings of a sales team. Chosen, not measured.</summary>
    public const int OverdueAfter = 5;

    private readonly DateTime? decideOn;
    private readonly DateTime? overdueOn;
    private readonly DateTime now;

    /// <param name="assessment">How the deal stands now.</param>
    /// <param name="baseline">A silence that began before this moment (UTC) and was left alone since is nobody's to decide by a reminder;
    /// null for none.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">UTC.</param>
    public DecisionReminder(Assessment assessment, DateTime? baseline, WorkingTime time, DateTime now)
    {
        this.now = now;
        var isFromBefore = assessment.Silence?.Since < baseline && assessment.LastOutreach?.Moment < baseline;
        if (assessment.Silence is not null && !isFromBefore)
        {
            decideOn = assessment.Deadlines?.Decide;
            overdueOn = decideOn is { } due ? time.AddWorkingDays(due, OverdueAfter) : null;
        }
    }

    /// <summary>When the decision is due, UTC; null where there is none to take.</summary>
    public DateTime? DecideOn => decideOn;

    /// <summary>From when on it has been due for too long, UTC; null where there is none to take.</summary>
    public DateTime? OverdueOn => overdueOn;

    /// <summary>Whether the decision is due.</summary>
    public bool IsDue => decideOn <= now;

    /// <summary>Whether it has been due for too long.</summary>
    public bool IsOverdue => overdueOn <= now;

    /// <summary>When to ask again, UTC; null when nothing more comes of it.</summary>
    public DateTime? AskAgainOn => decideOn > now ? decideOn : overdueOn > now ? overdueOn : null;
}
