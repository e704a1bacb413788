using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Makes days of numbers, as seen from the day a mail was received.</summary>
internal static class DayBuilder
{
    /// <summary>Notes about more than a year are too far away to wait for.</summary>
    public const int Furthest = 366;

    private const int ThisCentury = 2000;

    /// <param name="year">Four digits, two digits, or -1 when none is written.</param>
    /// <returns>Null when there is no such day, or it is past or too far away.</returns>
    public static DateTime? Of(int day, int month, int year, DateTime receivedOn)
    {
        if (year >= 0)
        {
            return InReach(Day(day, month, year < 100 ? ThisCentury + year : year), receivedOn);
        }

        // Without a year it is the nearest such day, so that an old note is seen to be old instead of a year long.
        DateTime? nearest = null;
        for (var candidate = receivedOn.Year - 1; candidate <= receivedOn.Year + 1; candidate++)
        {
            if (Day(day, month, candidate) is { } possible && (nearest is null || Distance(possible, receivedOn) <= Distance(nearest.Value, receivedOn)))
            {
                nearest = possible;
            }
        }

        return InReach(nearest, receivedOn);
    }

    /// <summary>The next such day of the month, later than the day received: "back on the 14th".</summary>
    public static DateTime? NextDayOfMonth(int day, DateTime receivedOn)
    {
        for (var months = 0; months <= 2; months++)
        {
            var first = new DateTime(receivedOn.Year, receivedOn.Month, 1).AddMonths(months);
            if (Day(day, first.Month, first.Year) is { } possible && possible > receivedOn)
            {
                return possible;
            }
        }

        return null;
    }

    /// <summary>The next such weekday, later than the day received.</summary>
    public static DateTime NextWeekday(int weekday, DateTime receivedOn)
    {
        var ahead = weekday - CalendarWords.WeekdayOf(receivedOn);
        return receivedOn.AddDays(ahead > 0 ? ahead : ahead + 7);
    }

    public static DateTime? InReach(DateTime? day, DateTime receivedOn) =>
        day >= receivedOn && day <= receivedOn.AddDays(Furthest) ? day : null;

    private static DateTime? Day(int day, int month, int year) =>
        year is >= 1900 and <= 9990 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    private static double Distance(DateTime one, DateTime other) => Math.Abs((one - other).TotalDays);
}
