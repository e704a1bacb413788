using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The working clock of one time zone: Monday to Friday without the free days, all 24 hours of them.</summary>
/// <remarks>Moments go in and come out in UTC; days are the zone's. The working clock stands still on a free day and while it is
/// suspended, and goes on where it stopped.</remarks>
public sealed class WorkingTime
{
    private static readonly LocalClock CalendarClock = new CalendarClock();

    private readonly TimeZoneInfo zone;
    private readonly LocalClock workingClock;

    /// <param name="zone">The zone whose days count.</param>
    /// <param name="freeDays">Days of the zone on which nobody is expected to answer, beside Saturdays and Sundays; null for
    /// none. Times of day play no part.</param>
    public WorkingTime(TimeZoneInfo zone, IEnumerable<DateTime>? freeDays = null)
    {
        this.zone = zone;
        workingClock = new WorkingClock(freeDays ?? []);
    }

    /// <summary>The day in the zone on which a moment falls, as its midnight without a zone.</summary>
    public DateTime DayOf(DateTime utc) => LocalOf(utc).Date;

    /// <summary>The moment a number of working days later, in UTC.</summary>
    /// <param name="utc">The start. On a free day it is taken as 00:00 of the next working day.</param>
    /// <param name="workingDays">Zero or more, parts of days allowed; zero only moves a start on a free day.</param>
    /// <param name="suspensions">When the clock stands still, in any order, overlapping or not; null for never.</param>
    /// <remarks>The local time of day is kept. A time that summer time skips becomes the first valid moment after it;
    /// of a time that occurs twice the first is meant.</remarks>
    public DateTime AddWorkingDays(DateTime utc, double workingDays, IEnumerable<Suspension>? suspensions = null) =>
        UtcOf(workingClock.Run(LocalOf(utc), workingDays, Stops(suspensions)));

    /// <summary>The moment a number of calendar days later at the same local time of day, in UTC.</summary>
    /// <param name="utc">The start, taken as it is on a free day too.</param>
    /// <param name="days">Zero or more.</param>
    /// <param name="suspensions">When the clock stands still; null for never.</param>
    public DateTime AddCalendarDays(DateTime utc, double days, IEnumerable<Suspension>? suspensions = null) =>
        UtcOf(CalendarClock.Run(LocalOf(utc), days, Stops(suspensions)));

    /// <summary>The working days between two moments, parts of days included; zero when the second is not after the first.</summary>
    /// <param name="from">The earlier moment, in UTC.</param>
    /// <param name="to">The later moment, in UTC.</param>
    /// <param name="suspensions">When the clock stands still; null for never.</param>
    public double WorkingDaysBetween(DateTime from, DateTime to, IEnumerable<Suspension>? suspensions = null) =>
        workingClock.Elapsed(LocalOf(from), LocalOf(to), Stops(suspensions)).TotalDays;

    /// <summary>The calendar days between two moments, parts of days included; zero when the second is not after the first.</summary>
    /// <param name="from">The earlier moment, in UTC.</param>
    /// <param name="to">The later moment, in UTC.</param>
    /// <param name="suspensions">When the clock stands still; null for never.</param>
    public double CalendarDaysBetween(DateTime from, DateTime to, IEnumerable<Suspension>? suspensions = null) =>
        CalendarClock.Elapsed(LocalOf(from), LocalOf(to), Stops(suspensions)).TotalDays;

    /// <summary>The moment itself on a working day, else 00:00 of the next working day, in UTC.</summary>
    public DateTime OnWorkingDay(DateTime utc)
    {
        var local = LocalOf(utc);
        var counted = workingClock.Counted(local);
        return counted == local ? utc : UtcOf(counted);
    }

    /// <summary>The first moment of a day of the zone, in UTC.</summary>
    /// <param name="day">The day; its time of day plays no part.</param>
    public DateTime StartOfDay(DateTime day) => UtcOf(day.Date);

    /// <summary>The first moment after a day of the zone, in UTC.</summary>
    /// <param name="day">The day; its time of day plays no part.</param>
    public DateTime EndOfDay(DateTime day) => UtcOf(day.Date.AddDays(1));

    /// <summary>00:00 of a day of the zone or, when it is free, of the first working day after it, in UTC.</summary>
    /// <param name="day">The day; its time of day plays no part.</param>
    public DateTime StartOfWorkingDay(DateTime day) => UtcOf(workingClock.Counted(day.Date));

    private IEnumerable<LocalStop> Stops(IEnumerable<Suspension>? suspensions) =>
        (suspensions ?? []).Select(suspension => new LocalStop(LocalOf(suspension.From), LocalOf(suspension.Until)));

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
