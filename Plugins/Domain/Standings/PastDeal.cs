using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>What one deal contributes to the history of its contact and its account.</summary>
/// <remarks>It is read from what the deal holds each time, so a deal that changes contributes as if it had never been otherwise.</remarks>
public sealed class PastDeal
{
    private const int WorkingDaysOfWeek = 5;
    private const int FreeDaysOfWeek = 2;

    /// <param name="waits">Its finished waits as they are stored, one on a line, the oldest first; null for none.</param>
    /// <param name="ending">How it ended without an answer; null when it did not.</param>
    /// <param name="baseline">What began before the day of this moment (UTC) counts only if we have touched it since; null when the
    /// deal was never assessed, and then nothing counts. A stored wait knows its day only.</param>
    /// <param name="lastOutreachOn">Our last touch, in UTC; null for none.</param>
    /// <param name="lastResponseOn">The last response, in UTC; null for none.</param>
    public PastDeal(string? waits, DealEnding? ending, DateTime? baseline, DateTime? lastOutreachOn, DateTime? lastResponseOn)
    {
        if (baseline is not { } start)
        {
            return;
        }

        var all = (waits ?? string.Empty).Split('\n').Select(FinishedWait.Parse).OfType<FinishedWait>().ToList();
        var isTouchedSince = lastOutreachOn >= start;
        Answers = [.. all.Where(wait => wait.IsAnswered && wait.Start >= start.Date)];
        Silences = [.. SilentWaits(all, start.Date, isTouchedSince, ending, lastResponseOn), .. Ending(ending, isTouchedSince)];
    }

    /// <summary>The silences, none of them twice: one that lasted until the deal ended is part of its end.</summary>
    public IReadOnlyList<PastSilence> Silences { get; } = [];

    private IReadOnlyList<FinishedWait> Answers { get; } = [];

    /// <summary>When (UTC) answers came later than the days that count as ghosting, but within thirty.</summary>
    /// <param name="policy">The days. A wait is stored in calendar days, so two free days are added for each five.</param>
    public IEnumerable<DateTime> LateAnswers(Policy policy) => Answers
        .Where(wait => wait.CalendarDays > CalendarDays(policy.For(wait.Kind).Ghosting))
        .Select(wait => wait.Start.AddDays(wait.CalendarDays));

    private static IEnumerable<PastSilence> SilentWaits(
        List<FinishedWait> all, DateTime firstDay, bool isTouchedSince, DealEnding? ending, DateTime? lastResponseOn)
    {
        var lastBeforeEnd = ending is null ? null : all.LastOrDefault(wait => wait.Start < ending.On);
        foreach (var wait in all.Where(wait => !wait.IsAnswered))
        {
            var isLast = wait == all[all.Count - 1];
            var on = wait.Start.AddDays(ReplyCurve.Horizon);
            var isAnsweredLater = lastResponseOn >= on;
            var isPartOfEnd = wait == lastBeforeEnd && (ending!.IsTakenUpAgain || !isAnsweredLater);
            if (!isPartOfEnd && (wait.Start >= firstDay || (isLast && isTouchedSince)))
            {
                yield return new PastSilence(on, !isLast || isAnsweredLater);
            }
        }
    }

    private static IEnumerable<PastSilence> Ending(DealEnding? ending, bool isTouchedSince) =>
        ending is null || !isTouchedSince ? [] : [new PastSilence(ending.On, ending.IsOver)];

    private static int CalendarDays(int workingDays) => workingDays + (workingDays / WorkingDaysOfWeek * FreeDaysOfWeek);
}
