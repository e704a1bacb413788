using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Days, both ends included, on which no answer is to be expected: a business closure or a quiet period.</summary>
public sealed class FreePeriod
{
    /// <summary>Days that one period has at most; a longer one ends there. No business is closed for a year.</summary>
    public const int MostDays = 366;

    /// <param name="from">The first day; its time of day plays no part.</param>
    /// <param name="to">The last day; a day before the first is taken as the first.</param>
    /// <param name="country">The country it is for; null or empty for every country.</param>
    public FreePeriod(DateTime from, DateTime to, string? country = null)
    {
        From = from.Date;
        To = Earlier(Later(to.Date, From), Saturating(From, MostDays - 1));
        Country = string.IsNullOrWhiteSpace(country) ? null : country!.Trim();
    }

    /// <summary>The first day, as a date without a zone.</summary>
    public DateTime From { get; }

    /// <summary>The last day, as a date without a zone.</summary>
    public DateTime To { get; }

    /// <summary>Null for every country.</summary>
    public string? Country { get; }

    /// <param name="country">The customer's country; null when it is not known.</param>
    public bool IsFor(string? country) =>
        Country is null || string.Equals(Country, country?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Its days, as dates without a zone.</summary>
    public IEnumerable<DateTime> Days() => Enumerable.Range(0, (To - From).Days + 1).Select(day => From.AddDays(day));

    private static DateTime Saturating(DateTime day, int days) =>
        (DateTime.MaxValue.Date - day).Days < days ? DateTime.MaxValue.Date : day.AddDays(days);

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
