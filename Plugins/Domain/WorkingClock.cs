using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The clock that runs from Monday to Friday, except on free days.</summary>
internal sealed class WorkingClock : LocalClock
{
    /// <summary>A calendar without a working day for a year is a mistake; then only Saturdays and Sundays are free.</summary>
    private const int LongestFreeTime = 366;

    private readonly HashSet<DateTime> freeDays;

    public WorkingClock(IEnumerable<DateTime> freeDays)
    {
        this.freeDays = [.. freeDays.Select(day => day.Date)];
        if (HasNoEnd(this.freeDays))
        {
            this.freeDays.Clear();
        }
    }

    public override DateTime Counted(DateTime local) => IsWorkingDay(local.Date) ? local : Next(local.Date);

    protected override TimeSpan Between(DateTime from, DateTime to)
    {
        var days = 0;
        for (var day = from.Date; day < to.Date; day = Next(day))
        {
            days++;
        }

        return TimeSpan.FromDays(days) + to.TimeOfDay - from.TimeOfDay;
    }

    protected override DateTime Advance(DateTime from, TimeSpan by)
    {
        var total = from.TimeOfDay + by;
        var day = from.Date;
        for (var left = total.Days; left > 0; left--)
        {
            day = Next(day);
        }

        return day + (total - TimeSpan.FromDays(total.Days));
    }

    private static bool IsWeekend(DateTime day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private bool IsWorkingDay(DateTime day) => !IsWeekend(day) && !freeDays.Contains(day);

    private DateTime Next(DateTime day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorkingDay(day));

        return day;
    }

    private static bool HasNoEnd(HashSet<DateTime> freeDays)
    {
        var inARow = 0;
        var expected = DateTime.MinValue;
        foreach (var day in freeDays.Where(day => !IsWeekend(day)).OrderBy(day => day))
        {
            inARow = day == expected ? inARow + 1 : 1;
            if (inARow > LongestFreeTime * 5 / 7)
            {
                return true;
            }

            expected = day.AddDays(day.DayOfWeek == DayOfWeek.Friday ? 3 : 1);
        }

        return false;
    }
}
