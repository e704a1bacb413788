using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>What the relative date operators mean: each a half-open range, given now and a number.</summary>
/// <remarks>
/// Operators: learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/operators. Where public sources
/// disagree on the edges, decision record 0031 says which we follow.
/// </remarks>
internal static class RelativeDates
{
    private static readonly Dictionary<ConditionOperator, Func<LocalNow, MomentRange>> WithoutNumber = new()
    {
        [ConditionOperator.Yesterday] = now => Days(now, now.Today.AddDays(-1), now.Today),
        [ConditionOperator.Today] = now => Days(now, now.Today, now.Today.AddDays(1)),
        [ConditionOperator.Tomorrow] = now => Days(now, now.Today.AddDays(1), now.Today.AddDays(2)),
        [ConditionOperator.Last7Days] = now => Since(now, now.Today.AddDays(-7)),
        [ConditionOperator.Next7Days] = now => Until(now, now.Today.AddDays(8)),
        [ConditionOperator.LastWeek] = now => Days(now, Week(now, -1), Week(now, 0)),
        [ConditionOperator.ThisWeek] = now => Days(now, Week(now, 0), Week(now, 1)),
        [ConditionOperator.NextWeek] = now => Days(now, Week(now, 1), Week(now, 2)),
        [ConditionOperator.LastMonth] = now => Days(now, Month(now, -1), Month(now, 0)),
        [ConditionOperator.ThisMonth] = now => Days(now, Month(now, 0), Month(now, 1)),
        [ConditionOperator.NextMonth] = now => Days(now, Month(now, 1), Month(now, 2)),
        [ConditionOperator.LastYear] = now => Days(now, Year(now, -1), Year(now, 0)),
        [ConditionOperator.ThisYear] = now => Days(now, Year(now, 0), Year(now, 1)),
        [ConditionOperator.NextYear] = now => Days(now, Year(now, 1), Year(now, 2)),
    };

    private static readonly Dictionary<ConditionOperator, Func<LocalNow, int, MomentRange>> WithNumber = new()
    {
        [ConditionOperator.LastXHours] = (now, x) => new(now.Hour.AddHours(-x), now.Moment),
        [ConditionOperator.NextXHours] = (now, x) => new(now.Moment, now.Hour.AddHours(x + 1)),
        [ConditionOperator.LastXDays] = (now, x) => Since(now, now.Today.AddDays(-x)),
        [ConditionOperator.NextXDays] = (now, x) => Until(now, Tomorrow(now).AddDays(x)),
        [ConditionOperator.LastXWeeks] = (now, x) => Since(now, now.Today.AddDays(-7 * x)),
        [ConditionOperator.NextXWeeks] = (now, x) => Until(now, Tomorrow(now).AddDays(7 * x)),
        [ConditionOperator.LastXMonths] = (now, x) => Since(now, now.Today.AddMonths(-x)),
        [ConditionOperator.NextXMonths] = (now, x) => Until(now, Tomorrow(now).AddMonths(x)),
        [ConditionOperator.LastXYears] = (now, x) => Since(now, now.Today.AddYears(-x)),
        [ConditionOperator.NextXYears] = (now, x) => Until(now, Tomorrow(now).AddYears(x)),
        [ConditionOperator.OlderThanXMinutes] = (now, x) => new(null, now.Minute.AddMinutes(-x)),
        [ConditionOperator.OlderThanXHours] = (now, x) => new(null, now.Hour.AddHours(-x)),
        [ConditionOperator.OlderThanXDays] = (now, x) => Before(now, now.Today.AddDays(-x)),
        [ConditionOperator.OlderThanXWeeks] = (now, x) => Before(now, now.Today.AddDays(-7 * x)),
        [ConditionOperator.OlderThanXMonths] = (now, x) => Before(now, now.Today.AddMonths(-x)),
        [ConditionOperator.OlderThanXYears] = (now, x) => Before(now, now.Today.AddYears(-x)),
    };

    public static bool Knows(ConditionOperator condition) => WithoutNumber.ContainsKey(condition) || TakesNumber(condition);

    public static bool TakesNumber(ConditionOperator condition) => WithNumber.ContainsKey(condition);

    /// <param name="condition">One that <see cref="Knows"/>.</param>
    /// <param name="now">The moment the range is relative to.</param>
    /// <param name="number">The operator's number; ignored for an operator without one.</param>
    public static MomentRange Range(ConditionOperator condition, LocalNow now, int number) =>
        WithoutNumber.TryGetValue(condition, out var range) ? range(now) : WithNumber[condition](now, number);

    private static MomentRange Days(LocalNow now, DateTime first, DateTime end) => new(now.At(first), now.At(end));

    private static MomentRange Since(LocalNow now, DateTime day) => new(now.At(day), now.Moment);

    private static MomentRange Until(LocalNow now, DateTime day) => new(now.Moment, now.At(day));

    private static MomentRange Before(LocalNow now, DateTime day) => new(null, now.At(day));

    private static DateTime Tomorrow(LocalNow now) => now.Today.AddDays(1);

    // The organisation's first day of the week; Sunday is the service's default.
    private static DateTime Week(LocalNow now, int offset) => now.Today.AddDays((7 * offset) - (int)now.Today.DayOfWeek);

    private static DateTime Month(LocalNow now, int offset) => new DateTime(now.Today.Year, now.Today.Month, 1).AddMonths(offset);

    private static DateTime Year(LocalNow now, int offset) => new(now.Today.Year + offset, 1, 1);
}
