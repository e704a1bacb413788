using System;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>A follow-up that was created in the silence that runs.</summary>
public sealed class FollowUp
{
    /// <param name="step">Which one it is in the silence, from 1 on.</param>
    /// <param name="way">How it was to be done.</param>
    /// <param name="dueOn">When (UTC) it is due.</param>
    /// <param name="isOpen">Whether it is still to be done.</param>
    /// <param name="endedOn">When (UTC) it was done or given up; null while it is open.</param>
    /// <param name="isDone">Whether it was done, not given up.</param>
    public FollowUp(int step, Way way, DateTime dueOn, bool isOpen, DateTime? endedOn, bool isDone)
    {
        Step = step;
        Way = way;
        DueOn = dueOn;
        IsOpen = isOpen;
        EndedOn = endedOn;
        IsDone = isDone;
    }

    public int Step { get; }

    public Way Way { get; }

    public DateTime DueOn { get; }

    public bool IsOpen { get; }

    public DateTime? EndedOn { get; }

    public bool IsDone { get; }
}
