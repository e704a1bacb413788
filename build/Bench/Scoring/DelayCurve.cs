using System.Collections.Generic;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>What a rule costs at each number of days: false alarms against delay.</summary>
/// <param name="Days">Rising.</param>
/// <param name="FalseAlarms">Per 100 waits, falling with the days.</param>
/// <param name="Mean">The mean delay over the unanswered waits, in calendar days.</param>
/// <param name="Median">The median of the same.</param>
internal sealed record DelayCurve(
    IReadOnlyList<double> Days,
    IReadOnlyList<double> FalseAlarms,
    IReadOnlyList<double> Mean,
    IReadOnlyList<double> Median)
{
    /// <summary>A figure at a rate of false alarms, between two numbers of days by a straight line.</summary>
    /// <returns>Null when the rule never has so many or always has more, or when every wait was answered.</returns>
    public double? At(double falseAlarms, IReadOnlyList<double> figure)
    {
        for (var i = 0; i + 1 < FalseAlarms.Count; i++)
        {
            if (FalseAlarms[i] >= falseAlarms && FalseAlarms[i + 1] <= falseAlarms)
            {
                var drop = FalseAlarms[i] - FalseAlarms[i + 1];
                var value = drop > 0 ? figure[i] + ((figure[i + 1] - figure[i]) * (FalseAlarms[i] - falseAlarms) / drop) : figure[i];
                return double.IsFinite(value) ? value : null;
            }
        }

        return null;
    }
}
