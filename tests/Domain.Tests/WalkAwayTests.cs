using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>Walking away from a silent deal: what it takes, and what stands in the way.</summary>
public sealed class WalkAwayTests
{
    private static readonly Touch[] Enough =
        [Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-04 09:00"), Some.Call("2026-03-06 09:00")];

    [Fact]
    public void Three_touches_on_two_channels_are_enough_and_one_less_of_either_is_not()
    {
        Assert.Null(Objection(new Facts(Enough)));
        Assert.NotNull(Objection(new Facts(Enough[..2])));
        Assert.NotNull(Objection(new Facts([Enough[1], Enough[2], Some.Call("2026-03-09 09:00")])));
    }

    [Theory]
    [InlineData(true, "2026-05-04", null, true)]
    [InlineData(false, "2026-05-04", null, false)] // not confirmed
    [InlineData(true, "2026-04-20 12:00", null, false)] // due by now
    [InlineData(true, "2026-04-20 12:00:01", null, true)]
    [InlineData(true, "2026-05-04", "2026-04-20 12:00", false)] // settled by now
    [InlineData(true, "2026-05-04", "2026-04-20 12:00:01", true)]
    public void A_confirmed_step_ahead_stands_in_the_way(bool isConfirmed, string due, string? settledOn, bool isBound)
    {
        var step = new Commitment(
            Owner.Customer, Some.Utc("2026-04-01"), Some.Utc(due), isConfirmed, settledOn is null ? null : Some.Utc(settledOn));

        Assert.Equal(isBound, Objection(new Facts(Enough, commitments: [step]), "Reason enough.") is not null);
    }

    [Theory]
    [InlineData("2026-04-20 12:00:01", null, true)]
    [InlineData("2026-04-20 12:00", null, false)]
    [InlineData("2026-05-04 12:00", "2026-04-20 12:00", false)]
    public void A_meeting_ahead_stands_in_the_way(string end, string? calledOffOn, bool isBound)
    {
        var facts = new Facts(Enough, bookings: [Some.Booking("2026-04-01 09:00", end, calledOffOn)]);

        Assert.Equal(isBound, Objection(facts, "Reason enough.") is not null);
    }

    // A mail of 2 March, 09:00: ghosting on the 16th, to decide on 1 April.
    [Theory]
    [InlineData("2026-03-16 08:59:59", "The risk of this opportunity is not Ghosting; no process closes it. Please close it yourself if you want to.")]
    [InlineData("2026-03-16 09:00", "The decision about this opportunity is due on 1 April 2026; no process closes it before. Please close it yourself if you want to.")]
    [InlineData("2026-04-01 08:59:59", "The decision about this opportunity is due on 1 April 2026; no process closes it before. Please close it yourself if you want to.")]
    [InlineData("2026-04-01 09:00", null)]
    public void A_process_waits_until_the_decision_about_a_silent_deal_is_due_whatever_its_reason(string now, string? sentence)
    {
        var request = Request(new Facts(Enough), "Reason enough.", now);

        Assert.Equal(sentence, request.ObjectionToProcessIn(Some.Utc(now), Language.English));
        Assert.Null(request.ObjectionIn(Language.English));
    }

    [Fact]
    public void A_process_leaves_a_deal_alone_in_which_the_customer_spoke_last_or_nobody_ever_did()
    {
        Facts[] notSilent = [new Facts([Some.Mail("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00")]), new Facts([])];

        Assert.All(notSilent, facts => Assert.StartsWith(
            "Das Risiko dieser Verkaufschance ist nicht „Funkstille“",
            Request(facts, "Grund genug.").ObjectionToProcessIn(Some.Utc("2026-04-20 12:00"), Language.German)));
    }

    [Fact]
    public void The_story_holds_dates_and_counts_and_no_advice()
    {
        var request = Request(new Facts(Enough), "They told a colleague.");

        Assert.Equal(
            "No answer recorded since our mail of 2 March 2026; since then 2 calls, last on 6 March 2026.\nThey told a colleague.",
            request.StoryIn(Language.English));
    }

    private static string? Objection(Facts facts, string? reason = null) => Request(facts, reason).ObjectionIn(Language.English);

    private static WalkAwayRequest Request(Facts facts, string? reason = null, string now = "2026-04-20 12:00") => new(
        Some.Assess(DealState.Open, now, facts), hasOpenOrder: false, reason, Policy.Default, Some.UtcTime);
}
