using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>Where a figure lies in nine of ten resamples.</summary>
internal sealed record Interval(double Low, double High)
{
    private const double Tail = 0.05;

    /// <returns>Null when fewer than nine of ten resamples have the figure at all.</returns>
    public static Interval? Of(IReadOnlyCollection<double?> resampled)
    {
        var sorted = resampled.Where(value => value.HasValue).Select(value => value!.Value).Order().ToArray();
        return sorted.Length == 0 || sorted.Length < resampled.Count * (1 - (2 * Tail))
            ? null
            : new Interval(Quantile(sorted, Tail), Quantile(sorted, 1 - Tail));
    }

    /// <summary>Between two values a straight line.</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
