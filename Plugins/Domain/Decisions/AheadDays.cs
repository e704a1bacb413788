using System;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>The days until which something may be put off: from tomorrow on, for two years.</summary>
/// <remarks>A judgement, not a measurement: a day further ahead is a slip of the keyboard, and would hide a deal for good.</remarks>
internal static class AheadDays
{
    private const int Years = 2;

    /// <param name="day">A date of the deal's zone.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>One sentence that names the days to choose from; null for one of them.</returns>
    public static string? Objection(DateTime day, WorkingTime time, DateTime now, Language language)
    {
        var today = time.DayOf(now);
        var phrases = Phrases.In(language);
        return day <= today || day > today.AddYears(Years)
            ? DecisionWords.In(language).DayNotAhead(
                phrases.Day(day), phrases.Day(today.AddDays(1)), phrases.Day(today.AddYears(Years)))
            : null;
    }
}
