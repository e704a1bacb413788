using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>The share of waits without an answer by age, those that our side ended counting as long as they lasted.</summary>
/// <remarks>On purpose not the product's own fit: a yardstick is not cut from the cloth it measures.</remarks>
internal sealed class KaplanMeier
{
    private readonly List<double> days = [];
    private readonly List<double> survival = [];

    public KaplanMeier(IReadOnlyCollection<Wait> waits)
    {
        var waiting = waits.Count;
        var share = 1.0;
        foreach (var day in waits.GroupBy(wait => wait.Days).OrderBy(day => day.Key))
        {
            share *= 1 - ((double)day.Count(wait => wait.IsAnswered) / waiting);
            waiting -= day.Count();
            days.Add(day.Key);
            survival.Add(share);
        }
    }

    /// <summary>Of the waits silent at an age, the share that is answered by day 30; null when none is left.</summary>
    public double? ChanceAt(double age) =>
        days[^1] > age && SilentAfter(age) is var silent and > 0 ? (silent - SilentAfter(ReplyCurve.Horizon)) / silent : null;

    private double SilentAfter(double age)
    {
        var index = days.FindLastIndex(day => day <= age);
        return index < 0 ? 1 : survival[index];
    }
}
