using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What holds the clock, and what we plan to do.</summary>
public sealed class SuspensionStories
{
    private readonly World world = new();

    [Fact]
    public void A_meeting_that_is_called_off_lets_the_clock_go_on_where_it_stopped()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var meeting = world.At("2026-03-03 09:00").Meeting(deal.Reference, "2026-03-12 15:00");
        Assert.Equal(("Engaged", null), (deal.Risk, deal.On("gg_silentsince")));

        world.At("2026-03-05 09:00").SetState(meeting, 2, 4);

        Assert.Equal(("Waiting", "2026-03-06 09:00", null), (deal.Risk, deal.On("gg_watchon"), deal.On("gg_suspendeduntil")));
    }

    [Fact]
    public void A_meeting_the_customer_calls_off_with_a_reason_is_an_answer()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var meeting = world.At("2026-03-03 09:00").Meeting(deal.Reference, "2026-03-12 15:00");

        world.At("2026-03-05 09:00").SetState(meeting, 2, 4);
        world.Update(meeting, ("gg_meetingoutcome", world.Option("appointment", "gg_meetingoutcome", "Called off by the customer with a reason or a new date")));

        Assert.Equal(("Engaged", "Ours", "2026-03-05 09:00", "In person"), (deal.Risk, deal.Turn, deal.On("gg_lastresponseon"), deal.LastResponseChannel));
    }

    [Theory]
    [InlineData("Away until", "2026-03-09", "2026-03-11 00:00")] // back on a Monday; the two days count from then
    [InlineData("Away until", null, "2026-03-11 09:00")] // no day: five working days
    [InlineData("Not in today", null, "2026-03-05 00:00")] // back on the next working day
    [InlineData("Works from home", null, "2026-03-04 09:00")] // reachable in another way
    public void What_the_switchboard_says_of_the_contact_moves_the_clock(string outcome, string? backOn, string watch)
    {
        var deal = world.Deal();
        var call = world.At("2026-03-02 09:00").Call(deal.Reference, outcome);
        if (backOn is not null)
        {
            world.Update(call, ("gg_returnson", World.Utc(backOn)));
        }

        Assert.Equal(("Waiting", watch), (deal.Risk, deal.On("gg_watchon")));
    }

    [Fact]
    public void Somebody_else_who_is_away_holds_the_clock_only_until_we_ask_another_person()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").Call(deal.Reference, "Away until", with: world.Contact("Anton Assistant"));

        world.At("2026-03-02 10:00").MailTo(deal.Reference);

        Assert.Equal("2026-03-04 10:00", deal.On("gg_watchon"));
    }

    [Theory]
    [InlineData("task")]
    [InlineData("phonecall")]
    public void What_is_planned_holds_back_that_it_is_our_turn(string table)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        Assert.Equal("2026-03-03 09:00", deal.On("gg_ourturnon"));

        var plan = new EntityReference(table, world.Service.Create(new Entity(table)
        {
            ["subject"] = "Prepare the workshop",
            ["regardingobjectid"] = deal.Reference,
            ["scheduledend"] = World.Utc("2026-03-10 09:00"),
        }));
        world.Run();
        Assert.Equal(("Engaged", "2026-03-10 09:00"), (deal.Risk, deal.On("gg_ourturnon")));

        world.At("2026-03-05 09:00").SetState(plan, 2, table == "task" ? 6 : 3);

        Assert.Equal(("Our turn", "2026-03-03 09:00"), (deal.Risk, deal.On("gg_ourturnon")));
    }

    [Fact]
    public void No_answer_needed_makes_it_nobodys_turn_for_a_while()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 10:00").Mark(deal.Reference, "No answer needed");
        Assert.Equal(("Engaged", "Nobody's", "2026-03-16 10:00", null), (deal.Risk, deal.Turn, deal.On("gg_ourturnon"), deal.On("gg_watchon")));

        world.At("2026-03-16 10:00").Assess(deal);
        Assert.Equal(("Our turn", "Ours"), (deal.Risk, deal.Turn));
    }

    [Fact]
    public void An_expected_answer_holds_the_clock_and_starts_a_silence_of_its_own_when_it_does_not_come()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-03 09:00").Mark(deal.Reference, "Answer expected by", answerBy: "2026-03-06");
        Assert.Equal(("Engaged", "Theirs", "2026-03-07 00:00", "2026-03-10 00:00"), (deal.Risk, deal.Turn, deal.On("gg_suspendeduntil"), deal.On("gg_watchon")));

        world.At("2026-03-10 00:00").Assess(deal);
        Assert.Equal(("Watch", "Commitment", "2026-03-02 09:00", "2026-03-07 00:00"), (deal.Risk, deal.Kind, deal.On("gg_silentsince"), deal.On("gg_clockstart")));
    }

    [Fact]
    public void An_offer_sent_is_an_offer_whatever_it_was_written_in()
    {
        var deal = world.Deal();

        world.At("2026-03-02 09:00").Mark(deal.Reference, "Offer sent");

        Assert.Equal(("Waiting", "Offer", 1, null), (deal.Risk, deal.Kind, deal.Unanswered, deal.ChannelsTried));
    }

    [Fact]
    public void Days_are_those_of_the_contact_when_we_know_their_zone()
    {
        var deal = world.Deal();
        world.Update(world.Customer, ("gg_timezone", world.ZoneCode("Asia/Tokyo")));
        world.At("2026-03-06 15:30").MailTo(deal.Reference); // a Saturday there

        Assert.Equal("2026-03-10 15:00", deal.On("gg_watchon"));
    }
}
