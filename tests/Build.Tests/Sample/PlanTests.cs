using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Sample;

public class PlanTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static TheoryData<int> EveryDeal => [.. Enumerable.Range(0, Deals.All.Count)];

    [Theory]
    [InlineData(0, "2026-07-01")] // a Wednesday
    [InlineData(2, "2026-07-03")] // Friday
    [InlineData(3, "2026-07-06")] // Monday
    [InlineData(Quarter.LastDay, "2026-09-30")]
    [InlineData(Quarter.LastDay + 3, "2026-10-05")] // over the weekend after the quarter
    public void Days_of_the_quarter_are_counted_from_Monday_to_Friday(int day, string date) =>
        Assert.Equal(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Quarter.DateOf(day));

    [Theory]
    [MemberData(nameof(EveryDeal))]
    public void Everything_but_a_planned_meeting_happens_within_the_quarter_and_in_office_hours(int number)
    {
        var past = Plan.Of(Deals.All[number], number).Where(step => step.Step.Deed != Deed.PlannedMeeting);

        Assert.All(past, step =>
        {
            var local = TimeZoneInfo.ConvertTimeFromUtc(step.Moment, Berlin);
            Assert.InRange(step.Moment, SampleQuarter.Start, SampleQuarter.AsOf);
            Assert.InRange(local.Hour, 7, 18);
            Assert.NotEqual(DayOfWeek.Saturday, local.DayOfWeek);
            Assert.NotEqual(DayOfWeek.Sunday, local.DayOfWeek);
        });
    }

    [Theory]
    [MemberData(nameof(EveryDeal))]
    public void Steps_come_one_after_the_other(int number)
    {
        var steps = Plan.Of(Deals.All[number], number).Where(step => step.Step.Deed is not (Deed.Meeting or Deed.PlannedMeeting)).ToList();

        Assert.Equal(steps.Select(step => step.Moment).Order(), steps.Select(step => step.Moment));
    }

    [Theory]
    [MemberData(nameof(EveryDeal))]
    public void Meetings_are_booked_after_the_deal_exists_and_before_they_take_place(int number)
    {
        var steps = Plan.Of(Deals.All[number], number);
        var created = steps.Single(step => step.Step.Deed == Deed.Opportunity).Moment;

        Assert.All(steps.Where(step => step.Step.Deed is Deed.Meeting or Deed.PlannedMeeting), meeting =>
        {
            Assert.InRange(meeting.BookedOn, created, meeting.Moment);
        });
    }

    [Fact]
    public void A_story_too_long_for_the_quarter_is_refused()
    {
        var deal = Deals.All[0] with { Quiet = Quarter.LastDay };

        Assert.Throws<InvalidOperationException>(() => Plan.Of(deal, 0));
    }

    [Fact]
    public void There_are_about_seventy_deals_of_different_names()
    {
        Assert.InRange(Deals.All.Count, 68, 78);
        Assert.Equal(Deals.All.Count, new HashSet<string>(Deals.All.Select(deal => deal.Subject)).Count);
    }
}
