using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>How both sides of one deal have answered each other so far.</summary>
/// <remarks>It is read from the history each time, so an edited or deleted activity changes it as if it had never been otherwise.</remarks>
public sealed class Conduct
{
    private readonly History history;
    private readonly Policy policy;
    private readonly WorkingTime time;
    private readonly DateTime now;

    private Conduct(History history, Policy policy, WorkingTime time, DateTime now)
    {
        this.history = history;
        this.policy = policy;
        this.time = time;
        this.now = now;
    }

    /// <summary>The waits that have come to an end, oldest first.</summary>
    public IReadOnlyList<FinishedWait> Waits { get; private set; } = [];

    /// <summary>The working days, parts included, that each answer of the customer waited for our next step, oldest first.</summary>
    /// <remarks>Several answers in a row wait from the first of them on. An answer we have not reacted to yet is no delay so far.</remarks>
    public IReadOnlyList<double> OurDelays { get; private set; } = [];

    /// <param name="history">The history.</param>
    /// <param name="policy">The numbers by which it is judged.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="isCutShort">Whether older touches are missing: what began before the first answer is then not known.</param>
    /// <param name="baseline">Delays of ours that began before this moment (UTC) are left out; null for none.</param>
    public static Conduct Of(
        History history, Policy policy, WorkingTime time, DateTime now, bool isCutShort = false, DateTime? baseline = null)
    {
        var conduct = new Conduct(history, policy, time, now);
        conduct.Waits = conduct.FindWaits(isCutShort);
        conduct.OurDelays = conduct.FindDelays(baseline);
        return conduct;
    }

    /// <summary>What this deal contributes to the rhythm of some people: its finished message waits in which one of them was asked.</summary>
    public Rhythm RhythmOf(IReadOnlyCollection<Guid> people) => Waits
        .Where(wait => wait.Kind == SilenceKind.Message && wait.Whom?.Id is { } asked && people.Contains(asked))
        .Aggregate(Rhythm.None, (sum, wait) => sum.Plus(wait.IsAnswered ? Rhythm.OfAnswer(wait.WorkingDays) : Rhythm.OfSilence));

    private List<FinishedWait> FindWaits(bool isCutShort)
    {
        var suspensions = history.Suspensions;
        var waits = new List<FinishedWait>();
        var since = new List<Touch>();
        var isKnown = !isCutShort;
        foreach (var touch in history.Touches)
        {
            if (touch.Kind != TouchKind.Response)
            {
                since.Add(touch);
                continue;
            }

            if (isKnown && Wait(since, touch.Moment, suspensions) is { } wait)
            {
                waits.Add(wait);
            }

            since.Clear();
            isKnown = true;
        }

        if (isKnown && Wait(since, answeredOn: null, suspensions) is { } last)
        {
            waits.Add(last);
        }

        return waits;
    }

    /// <summary>The wait that some touches make, or null when it has not ended yet or our side ended it.</summary>
    private FinishedWait? Wait(List<Touch> since, DateTime? answeredOn, IReadOnlyList<Suspension> suspensions)
    {
        if (Silence.After(since, policy, time) is not { } silence)
        {
            return null;
        }

        var start = silence.Clock.Moment;
        var end = answeredOn ?? now;
        if (history.Interruptions.Any(moment => moment > silence.Since && moment <= end))
        {
            return null;
        }

        var whom = silence.Clock.Addressees.Count == 0 ? null : silence.Clock.Addressees[0];
        var waited = time.CalendarDaysBetween(start, end, suspensions);
        if (waited >= ReplyCurve.Horizon)
        {
            return new FinishedWait(silence.Kind, start, isAnswered: false, ReplyCurve.Horizon, workingDays: 0, whom);
        }

        return answeredOn is null
            ? null
            : new FinishedWait(silence.Kind, start, isAnswered: true, waited, time.WorkingDaysBetween(start, end, suspensions), whom);
    }

    private List<double> FindDelays(DateTime? baseline)
    {
        var delays = new List<double>();
        DateTime? waitingSince = null;
        foreach (var touch in history.Touches)
        {
            if (touch.Kind == TouchKind.Response)
            {
                waitingSince ??= touch.Moment;
            }
            else if (touch.IsOurs && waitingSince is { } since)
            {
                if (baseline is null || since >= baseline)
                {
                    delays.Add(time.WorkingDaysBetween(since, touch.Moment));
                }

                waitingSince = null;
            }
        }

        return delays;
    }
}
