using System;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class MeetingStories
{
    private const string CalledOff = "Called off by the customer with a reason or a new date";

    private readonly World world = new();

    [Fact]
    public void A_booked_meeting_counts_as_held_once_its_end_has_passed()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.Meeting(deal.Reference, "2026-03-03 15:00");
        Assert.Equal(("Engaged", "Nobody's", "2026-03-03 15:00", "2026-03-04 00:00"), (deal.Risk, deal.Turn, deal.On("gg_nextchangeon"), deal.On("gg_suspendeduntil")));
        Assert.Equal(("2026-03-04 15:00", null), (deal.On("gg_ourturnon"), deal.On("gg_ghostingon")));

        world.At("2026-03-03 15:00").Assess(deal);

        Assert.Equal(("Engaged", "In person", "2026-03-03 15:00"), (deal.Risk, deal.LastResponseChannel, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_meeting_the_customer_missed_is_a_silence_of_its_own_kind()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-02 15:00");

        world.At("2026-03-02 15:10").Update(meeting, ("gg_meetingoutcome", world.Option("appointment", "gg_meetingoutcome", "Missed by the customer")));

        Assert.Equal(("Waiting", "Meeting", "2026-03-02 15:00", "2026-03-03 15:00"), (deal.Risk, deal.Kind, deal.On("gg_clockstart"), deal.On("gg_watchon")));
    }

    [Fact]
    public void A_meeting_we_missed_makes_it_our_turn()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-02 15:00");

        world.At("2026-03-02 15:10").Update(meeting, ("gg_meetingoutcome", world.Option("appointment", "gg_meetingoutcome", "Missed by us")));

        Assert.Equal(("Engaged", "Ours", "2026-03-03 15:00"), (deal.Risk, deal.Turn, deal.On("gg_ourturnon")));
    }

    [Theory]
    [InlineData("Held", "Engaged", "2026-03-02 15:00", null)]
    [InlineData("Missed by the customer", "Waiting", null, "Meeting")]
    public void A_meeting_counts_by_its_outcome_where_the_button_completes_it_too(string outcome, string risk, string? response, string? kind)
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-02 15:00");

        world.At("2026-03-02 15:10").Update(meeting, Outcome(outcome), ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(3)));

        Assert.Equal((risk, response, kind), (deal.Risk, deal.On("gg_lastresponseon"), deal.Kind));
    }

    [Fact]
    public void A_meeting_called_off_with_one_click_is_an_answer_and_holds_nothing_any_more()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-12 15:00");

        world.At("2026-03-05 09:00").Update(meeting, Outcome(CalledOff), ("statecode", new OptionSetValue(2)), ("statuscode", new OptionSetValue(4)));

        Assert.Equal(("Engaged", "Ours", "2026-03-05 09:00"), (deal.Risk, deal.Turn, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_meeting_called_off_with_a_new_date_is_an_answer_and_holds_the_clock_until_then()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-12 15:00");

        var newEnd = new DateTime(2026, 3, 19, 15, 0, 0, DateTimeKind.Utc);
        world.At("2026-03-05 09:00").Update(meeting, Outcome(CalledOff), ("scheduledstart", newEnd.AddHours(-1)), ("scheduledend", newEnd));

        Assert.Equal(("Engaged", "Nobody's", "2026-03-05 09:00", "2026-03-20 00:00"), (deal.Risk, deal.Turn, deal.On("gg_lastresponseon"), deal.On("gg_suspendeduntil")));
    }

    [Fact]
    public void A_meeting_that_was_called_off_or_is_among_us_is_none()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(deal.Reference, "2026-03-02 15:00");
        world.Meeting(deal.Reference, "2026-03-02 16:00", world.Colleague);

        world.SetState(meeting, 2, 4);
        world.At("2026-03-03 09:00").Assess(deal);

        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void A_meeting_with_the_contact_that_regards_nothing_is_an_answer()
    {
        var deal = world.Deal();
        var meeting = world.Meeting(regarding: null, "2026-03-02 15:00");

        world.At("2026-03-02 15:05").SetState(meeting, 1, 3);

        Assert.Equal("2026-03-02 15:00", deal.On("gg_lastresponseon"));
    }

    private (string Column, object? Value) Outcome(string label) => ("gg_meetingoutcome", world.Option("appointment", "gg_meetingoutcome", label));
}
