using System;
using System.Globalization;
using GhostingGuard.EmbeddedDataverse.Query;
using GhostingGuard.EmbeddedDataverse.Query.Conditions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Days are the caller's days, hours and minutes are real time.</summary>
public sealed class LocalDayTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly TimeZoneInfo Kolkata = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata");

    [Fact]
    public void A_day_begins_and_ends_at_the_callers_midnight() =>
        Assert.Equal("2024-06-11T22:00:00 2024-06-12T22:00:00", Range("today", Utc(2024, 6, 12, 12, 0), Berlin));

    [Fact]
    public void Late_in_the_evening_it_is_tomorrow_already_further_east() =>
        Assert.Equal("2024-06-12T22:00:00 2024-06-13T22:00:00", Range("today", Utc(2024, 6, 12, 22, 30), Berlin));

    [Fact]
    public void The_day_on_which_summer_time_begins_has_23_hours() =>
        Assert.Equal("2024-03-30T23:00:00 2024-03-31T22:00:00", Range("today", Utc(2024, 3, 31, 10, 0), Berlin));

    [Fact]
    public void The_day_on_which_summer_time_ends_has_25_hours() =>
        Assert.Equal("2024-10-26T22:00:00 2024-10-27T23:00:00", Range("today", Utc(2024, 10, 27, 10, 0), Berlin));

    // 00:30 UTC and 01:30 UTC are both 02:30 on that morning.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void In_the_hour_that_comes_twice_the_last_hours_end_now_and_not_an_hour_off(int hour) => Assert.Equal(
        $"2024-10-26T{22 + hour}:00:00 2024-10-27T0{hour}:30:00", Range("last-x-hours", Utc(2024, 10, 27, hour, 30), Berlin, 2));

    [Fact]
    public void Hours_begin_where_the_local_clock_begins_them() =>
        Assert.Equal("2024-06-12T09:30:00 2024-06-12T12:00:00", Range("last-x-hours", Utc(2024, 6, 12, 12, 0), Kolkata, 2));

    [Fact]
    public void A_column_of_bare_days_is_compared_with_the_callers_calendar()
    {
        // In Berlin the 13th has begun.
        var world = new World { Now = Utc(2024, 6, 12, 22, 30), Zone = Berlin };
        world.Deal("twelfth", ("day", Utc(2024, 6, 12)));
        world.Deal("thirteenth", ("day", Utc(2024, 6, 13)));

        Assert.Equal("thirteenth", world.DealsWhere("<condition attribute='day' operator='today'/>"));
        Assert.Equal("twelfth", world.DealsWhere("<condition attribute='day' operator='on' value='2024-06-12'/>"));
    }

    [Fact]
    public void A_column_of_moments_is_compared_with_the_callers_days()
    {
        var world = new World { Now = Utc(2024, 6, 12, 12, 0), Zone = Berlin };
        world.Deal("before", ("due", Utc(2024, 6, 11, 21, 59)));
        world.Deal("first", ("due", Utc(2024, 6, 11, 22, 0)));
        world.Deal("last", ("due", Utc(2024, 6, 12, 21, 59)));
        world.Deal("after", ("due", Utc(2024, 6, 12, 22, 0)));

        Assert.Equal("first last", world.DealsWhere("<condition attribute='due' operator='today'/>"));
        Assert.Equal("first last", world.DealsWhere("<condition attribute='due' operator='on' value='2024-06-12'/>"));
        Assert.Equal("after first last", world.DealsWhere("<condition attribute='due' operator='on-or-after' value='2024-06-12'/>"));
        Assert.Equal("before first last", world.DealsWhere("<condition attribute='due' operator='on-or-before' value='2024-06-12'/>"));
        Assert.Equal("after before", world.DealsWhere("<condition attribute='due' operator='not-on' value='2024-06-12'/>"));
    }

    [Fact]
    public void A_wall_clock_time_is_the_same_for_every_reader()
    {
        var world = new World { Now = Utc(2024, 6, 12, 22, 30), Zone = Berlin };
        world.Deal("morning", ("wallclock", Utc(2024, 6, 13, 8, 0)));
        world.Deal("yesterday", ("wallclock", Utc(2024, 6, 12, 23, 0)));

        Assert.Equal("morning", world.DealsWhere("<condition attribute='wallclock' operator='today'/>"));
        Assert.Equal("morning", world.DealsWhere("<condition attribute='wallclock' operator='eq' value='2024-06-13 08:00'/>"));
    }

    private static DateTime Utc(int year, int month, int day, int hour = 0, int minute = 0) =>
        new(year, month, day, hour, minute, 0, DateTimeKind.Utc);

    private static string Range(string name, DateTime now, TimeZoneInfo zone, int number = 0)
    {
        var range = RelativeDates.Range(FetchOperators.Of(name), new LocalNow(now, zone), number);
        return string.Create(CultureInfo.InvariantCulture, $"{range.Start:s} {range.End:s}");
    }
}
