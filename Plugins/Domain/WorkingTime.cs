using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The working clock of one time zone: Monday to Friday, all 24 hours of them.</summary>
/// <remarks>Moments go in and come out in UTC; days are the zone's.</remarks>
public sealed class WorkingTime
{
    private readonly TimeZoneInfo zone;

    public WorkingTime(TimeZoneInfo zone) => this.zone = zone;

    /// <summary>The day in the zone on which a moment falls, as its midnight without a zone.</summary>
    public DateTime DayOf(DateTime utc) => LocalOf(utc).Date;

    /// <summary>The moment a number of working days later, in UTC.</summary>
    /// <param name="utc">The start. On a free day it is taken as 00:00 of the next working day.</param>
    /// <param name="workingDays">Zero or more; zero only moves a start on a free day.</param>
    /// <remarks>The local time of day is kept. A time that summer time skips becomes the first valid moment after it;
    /// of a time that occurs twice the first is meant.</remarks>
    public DateTime AddWorkingDays(DateTime utc, int workingDays)
    {
        if (workingDays < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "Working days are counted forward.");
        }

        var start = LocalOf(utc);
        if (!IsWorkingDay(start))
        {
            start = NextWorkingDay(start);
        }

        var day = start.Date;
        for (var left = workingDays; left > 0; left--)
        {
            day = NextWorkingDay(day);
        }

        return UtcOf(day + start.TimeOfDay);
    }

    /// <summary>The moment a number of calendar days later at the same local time of day, in UTC.</summary>
    public DateTime AddCalendarDays(DateTime utc, int days) => UtcOf(LocalOf(utc).AddDays(days));

    /// <summary>The moment itself on a working day, else 00:00 of the next working day, in UTC.</summary>
    public DateTime OnWorkingDay(DateTime utc)
    {
        var local = LocalOf(utc);
        return IsWorkingDay(local) ? utc : UtcOf(NextWorkingDay(local));
    }

    /// <summary>The first moment of a day of the zone, in UTC.</summary>
    /// <param name="day">The day; its time of day plays no part.</param>
    public DateTime StartOfDay(DateTime day) => UtcOf(day.Date);

    /// <summary>The first moment after a day of the zone, in UTC.</summary>
    /// <param name="day">The day; its time of day plays no part.</param>
    public DateTime EndOfDay(DateTime day) => UtcOf(day.Date.AddDays(1));

    private static bool IsWorkingDay(DateTime local) =>
        local.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday;

    private static DateTime NextWorkingDay(DateTime local)
    {
        var day = local.Date.AddDays(1);
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateTime LocalOf(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), DateTimeKind.Unspecified);

    /// <remarks>Only offsets of moments in UTC are asked for. What the framework says of local times is wrong for zones that
    /// change their clocks at midnight.</remarks>
    private DateTime UtcOf(DateTime local)
    {
        var moment = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var before = zone.GetUtcOffset(moment.AddDays(-1));
        var after = zone.GetUtcOffset(moment.AddDays(1));
        var first = moment - (before > after ? before : after);
        var second = moment - (before > after ? after : before);
        return LocalOf(first) == local ? first
            : LocalOf(second) == local ? second
            : FirstMomentWith(after, first, second);
    }

    /// <summary>The moment at which the clocks change, found between two moments before and at or after it.</summary>
    private DateTime FirstMomentWith(TimeSpan offset, DateTime earlier, DateTime later)
    {
        while (later - earlier > TimeSpan.FromSeconds(1))
        {
            var middle = earlier + TimeSpan.FromSeconds(Math.Floor((later - earlier).TotalSeconds / 2));
            if (zone.GetUtcOffset(middle) == offset)
            {
                later = middle;
            }
            else
            {
                earlier = middle;
            }
        }

        // Clocks change on whole minutes.
        return later.AddTicks(-(later.Ticks % TimeSpan.TicksPerMinute));
    }
}
