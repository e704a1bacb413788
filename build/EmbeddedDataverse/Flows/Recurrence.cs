using System;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>
/// How often a flow starts. Without a start time the first run is the moment it is turned on; with one in the past it waits for the
/// next occurrence. Missed ones are not made up for (learn.microsoft.com/azure/connectors/connectors-native-recurrence).
/// </summary>
/// <param name="Frequency">The unit of the interval.</param>
/// <param name="Interval">At least 1.</param>
/// <param name="Start">The first occurrence, UTC; null for the moment the flow is turned on.</param>
internal sealed record Recurrence(Frequency Frequency, int Interval, DateTime? Start)
{
    /// <summary>The first occurrence at or after a moment.</summary>
    public DateTime From(DateTime moment, DateTime turnedOn) => Find(turnedOn, occurrence => occurrence >= moment);

    /// <summary>The first occurrence after a moment.</summary>
    public DateTime After(DateTime moment, DateTime turnedOn) => Find(turnedOn, occurrence => occurrence > moment);

    private DateTime Find(DateTime turnedOn, Func<DateTime, bool> isMeant)
    {
        var first = Start ?? turnedOn;
        for (var count = 0; ; count++)
        {
            var occurrence = Occurrence(first, count * Interval);
            if (isMeant(occurrence))
            {
                return occurrence;
            }
        }
    }

    // Counted from the first each time, so that a month that begins on the 31st does not stay on the 28th for ever.
    private DateTime Occurrence(DateTime first, int units) => Frequency switch
    {
        Frequency.Minute => first.AddMinutes(units),
        Frequency.Hour => first.AddHours(units),
        Frequency.Day => first.AddDays(units),
        Frequency.Week => first.AddDays(7 * units),
        _ => first.AddMonths(units),
    };
}
