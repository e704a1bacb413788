using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>Booked meetings and commitments: they hold the clock, and what happens when they come to nothing.</summary>
public sealed class AgreementTests
{
    // Monday, 2 March 2026; the mail alone would be watched on the 4th, at risk on the 9th, ghosting on the 16th.
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Theory]
    [InlineData("2026-03-03 08:59:59", Risk.Waiting, Turn.Theirs)] // not booked yet
    [InlineData("2026-03-03 09:00", Risk.Engaged, Turn.Nobodys)]
    [InlineData("2026-03-06 14:59:59", Risk.Engaged, Turn.Nobodys)]
    [InlineData("2026-03-06 15:00", Risk.Engaged, Turn.Ours)] // it took place; our answer is due in one working day
    [InlineData("2026-03-09 15:00", Risk.OurTurn, Turn.Ours)]
    public void A_booked_meeting_holds_the_clock_and_takes_place_unless_somebody_says_otherwise(string now, Risk risk, Turn turn)
    {
        var assessment = At(now, bookings: [Some.Booking("2026-03-03 09:00", "2026-03-06 15:00")]);

        Assert.Equal((risk, turn), (assessment.Risk, assessment.Turn));
    }

    [Fact]
    public void While_a_meeting_is_booked_it_is_known_when_our_turn_will_come()
    {
        var assessment = At("2026-03-04 09:00", bookings: [Some.Booking("2026-03-03 09:00", "2026-03-06 15:00")]);

        Assert.Equal(Some.Utc("2026-03-09 15:00"), assessment.OurTurnOn);
        Assert.Equal((null, null), (assessment.Silence, assessment.Deadlines));
        Assert.Equal(Some.Utc("2026-03-06 15:00"), assessment.NextChangeOn);
        Assert.Equal("A meeting with the customer is planned for 6 March 2026.", Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal("Ein Termin mit dem Kunden ist für den 6. März 2026 geplant.", Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void A_meeting_that_was_called_off_held_the_clock_until_then()
    {
        // Held from Tuesday 09:00 to Thursday 09:00: two working days.
        var assessment = At("2026-03-05 09:00", bookings: [Some.Booking("2026-03-03 09:00", "2026-03-20 15:00", calledOffOn: "2026-03-05 09:00")]);

        Assert.Equal((Risk.Waiting, Some.Utc("2026-03-06 09:00"), Some.Utc("2026-03-18 09:00")), (assessment.Risk, assessment.Deadlines!.Watch, assessment.Deadlines.Ghosting));
        Assert.Equal(Some.Utc("2026-04-03 09:00"), assessment.Deadlines.Decide);
    }

    [Theory]
    [InlineData("2026-03-06 23:59:59", Risk.Engaged, Turn.Theirs)]
    [InlineData("2026-03-07 00:00", Risk.Waiting, Turn.Theirs)] // the due day has ended: a silence of its own kind
    [InlineData("2026-03-10 00:00", Risk.Watch, Turn.Theirs)] // its clock starts on a Saturday, so from Monday 00:00
    [InlineData("2026-03-12 00:00", Risk.AtRisk, Turn.Theirs)]
    [InlineData("2026-03-19 00:00", Risk.Ghosting, Turn.Theirs)]
    public void An_announced_answer_that_does_not_come_sets_the_clock(string now, Risk risk, Turn turn)
    {
        var assessment = At(now, commitments: [Announced("2026-03-03 09:00", "2026-03-07")]);

        Assert.Equal((risk, turn), (assessment.Risk, assessment.Turn));
        if (risk != Risk.Engaged)
        {
            Assert.Equal((SilenceKind.Commitment, Some.Utc("2026-03-02 09:00"), Some.Utc("2026-03-07")), (assessment.Silence!.Kind, assessment.Silence.Since, assessment.Silence.Clock.Moment));
            Assert.Equal(1, assessment.Silence.CountTouches());
        }
    }

    [Fact]
    public void Its_deadlines_are_known_before_it_is_broken()
    {
        var assessment = At("2026-03-04 09:00", commitments: [Announced("2026-03-03 09:00", "2026-03-07")]);

        Assert.Equal((Some.Utc("2026-03-10"), Some.Utc("2026-03-19")), (assessment.Deadlines!.Watch, assessment.Deadlines.Ghosting));
        Assert.Null(assessment.OurTurnOn);
        Assert.Equal("An answer is expected by 6 March 2026.", Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal("Eine Antwort wird bis zum 6. März 2026 erwartet.", Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void A_broken_promise_alone_makes_a_silence_in_which_we_did_nothing()
    {
        var facts = new Facts([Some.Answer("2026-03-03 09:00")], commitments: [Announced("2026-03-03 09:00", "2026-03-07")]);

        var assessment = Some.Assess(DealState.Open, "2026-03-12", facts);

        Assert.Equal((Risk.AtRisk, Some.Utc("2026-03-07"), 0), (assessment.Risk, assessment.Silence!.Since, assessment.Silence.CountTouches()));
        Assert.Null(assessment.LastOutreach);
        Assert.Equal(
            "No answer recorded since the agreed date of 6 March 2026. A call has not been tried.",
            Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal(
            "Keine Antwort erfasst seit dem vereinbarten 6. März 2026. Ein Anruf wurde noch nicht versucht.",
            Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void Any_answer_keeps_the_promise_and_a_newer_promise_replaces_it()
    {
        var kept = new Facts([Mail, Some.Answer("2026-03-03 09:00"), Some.Answer("2026-03-05 09:00")], commitments: [Announced("2026-03-03 09:00", "2026-03-07")]);
        var replaced = new Facts([Mail], commitments: [Announced("2026-03-03 09:00", "2026-03-07"), Announced("2026-03-06 09:00", "2026-03-14")]);

        Assert.Equal(Risk.OurTurn, Some.Assess(DealState.Open, "2026-03-09", kept).Risk);
        Assert.Equal(Risk.Engaged, Some.Assess(DealState.Open, "2026-03-13 23:59:59", replaced).Risk);
        Assert.Equal(Some.Utc("2026-03-14"), Some.Assess(DealState.Open, "2026-03-16", replaced).Silence!.Clock.Moment);
    }

    [Theory]
    [InlineData(true, "2026-05-29 12:00", Risk.Engaged)] // confirmed by both: without limit
    [InlineData(false, "2026-03-31 08:59:59", Risk.Engaged)] // else twenty working days
    [InlineData(false, "2026-03-31 09:00", Risk.Waiting)] // then the clock goes on: one of two days had passed
    [InlineData(false, "2026-04-01 09:00", Risk.Watch)]
    public void What_the_customer_has_not_confirmed_holds_the_clock_for_a_limited_time(bool confirmed, string now, Risk risk)
    {
        var commitment = new Commitment(Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-06-01"), confirmed);

        Assert.Equal(risk, At(now, commitments: [commitment]).Risk);
    }

    [Theory]
    [InlineData(Owner.Us, Turn.Ours, "We have agreed to the next step by 6 March 2026.", "Wir haben den nächsten Schritt bis zum 6. März 2026 zugesagt.")]
    [InlineData(Owner.Both, Turn.Nobodys, "The next step is agreed for 6 March 2026.", "Der nächste Schritt ist für den 6. März 2026 vereinbart.")]
    public void While_a_commitment_runs_it_is_the_turn_of_who_owes_it(Owner owner, Turn turn, string english, string german)
    {
        var assessment = At("2026-03-04", commitments: [new Commitment(owner, Some.Utc("2026-03-03"), Some.Utc("2026-03-07"), isConfirmed: true)]);

        Assert.Equal((Risk.Engaged, turn), (assessment.Risk, assessment.Turn));
        Assert.Equal(english, Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal(german, Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Theory]
    [InlineData("2026-03-07", Risk.OurTurn, "Our next step was agreed for 6 March 2026; it is still open.", "Unser nächster Schritt war für den 6. März 2026 vereinbart; er ist noch offen.")]
    [InlineData("2026-03-06 23:59:59", Risk.Engaged, "We have agreed to the next step by 6 March 2026.", "Wir haben den nächsten Schritt bis zum 6. März 2026 zugesagt.")]
    public void A_commitment_of_ours_that_is_overdue_makes_it_our_turn_even_in_a_silence(string now, Risk risk, string english, string german)
    {
        var assessment = At(now, commitments: [new Commitment(Owner.Us, Some.Utc("2026-03-03"), Some.Utc("2026-03-07"), isConfirmed: true)]);

        Assert.Equal((risk, Turn.Ours, Some.Utc("2026-03-07")), (assessment.Risk, assessment.Turn, assessment.OurTurnOn));
        Assert.Equal(english, Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal(german, Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void A_commitment_that_was_kept_or_withdrawn_holds_the_clock_only_until_then()
    {
        var settled = new Commitment(Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-14"), isConfirmed: true, settledOn: Some.Utc("2026-03-04 09:00"));

        Assert.Equal(Some.Utc("2026-03-05 09:00"), At("2026-03-20", commitments: [settled]).Deadlines!.Watch);
        Assert.Equal(SilenceKind.Message, At("2026-03-20", commitments: [settled]).Silence!.Kind);
    }

    [Fact]
    public void A_deadline_that_had_passed_before_the_meeting_was_booked_holds_again_when_it_was_called_off()
    {
        var booking = Some.Booking("2026-03-17 09:00", "2026-03-25 15:00", calledOffOn: "2026-03-19 09:00");

        Assert.Equal(Risk.Ghosting, At("2026-03-17 08:59:59", bookings: [booking]).Risk);
        Assert.Equal(Risk.Ghosting, At("2026-03-19 09:00", bookings: [booking]).Risk);
    }

    private static Commitment Announced(string on, string firstMomentAfter) =>
        Commitment.Answer(Some.Utc(on), Some.Utc(firstMomentAfter));

    private static Assessment At(string now, Booking[]? bookings = null, Commitment[]? commitments = null) =>
        Some.Assess(DealState.Open, now, new Facts([Mail], bookings, commitments));

    [Fact]
    public void A_meeting_before_the_day_of_a_promise_keeps_it()
    {
        var assessment = At("2026-03-04", [Some.Booking("2026-03-03 09:00", "2026-03-10 15:00")], [Announced("2026-03-03 09:00", "2026-03-28")]);

        Assert.Equal((Some.Utc("2026-03-11 15:00"), Some.Utc("2026-03-11")), (assessment.OurTurnOn, assessment.HeldUntil));
        Assert.Null(assessment.Deadlines);
    }

    [Fact]
    public void One_agreement_after_the_other_holds_the_clock()
    {
        var assessment = At("2026-03-04", commitments:
        [
            new Commitment(Owner.Customer, Some.Utc("2026-03-03"), Some.Utc("2026-03-07"), isConfirmed: true),
            new Commitment(Owner.Customer, Some.Utc("2026-03-03"), Some.Utc("2026-03-21"), isConfirmed: true),
        ]);

        Assert.Equal(Some.Utc("2026-03-21"), assessment.HeldUntil);
        Assert.True(assessment.Deadlines!.Watch >= Some.Utc("2026-03-21"));
    }

    [Fact]
    public void A_new_deal_with_a_booked_meeting_is_new_until_the_meeting_took_place()
    {
        var facts = new Facts(bookings: [Some.Booking("2026-03-03 09:00", "2026-03-05 15:00")]);
        var before = Some.Assess(DealState.Open, "2026-03-04", facts);

        Assert.Equal((Risk.New, Some.Utc("2026-03-06 15:00")), (before.Risk, before.OurTurnOn));
        Assert.Equal(Risk.OurTurn, Some.Assess(DealState.Open, "2026-03-06 15:00", facts).Risk);
    }

    [Theory]
    [InlineData("2026-03-06 00:00", "2026-03-06 00:00", "5 March 2026")] // all day, or until midnight
    [InlineData("2026-03-06 00:01", "2026-03-07 00:00", "6 March 2026")]
    public void A_meeting_that_ends_at_midnight_was_on_the_day_before(string end, string until, string day)
    {
        var assessment = At("2026-03-04", [Some.Booking("2026-03-03 09:00", end)]);

        Assert.Equal(Some.Utc(until), assessment.HeldUntil);
        Assert.Contains(day, Explanation.Of(assessment, Some.UtcTime, Language.English));
    }
}
