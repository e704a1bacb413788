using System;

namespace GhostingGuard.Plugins.Domain.Scheduling;

/// <summary>When something happens again and again.</summary>
public sealed class Schedule
{
    /// <summary>The shortest time between two runs, in minutes. The platform takes a workflow that starts itself within an hour for
    /// an infinite loop (build/decisions/0141); the quarter more is room for a queue that is late.</summary>
    public const int LeastMinutes = 75;

    /// <summary>The longest time between two runs, in minutes: 31 days. What is meant to happen more rarely is forgotten.</summary>
    public const int MostMinutes = 31 * 24 * 60;

    /// <summary>What a next run is at least away from now, so that neither is counted together with the other.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    private readonly bool isActive;
    private readonly DateTime? nextRunOn;
    private readonly TimeSpan interval;

    /// <param name="isActive">Whether it runs at all.</param>
    /// <param name="nextRunOn">When it is due, UTC; null for at once.</param>
    /// <param name="minutes">From one run to the next; see <see cref="Takes"/>.</param>
    public Schedule(bool isActive, DateTime? nextRunOn, int minutes)
    {
        this.isActive = isActive;
        this.nextRunOn = nextRunOn;
        interval = TimeSpan.FromMinutes(Takes(minutes) ? minutes : throw new ArgumentOutOfRangeException(nameof(minutes)));
    }

    /// <summary>Whether an interval, in minutes, is one a schedule can have.</summary>
    public static bool Takes(int minutes) => minutes >= LeastMinutes && minutes <= MostMinutes;

    /// <param name="now">UTC.</param>
    public bool IsDue(DateTime now) => isActive && (nextRunOn is not { } next || next <= now);

    /// <summary>When to run after a run now, UTC: in step with the run that was due, and at least an hour from now. Runs that were
    /// missed are not made up for one by one.</summary>
    public DateTime NextAfter(DateTime now)
    {
        var due = nextRunOn ?? now;
        var earliest = now + Apart;
        var steps = Math.Max(1, (long)Math.Ceiling((earliest - due).Ticks / (double)interval.Ticks));
        return due.AddTicks(steps * interval.Ticks);
    }
}
