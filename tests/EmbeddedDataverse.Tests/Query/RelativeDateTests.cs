using System;
using System.Globalization;
using GhostingGuard.EmbeddedDataverse.Query;
using GhostingGuard.EmbeddedDataverse.Query.Conditions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>The ranges of the relative date operators: first moment in, first moment after. An empty start is open.</summary>
public sealed class RelativeDateTests
{
    // Wednesday.
    [Theory]
    [InlineData("yesterday", 0, "2024-06-11T00:00:00", "2024-06-12T00:00:00")]
    [InlineData("today", 0, "2024-06-12T00:00:00", "2024-06-13T00:00:00")]
    [InlineData("tomorrow", 0, "2024-06-13T00:00:00", "2024-06-14T00:00:00")]
    [InlineData("last-seven-days", 0, "2024-06-05T00:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-seven-days", 0, "2024-06-12T12:00:00", "2024-06-20T00:00:00")]
    [InlineData("last-week", 0, "2024-06-02T00:00:00", "2024-06-09T00:00:00")]
    [InlineData("this-week", 0, "2024-06-09T00:00:00", "2024-06-16T00:00:00")]
    [InlineData("next-week", 0, "2024-06-16T00:00:00", "2024-06-23T00:00:00")]
    [InlineData("last-month", 0, "2024-05-01T00:00:00", "2024-06-01T00:00:00")]
    [InlineData("this-month", 0, "2024-06-01T00:00:00", "2024-07-01T00:00:00")]
    [InlineData("next-month", 0, "2024-07-01T00:00:00", "2024-08-01T00:00:00")]
    [InlineData("last-year", 0, "2023-01-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("this-year", 0, "2024-01-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("next-year", 0, "2025-01-01T00:00:00", "2026-01-01T00:00:00")]
    [InlineData("last-x-hours", 3, "2024-06-12T09:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-x-hours", 3, "2024-06-12T12:00:00", "2024-06-12T16:00:00")]
    [InlineData("last-x-days", 2, "2024-06-10T00:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-x-days", 2, "2024-06-12T12:00:00", "2024-06-15T00:00:00")]
    [InlineData("last-x-weeks", 2, "2024-05-29T00:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-x-weeks", 2, "2024-06-12T12:00:00", "2024-06-27T00:00:00")]
    [InlineData("last-x-months", 1, "2024-05-12T00:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-x-months", 1, "2024-06-12T12:00:00", "2024-07-13T00:00:00")]
    [InlineData("last-x-years", 1, "2023-06-12T00:00:00", "2024-06-12T12:00:00")]
    [InlineData("next-x-years", 20, "2024-06-12T12:00:00", "2044-06-13T00:00:00")]
    [InlineData("olderthan-x-minutes", 1, "", "2024-06-12T11:59:00")]
    [InlineData("olderthan-x-hours", 3, "", "2024-06-12T09:00:00")]
    [InlineData("olderthan-x-days", 2, "", "2024-06-10T00:00:00")]
    [InlineData("olderthan-x-weeks", 2, "", "2024-05-29T00:00:00")]
    [InlineData("olderthan-x-months", 1, "", "2024-05-12T00:00:00")]
    [InlineData("olderthan-x-years", 1, "", "2023-06-12T00:00:00")]
    public void At_an_ordinary_noon(string name, int number, string start, string end) =>
        Assert.Equal((start, end), Range(name, number, "2024-06-12T12:00:00"));

    // Sunday, the first day of a week.
    [Theory]
    [InlineData("yesterday", 0, "2023-12-30T00:00:00", "2023-12-31T00:00:00")]
    [InlineData("today", 0, "2023-12-31T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("tomorrow", 0, "2024-01-01T00:00:00", "2024-01-02T00:00:00")]
    [InlineData("last-seven-days", 0, "2023-12-24T00:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-seven-days", 0, "2023-12-31T23:59:59", "2024-01-08T00:00:00")]
    [InlineData("last-week", 0, "2023-12-24T00:00:00", "2023-12-31T00:00:00")]
    [InlineData("this-week", 0, "2023-12-31T00:00:00", "2024-01-07T00:00:00")]
    [InlineData("next-week", 0, "2024-01-07T00:00:00", "2024-01-14T00:00:00")]
    [InlineData("last-month", 0, "2023-11-01T00:00:00", "2023-12-01T00:00:00")]
    [InlineData("this-month", 0, "2023-12-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("next-month", 0, "2024-01-01T00:00:00", "2024-02-01T00:00:00")]
    [InlineData("last-year", 0, "2022-01-01T00:00:00", "2023-01-01T00:00:00")]
    [InlineData("this-year", 0, "2023-01-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("next-year", 0, "2024-01-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("last-x-hours", 3, "2023-12-31T20:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-x-hours", 3, "2023-12-31T23:59:59", "2024-01-01T03:00:00")]
    [InlineData("last-x-days", 2, "2023-12-29T00:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-x-days", 2, "2023-12-31T23:59:59", "2024-01-03T00:00:00")]
    [InlineData("last-x-weeks", 2, "2023-12-17T00:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-x-weeks", 2, "2023-12-31T23:59:59", "2024-01-15T00:00:00")]
    [InlineData("last-x-months", 1, "2023-11-30T00:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-x-months", 1, "2023-12-31T23:59:59", "2024-02-01T00:00:00")]
    [InlineData("last-x-years", 1, "2022-12-31T00:00:00", "2023-12-31T23:59:59")]
    [InlineData("next-x-years", 20, "2023-12-31T23:59:59", "2044-01-01T00:00:00")]
    [InlineData("olderthan-x-minutes", 1, "", "2023-12-31T23:58:00")]
    [InlineData("olderthan-x-hours", 3, "", "2023-12-31T20:00:00")]
    [InlineData("olderthan-x-days", 2, "", "2023-12-29T00:00:00")]
    [InlineData("olderthan-x-weeks", 2, "", "2023-12-17T00:00:00")]
    [InlineData("olderthan-x-months", 1, "", "2023-11-30T00:00:00")]
    [InlineData("olderthan-x-years", 1, "", "2022-12-31T00:00:00")]
    public void One_second_before_the_year_ends(string name, int number, string start, string end) =>
        Assert.Equal((start, end), Range(name, number, "2023-12-31T23:59:59"));

    // Thursday.
    [Theory]
    [InlineData("yesterday", 0, "2024-02-28T00:00:00", "2024-02-29T00:00:00")]
    [InlineData("today", 0, "2024-02-29T00:00:00", "2024-03-01T00:00:00")]
    [InlineData("tomorrow", 0, "2024-03-01T00:00:00", "2024-03-02T00:00:00")]
    [InlineData("last-seven-days", 0, "2024-02-22T00:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-seven-days", 0, "2024-02-29T10:30:15", "2024-03-08T00:00:00")]
    [InlineData("last-week", 0, "2024-02-18T00:00:00", "2024-02-25T00:00:00")]
    [InlineData("this-week", 0, "2024-02-25T00:00:00", "2024-03-03T00:00:00")]
    [InlineData("next-week", 0, "2024-03-03T00:00:00", "2024-03-10T00:00:00")]
    [InlineData("last-month", 0, "2024-01-01T00:00:00", "2024-02-01T00:00:00")]
    [InlineData("this-month", 0, "2024-02-01T00:00:00", "2024-03-01T00:00:00")]
    [InlineData("next-month", 0, "2024-03-01T00:00:00", "2024-04-01T00:00:00")]
    [InlineData("last-year", 0, "2023-01-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("this-year", 0, "2024-01-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("next-year", 0, "2025-01-01T00:00:00", "2026-01-01T00:00:00")]
    [InlineData("last-x-hours", 3, "2024-02-29T07:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-x-hours", 3, "2024-02-29T10:30:15", "2024-02-29T14:00:00")]
    [InlineData("last-x-days", 2, "2024-02-27T00:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-x-days", 2, "2024-02-29T10:30:15", "2024-03-03T00:00:00")]
    [InlineData("last-x-weeks", 2, "2024-02-15T00:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-x-weeks", 2, "2024-02-29T10:30:15", "2024-03-15T00:00:00")]
    [InlineData("last-x-months", 1, "2024-01-29T00:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-x-months", 1, "2024-02-29T10:30:15", "2024-04-01T00:00:00")]
    [InlineData("last-x-years", 1, "2023-02-28T00:00:00", "2024-02-29T10:30:15")]
    [InlineData("next-x-years", 20, "2024-02-29T10:30:15", "2044-03-01T00:00:00")]
    [InlineData("olderthan-x-minutes", 1, "", "2024-02-29T10:29:00")]
    [InlineData("olderthan-x-hours", 3, "", "2024-02-29T07:00:00")]
    [InlineData("olderthan-x-days", 2, "", "2024-02-27T00:00:00")]
    [InlineData("olderthan-x-weeks", 2, "", "2024-02-15T00:00:00")]
    [InlineData("olderthan-x-months", 1, "", "2024-01-29T00:00:00")]
    [InlineData("olderthan-x-years", 1, "", "2023-02-28T00:00:00")]
    public void On_a_leap_day(string name, int number, string start, string end) =>
        Assert.Equal((start, end), Range(name, number, "2024-02-29T10:30:15"));

    private static (string Start, string End) Range(string name, int number, string now)
    {
        var moment = DateTime.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var range = RelativeDates.Range(FetchOperators.Of(name), new LocalNow(moment, TimeZoneInfo.Utc), number);
        return (Text(range.Start), Text(range.End));
    }

    private static string Text(DateTime? moment) => moment?.ToString("s", CultureInfo.InvariantCulture) ?? "";
}
