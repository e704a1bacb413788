using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>Fits a reply curve on observed waits: Kaplan-Meier, a wait that our side ended being censored.</summary>
/// <remarks>Other ways of reading a cancelled offer, as an answer or as silence for good, were measured and drift from year
/// to year.</remarks>
public static class CurveFit
{
    /// <summary>The ages, in calendar days, at which a fitted curve is kept: dense where messages are answered.</summary>
    public static IReadOnlyList<double> Days { get; } =
    [
        0, 1 / 24.0, 2 / 24.0, 3 / 24.0, 4 / 24.0, 6 / 24.0, 8 / 24.0, 12 / 24.0, 16 / 24.0, 20 / 24.0,
        1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5,
        .. Enumerable.Range(4, ReplyCurve.Horizon - 3).Select(day => (double)day),
    ];

    /// <summary>The curve of some waits of one kind, in any order.</summary>
    /// <param name="waits">The waits; those still running belong to them, as silent until now.</param>
    /// <param name="source">Whose waits they are.</param>
    /// <param name="fittedOn">The moment of the fit, in UTC.</param>
    /// <returns>Null without a single wait. How many finished waits make a curve usable is
    /// <see cref="ReplyCurve.WithOwn"/>'s business.</returns>
    public static ReplyCurve? Of(IEnumerable<ObservedWait> waits, CurveSource source, DateTime fittedOn)
    {
        // At the same age the answers come first: a wait that ended there was still waiting for them.
        var ordered = waits.OrderBy(wait => wait.Days).ThenByDescending(wait => wait.IsAnswered).ToList();
        if (ordered.Count == 0)
        {
            return null;
        }

        var silent = 1.0;
        var next = 0;
        var survival = new List<double>();
        foreach (var day in Days)
        {
            for (; next < ordered.Count && ordered[next].Days <= day; next++)
            {
                if (ordered[next].IsAnswered)
                {
                    silent *= 1 - (1.0 / (ordered.Count - next));
                }
            }

            // Nothing has had time to come at age zero; an answer in the same second is one of the first hour.
            survival.Add(day > 0 ? silent : 1);
        }

        return new ReplyCurve(source, fittedOn, ordered.Count(wait => wait.IsFinished), Days, survival);
    }
}
