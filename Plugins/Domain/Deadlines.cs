using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The moments (UTC) at which the risk of a silence rises if nothing happens.</summary>
/// <remarks>Watch is never after at risk, at risk never after ghosting, ghosting never after decide.</remarks>
public sealed class Deadlines
{
    private Deadlines(DateTime watch, DateTime atRisk, DateTime ghosting, DateTime decide)
    {
        Watch = watch;
        AtRisk = atRisk;
        Ghosting = ghosting;
        Decide = decide;
    }

    public DateTime Watch { get; }

    public DateTime AtRisk { get; }

    public DateTime Ghosting { get; }

    /// <summary>When to decide whether to keep on, to park or to stop.</summary>
    public DateTime Decide { get; }

    public static Deadlines Of(Silence silence, Policy policy, WorkingTime time)
    {
        var start = silence.Clock.Moment;
        var days = policy.For(silence.Kind);
        var ghosting = time.AddWorkingDays(start, days.Ghosting);

        var decide = time.AddCalendarDays(start, policy.DecideAfter);
        if (silence.Clock.ValidUntil is { } end && end < decide)
        {
            decide = end;
        }

        if (decide < ghosting)
        {
            decide = ghosting;
        }

        return new Deadlines(
            time.AddWorkingDays(start, days.Watch),
            time.AddWorkingDays(start, days.AtRisk),
            ghosting,
            time.OnWorkingDay(decide));
    }

    /// <summary>The risk at a moment; a deadline has passed from its own moment on.</summary>
    public Risk RiskAt(DateTime now) =>
        now >= Ghosting ? Risk.Ghosting
        : now >= AtRisk ? Risk.AtRisk
        : now >= Watch ? Risk.Watch
        : Risk.Waiting;
}
