using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>A stretch of time that includes its start and excludes its end; an absent bound is open.</summary>
internal readonly record struct MomentRange(DateTime? Start, DateTime? End)
{
    public bool Contains(DateTime moment) => (Start is null || moment >= Start) && (End is null || moment < End);
}

/// <summary>What the relative date operators mean: each a half-open range of local time, given now and a number.</summary>
/// <remarks>
/// Operators: learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/operators. Where public sources
/// disagree on the edges, decision record 0031 says which we follow.
/// </remarks>
internal static class RelativeDates
{
    private static readonly Dictionary<ConditionOperator, Func<DateTime, int, MomentRange>> Ranges = new()
    {
        [ConditionOperator.Yesterday] = (now, _) => Days(now.Date.AddDays(-1), 1),
        [ConditionOperator.Today] = (now, _) => Days(now.Date, 1),
        [ConditionOperator.Tomorrow] = (now, _) => Days(now.Date.AddDays(1), 1),
        [ConditionOperator.Last7Days] = (now, _) => new(now.Date.AddDays(-7), now),
        [ConditionOperator.Next7Days] = (now, _) => new(now, now.Date.AddDays(8)),
        [ConditionOperator.LastWeek] = (now, _) => Days(Week(now).AddDays(-7), 7),
        [ConditionOperator.ThisWeek] = (now, _) => Days(Week(now), 7),
        [ConditionOperator.NextWeek] = (now, _) => Days(Week(now).AddDays(7), 7),
        [ConditionOperator.LastMonth] = (now, _) => new(Month(now).AddMonths(-1), Month(now)),
        [ConditionOperator.ThisMonth] = (now, _) => new(Month(now), Month(now).AddMonths(1)),
        [ConditionOperator.NextMonth] = (now, _) => new(Month(now).AddMonths(1), Month(now).AddMonths(2)),
        [ConditionOperator.LastYear] = (now, _) => new(Year(now, -1), Year(now, 0)),
        [ConditionOperator.ThisYear] = (now, _) => new(Year(now, 0), Year(now, 1)),
        [ConditionOperator.NextYear] = (now, _) => new(Year(now, 1), Year(now, 2)),
        [ConditionOperator.LastXHours] = (now, x) => new(Hour(now).AddHours(-x), now),
        [ConditionOperator.NextXHours] = (now, x) => new(now, Hour(now).AddHours(x + 1)),
        [ConditionOperator.LastXDays] = (now, x) => new(now.Date.AddDays(-x), now),
        [ConditionOperator.NextXDays] = (now, x) => new(now, now.Date.AddDays(x + 1)),
        [ConditionOperator.LastXWeeks] = (now, x) => new(now.Date.AddDays(-7 * x), now),
        [ConditionOperator.NextXWeeks] = (now, x) => new(now, now.Date.AddDays((7 * x) + 1)),
        [ConditionOperator.LastXMonths] = (now, x) => new(now.Date.AddMonths(-x), now),
        [ConditionOperator.NextXMonths] = (now, x) => new(now, now.Date.AddMonths(x).AddDays(1)),
        [ConditionOperator.LastXYears] = (now, x) => new(now.Date.AddYears(-x), now),
        [ConditionOperator.NextXYears] = (now, x) => new(now, now.Date.AddYears(x).AddDays(1)),
        [ConditionOperator.OlderThanXMinutes] = (now, x) => new(null, now.AddMinutes(-x)),
        [ConditionOperator.OlderThanXHours] = (now, x) => new(null, now.AddHours(-x)),
        [ConditionOperator.OlderThanXDays] = (now, x) => new(null, now.AddDays(-x)),
        [ConditionOperator.OlderThanXWeeks] = (now, x) => new(null, now.AddDays(-7 * x)),
        [ConditionOperator.OlderThanXMonths] = (now, x) => new(null, now.AddMonths(-x)),
        [ConditionOperator.OlderThanXYears] = (now, x) => new(null, now.AddYears(-x)),
    };

    /// <summary>Operators that come without a number.</summary>
    private static readonly HashSet<ConditionOperator> WithoutNumber =
    [
        .. Ranges.Keys.Where(key => !key.ToString().Contains('X', StringComparison.Ordinal)),
    ];

    public static bool Knows(ConditionOperator condition) => Ranges.ContainsKey(condition);

    public static bool TakesNumber(ConditionOperator condition) => !WithoutNumber.Contains(condition);

    /// <summary>The range of an operator in UTC.</summary>
    /// <param name="condition">One that <see cref="Knows"/>.</param>
    /// <param name="nowUtc">The clock.</param>
    /// <param name="number">The operator's number; anything for an operator without one.</param>
    /// <param name="zone">The zone whose days count.</param>
    public static MomentRange Range(ConditionOperator condition, DateTime nowUtc, int number, TimeZoneInfo zone)
    {
        var local = Ranges[condition](DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(nowUtc, zone), DateTimeKind.Unspecified), number);
        return new MomentRange(
            local.Start is { } start ? UtcOf(start, zone) : null,
            local.End is { } end ? UtcOf(end, zone) : null);
    }

    /// <summary>The whole local day that holds a moment, in UTC.</summary>
    public static MomentRange DayOf(DateTime utc, TimeZoneInfo zone)
    {
        var day = TimeZoneInfo.ConvertTimeFromUtc(utc, zone).Date;
        return new MomentRange(UtcOf(day, zone), UtcOf(day.AddDays(1), zone));
    }

    /// <summary>A local time in UTC; one that the zone skips is taken an hour later.</summary>
    public static DateTime UtcOf(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(unspecified) ? unspecified.AddHours(1) : unspecified, zone);
    }

    private static MomentRange Days(DateTime start, int days) => new(start, start.AddDays(days));

    // The organisation's first day of the week; Sunday is the service's default.
    private static DateTime Week(DateTime now) => now.Date.AddDays(-(int)now.DayOfWeek);

    private static DateTime Month(DateTime now) => new(now.Year, now.Month, 1);

    private static DateTime Year(DateTime now, int offset) => new(now.Year + offset, 1, 1);

    private static DateTime Hour(DateTime now) => now.Date.AddHours(now.Hour);
}
