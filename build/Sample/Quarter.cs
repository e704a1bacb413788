using System;

namespace GhostingGuard.Build.Sample;

/// <summary>The days of the sample quarter: 1 July to 30 September 2026, Monday to Friday.</summary>
/// <remarks>No nationwide holiday falls into it.</remarks>
internal static class Quarter
{
    private static readonly DateTime FirstDay = new(2026, 7, 1);

    /// <summary>The moment at which everything is looked at: the last day, 18:00 in Berlin. UTC.</summary>
    public static DateTime AsOf { get; } = new(2026, 9, 30, 16, 0, 0, DateTimeKind.Utc);

    /// <summary>The number of its last working day, the first being 0.</summary>
    public const int LastDay = 65;

    /// <summary>The date of a working day, counted from the first; numbers beyond the last day go on into October.</summary>
    public static DateTime DateOf(int workingDay)
    {
        // The quarter begins on a Wednesday: two days after the Monday of its first week.
        var sinceMonday = workingDay + 2;
        return FirstDay.AddDays(-2 + sinceMonday / 5 * 7 + sinceMonday % 5);
    }

    /// <summary>The date some working days after a moment in UTC.</summary>
    public static DateTime Later(DateTime moment, int workingDays)
    {
        var date = moment.Date;
        for (; workingDays > 0; workingDays--)
        {
            date = date.AddDays(date.DayOfWeek == DayOfWeek.Friday ? 3 : 1);
        }

        return date;
    }

    /// <summary>The instant of a time of day in the given zone (a Windows or IANA name). UTC.</summary>
    public static DateTime Instant(int workingDay, TimeSpan time, string zone) =>
        TimeZoneInfo.ConvertTimeToUtc(DateOf(workingDay) + time, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
