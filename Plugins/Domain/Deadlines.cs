using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The moments (UTC) at which the risk of a silence rises if nothing happens.</summary>
/// <remarks>Watch is never after at risk, at risk never after ghosting, ghosting never after decide.</remarks>
public sealed class Deadlines
{
    private Deadlines(DateTime watch, DateTime atRisk, DateTime ghosting, DateTime decide)
    {
        Watch = WholeSeconds(watch);
        AtRisk = WholeSeconds(atRisk);
        Ghosting = WholeSeconds(ghosting);
        Decide = WholeSeconds(decide);
    }

    public DateTime Watch { get; }

    public DateTime AtRisk { get; }

    public DateTime Ghosting { get; }

    /// <summary>When to decide whether to keep on, to park or to stop.</summary>
    public DateTime Decide { get; }

    /// <param name="silence">The silence whose clock runs.</param>
    /// <param name="policy">The days of each kind of silence.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="suspensions">When the clock stands still; null for never.</param>
    /// <param name="rhythm">The contact's rhythm, which moves the days of a message silence; null when it plays no part.</param>
    public static Deadlines Of(
        Silence silence,
        Policy policy,
        WorkingTime time,
        IReadOnlyCollection<Suspension>? suspensions = null,
        Rhythm? rhythm = null)
    {
        var start = silence.Clock.Moment;
        var thresholds = policy.For(silence.Kind);
        var ghosting = After(thresholds.Ghosting);

        var decide = time.AddCalendarDays(start, policy.DecideAfter, suspensions);
        if (silence.Clock.ValidUntil is { } end && end < decide)
        {
            decide = end;
        }

        if (decide < ghosting)
        {
            decide = ghosting;
        }

        return new Deadlines(After(thresholds.Watch), After(thresholds.AtRisk), ghosting, time.OnWorkingDay(decide));

        DateTime After(int workingDays) => time.AddWorkingDays(
            start,
            silence.Kind == SilenceKind.Message && rhythm is not null ? rhythm.DaysFor(workingDays) : workingDays,
            suspensions);
    }

    /// <summary>The same deadlines, none of them before a moment in UTC: until then the risk does not rise.</summary>
    public Deadlines NotBefore(DateTime moment)
    {
        return new Deadlines(Later(Watch), Later(AtRisk), Later(Ghosting), Later(Decide));

        DateTime Later(DateTime deadline) => deadline < moment ? moment : deadline;
    }

    /// <summary>The same deadlines with another moment (UTC) to decide, never before ghosting; unchanged for null.</summary>
    public Deadlines DecidedOn(DateTime? moment) => moment is not { } on ? this
        : new Deadlines(Watch, AtRisk, Ghosting, on < Ghosting ? Ghosting : on);

    /// <remarks>The service stores no parts of seconds, and a deadline must be the same whether it is stored or found anew.</remarks>
    private static DateTime WholeSeconds(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));

    /// <summary>The risk at a moment; a deadline has passed from its own moment on.</summary>
    public Risk RiskAt(DateTime now) =>
        now >= Ghosting ? Risk.Ghosting
        : now >= AtRisk ? Risk.AtRisk
        : now >= Watch ? Risk.Watch
        : Risk.Waiting;
}
