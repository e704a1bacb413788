using System;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>What is wrong with a courtesy by itself, whatever the limit: one sentence that says what to do.</summary>
public static class CourtesyObjections
{
    /// <summary>In the currency of the courtesy. No measurement: what nobody means seriously, in any currency.</summary>
    public const decimal LargestValue = 1_000_000_000;

    /// <summary>It is tomorrow already somewhere.</summary>
    private const int DaysAhead = 1;

    /// <param name="courtesy">As it will be; its value in its own currency.</param>
    /// <param name="hasContact">Whether it says for whom it is.</param>
    /// <param name="today">The calendar day, UTC.</param>
    /// <param name="words">In which it is said.</param>
    /// <returns>Null when nothing is wrong.</returns>
    public static string? To(Courtesy courtesy, bool hasContact, DateTime today, CourtesyWords words) =>
        !hasContact ? words.NoContact
        : courtesy.Day is null ? words.NoDay
        : courtesy.GivenOn > today.Date.AddDays(DaysAhead) ? words.GivenInFuture
        : courtesy.Value < 0 ? words.Negative
        : courtesy.Value > LargestValue ? words.TooLarge(LargestValue)
        : courtesy.IsWorthNothingByKind && courtesy.Value > 0 ? words.WorthNothing
        : null;
}
