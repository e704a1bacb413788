using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-03-02 09:15", 0, "2026-03-02 09:15")] // Monday, no days: nothing moves
    [InlineData("2026-03-02 09:15", 1, "2026-03-03 09:15")] // Monday to Tuesday
    [InlineData("2026-03-06 09:15", 1, "2026-03-09 09:15")] // Friday to Monday
    [InlineData("2026-03-06 23:59:59", 1, "2026-03-09 23:59:59")] // the last second of a Friday is still Friday
    [InlineData("2026-03-07 00:00", 1, "2026-03-10 00:00")] // the first second of a Saturday counts from Monday 00:00
    [InlineData("2026-03-08 23:59:59", 1, "2026-03-10 00:00")] // the last second of a Sunday too
    [InlineData("2026-03-09 00:00", 1, "2026-03-10 00:00")] // the first second of a Monday is Monday
    [InlineData("2026-03-07 15:00", 0, "2026-03-09 00:00")] // a free day without days moves to Monday
    [InlineData("2026-03-02 09:15", 10, "2026-03-16 09:15")] // ten working days are two weeks
    [InlineData("2025-12-31 23:59:59", 1, "2026-01-01 23:59:59")] // New Year's Day is a working day without a closure
    [InlineData("2028-02-28 12:00", 1, "2028-02-29 12:00")] // a leap day is a day
    public void Working_days_are_Monday_to_Friday_and_keep_the_time_of_day(string start, int days, string expected) =>
        Assert.Equal(Some.Utc(expected), Some.UtcTime.AddWorkingDays(Some.Utc(start), days));

    [Theory]
    [InlineData("2026-03-06 23:30", 1, "2026-03-09 23:00")] // Saturday 00:30 in Berlin: from Monday 00:00 on
    [InlineData("2026-03-06 22:59:59", 1, "2026-03-09 22:59:59")] // still Friday in Berlin
    [InlineData("2026-03-27 09:00", 1, "2026-03-30 08:00")] // over the start of summer time, 10:00 stays 10:00
    [InlineData("2026-10-23 08:00", 1, "2026-10-26 09:00")] // over its end, 10:00 stays 10:00
    public void Days_are_those_of_the_zone(string start, int days, string expected) =>
        Assert.Equal(Some.Utc(expected), Some.BerlinTime.AddWorkingDays(Some.Utc(start), days));

    [Fact]
    public void A_time_that_summer_time_skips_becomes_the_first_valid_moment_after_it()
    {
        // Jerusalem moves its clocks on a Friday: 2026-03-27 02:00 becomes 03:00.
        var time = new WorkingTime(TimeZoneInfo.FindSystemTimeZoneById("Asia/Jerusalem"));

        Assert.Equal(Some.Utc("2026-03-27 00:00"), time.AddWorkingDays(Some.Utc("2026-03-26 00:30"), 1));
        Assert.Equal(Some.Utc("2026-03-26 23:59:59"), time.AddWorkingDays(Some.Utc("2026-03-25 23:59:59"), 1));
    }

    [Theory]
    [InlineData("Asia/Amman", "2011-03-30 22:00", "2011-03-31 22:00")] // clocks go from 00:00 to 01:00 on Friday, 1 April 2011
    [InlineData("America/Sao_Paulo", "2011-10-14 15:00", "2011-10-17 14:00")] // from 00:00 to 01:00 on the Sunday between; 12:00 stays 12:00
    [InlineData("Australia/Lord_Howe", "2011-10-01 15:45", "2011-10-03 13:00")] // half an hour, on a Sunday
    public void Clocks_may_change_at_midnight_or_by_half_an_hour(string zone, string start, string expected)
    {
        var time = new WorkingTime(TimeZoneInfo.FindSystemTimeZoneById(zone));

        Assert.Equal(Some.Utc(expected), time.AddWorkingDays(Some.Utc(start), 1));
    }

    [Fact]
    public void A_time_inside_a_skipped_hour_becomes_its_end_to_the_minute()
    {
        // Berlin, Sunday 29 March 2026: 02:00 becomes 03:00; thirty days after 27 February 02:30:45.
        Assert.Equal(Some.Utc("2026-03-29 01:00"), Some.BerlinTime.AddCalendarDays(Some.Utc("2026-02-27 01:30:45"), 30));
    }

    [Fact]
    public void Of_a_time_that_occurs_twice_the_first_is_meant()
    {
        // In Berlin 02:30 on 25 October 2026 occurs at 00:30 and at 01:30 UTC.
        Assert.Equal(Some.Utc("2026-10-25 00:30"), Some.BerlinTime.AddCalendarDays(Some.Utc("2026-09-25 00:30"), 30));
    }

    [Theory]
    [InlineData("2026-03-06 10:00", "2026-03-06 10:00")] // Friday stays
    [InlineData("2026-03-06 23:00", "2026-03-08 23:00")] // Saturday 00:00 in Berlin: Monday 00:00
    [InlineData("2026-03-08 22:59:59", "2026-03-08 23:00")] // the last second of Sunday in Berlin
    public void A_moment_on_a_free_day_moves_to_the_start_of_the_next_working_day(string moment, string expected) =>
        Assert.Equal(Some.Utc(expected), Some.BerlinTime.OnWorkingDay(Some.Utc(moment)));

    [Fact]
    public void The_end_of_a_day_is_the_start_of_the_next()
    {
        var day = new DateTime(2026, 3, 28);

        Assert.Equal(Some.Utc("2026-03-27 23:00"), Some.BerlinTime.StartOfDay(day));
        Assert.Equal(Some.Utc("2026-03-28 23:00"), Some.BerlinTime.EndOfDay(day));
        Assert.Equal(Some.Utc("2026-03-29 22:00"), Some.BerlinTime.EndOfDay(day.AddDays(1)));
    }

    [Fact]
    public void Working_days_are_not_counted_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.UtcTime.AddWorkingDays(Some.Utc("2026-03-02"), -1));

    [Theory]
    [InlineData("2026-03-02 09:00", 2, "2026-03-05 09:00")] // Tuesday is closed
    [InlineData("2026-03-03 09:00", 1, "2026-03-05 00:00")] // a start on the closed day counts from the next one
    [InlineData("2026-03-02 23:59:59", 0, "2026-03-02 23:59:59")] // the day before is none
    [InlineData("2026-03-06 09:00", 1, "2026-03-10 09:00")] // a closed Monday after the weekend
    public void A_free_day_does_not_count(string start, int days, string expected)
    {
        var time = new WorkingTime(TimeZoneInfo.Utc, [new DateTime(2026, 3, 3), new DateTime(2026, 3, 9, 12, 0, 0)]);

        Assert.Equal(Some.Utc(expected), time.AddWorkingDays(Some.Utc(start), days));
    }

    public static TheoryData<string, string[], double, string> Suspended { get; } = new()
    {
        { "without any", [], 2, "2026-03-04 09:00" },
        { "over before the start", ["2026-02-27 09:00", "2026-03-02 09:00"], 2, "2026-03-04 09:00" },
        { "from the start on", ["2026-03-02 09:00", "2026-03-03 00:00"], 2, "2026-03-05 00:00" },
        { "running at the start", ["2026-02-27 09:00", "2026-03-03 00:00"], 2, "2026-03-05 00:00" },
        { "in between", ["2026-03-03 09:00", "2026-03-04 09:00"], 2, "2026-03-05 09:00" },
        { "over a weekend", ["2026-03-03 09:00", "2026-03-09 00:00"], 2, "2026-03-10 00:00" },
        { "where the days end", ["2026-03-04 09:00", "2026-03-09 00:00"], 2, "2026-03-04 09:00" },
        { "a second before the end", ["2026-03-04 08:59:59", "2026-03-09 00:00"], 2, "2026-03-09 00:00:01" },
        { "two of them", ["2026-03-03 09:00", "2026-03-04 09:00", "2026-03-05 00:00", "2026-03-06 00:00"], 2, "2026-03-06 09:00" },
        { "one inside the other", ["2026-03-03 09:00", "2026-03-05 09:00", "2026-03-04 09:00", "2026-03-04 10:00"], 2, "2026-03-06 09:00" },
        { "overlapping", ["2026-03-04 08:00", "2026-03-05 09:00", "2026-03-03 09:00", "2026-03-04 10:00"], 2, "2026-03-06 09:00" },
        { "on free days only", ["2026-03-07 09:00", "2026-03-08 09:00"], 5, "2026-03-09 09:00" },
        { "parts of a day", ["2026-03-02 15:00", "2026-03-02 18:00"], 0.5, "2026-03-03 00:00" },
    };

    [Theory]
    [MemberData(nameof(Suspended))]
    public void The_clock_stops_while_it_is_suspended_and_goes_on_where_it_stopped(string story, string[] edges, double days, string expected)
    {
        var suspensions = edges.Chunk(2).Select(edge => new Suspension(Some.Utc(edge[0]), Some.Utc(edge[1]))).ToList();

        var reached = Some.UtcTime.AddWorkingDays(Some.Utc("2026-03-02 09:00"), days, suspensions);

        Assert.True(Some.Utc(expected) == reached, $"{story}: {reached:s}");
        Assert.Equal(days, Some.UtcTime.WorkingDaysBetween(Some.Utc("2026-03-02 09:00"), reached, suspensions), precision: 9);
    }

    [Fact]
    public void Calendar_days_are_suspended_too()
    {
        var suspensions = new[] { new Suspension(Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-13 09:00")) };

        Assert.Equal(Some.Utc("2026-04-11 09:00"), Some.UtcTime.AddCalendarDays(Some.Utc("2026-03-02 09:00"), 30, suspensions));
        Assert.Equal(20, Some.UtcTime.CalendarDaysBetween(Some.Utc("2026-03-02 09:00"), Some.Utc("2026-04-01 09:00"), suspensions));
    }

    [Theory]
    [InlineData("2026-03-06 18:00", "2026-03-09 06:00", 0.5)] // Friday evening to Monday morning
    [InlineData("2026-03-07 18:00", "2026-03-08 06:00", 0)] // a weekend
    [InlineData("2026-03-02 09:00", "2026-03-16 09:00", 10)]
    [InlineData("2026-03-03 09:00", "2026-03-02 09:00", 0)] // nothing runs backwards
    public void Working_days_between_two_moments_are_counted_in_parts(string from, string to, double expected) =>
        Assert.Equal(expected, Some.UtcTime.WorkingDaysBetween(Some.Utc(from), Some.Utc(to)));

    [Fact]
    public void A_calendar_without_any_working_day_is_taken_for_a_mistake()
    {
        var closed = Enumerable.Range(0, 1000).Select(day => new DateTime(2026, 1, 1).AddDays(day));
        var oneOpen = Enumerable.Range(0, 1000).Where(day => day % 300 != 8).Select(day => new DateTime(2026, 1, 1).AddDays(day));

        Assert.Equal(Some.Utc("2026-03-03 09:00"), new WorkingTime(TimeZoneInfo.Utc, closed).AddWorkingDays(Some.Utc("2026-03-02 09:00"), 1));
        Assert.Equal(Some.Utc("2027-09-01 00:00"), new WorkingTime(TimeZoneInfo.Utc, oneOpen).AddWorkingDays(Some.Utc("2026-03-02 09:00"), 1));
    }
}
