using System.Linq;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class AssessmentTests
{
    [Theory]
    [InlineData("2026-03-04 08:59:59", Risk.Waiting)]
    [InlineData("2026-03-04 09:00:00", Risk.Watch)]
    [InlineData("2026-03-09 08:59:59", Risk.Watch)]
    [InlineData("2026-03-09 09:00:00", Risk.AtRisk)]
    [InlineData("2026-03-16 08:59:59", Risk.AtRisk)]
    [InlineData("2026-03-16 09:00:00", Risk.Ghosting)]
    public void A_message_is_watched_after_two_at_risk_after_five_and_ghosting_after_ten_working_days(string now, Risk risk)
    {
        var assessment = Some.Assess(now, Some.Mail("2026-03-02 09:00"));

        Assert.Equal(risk, assessment.Risk);
        Assert.Equal(Turn.Theirs, assessment.Turn);
    }

    [Theory]
    [InlineData("2026-03-11 09:00", Risk.Watch)]
    [InlineData("2026-03-16 09:00", Risk.AtRisk)]
    [InlineData("2026-03-23 08:59:59", Risk.AtRisk)]
    [InlineData("2026-03-23 09:00", Risk.Ghosting)]
    public void An_offer_has_seven_ten_and_fifteen_working_days(string now, Risk risk) =>
        Assert.Equal(risk, Some.Assess(now, Some.Offer("2026-03-02 09:00")).Risk);

    [Theory]
    [InlineData("2026-03-03 09:00", Risk.Watch)]
    [InlineData("2026-03-05 09:00", Risk.AtRisk)]
    [InlineData("2026-03-12 09:00", Risk.Ghosting)]
    public void A_missed_meeting_has_one_three_and_eight_working_days(string now, Risk risk) =>
        Assert.Equal(risk, Some.Assess(now, Some.Missed("2026-03-02 09:00")).Risk);

    [Theory]
    [InlineData("2026-03-03 08:59:59", Risk.Engaged)]
    [InlineData("2026-03-03 09:00", Risk.OurTurn)]
    public void Our_answer_is_due_after_one_working_day(string now, Risk risk)
    {
        var assessment = Some.Assess(now, Some.Mail("2026-03-01 09:00"), Some.Answer("2026-03-02 09:00"));

        Assert.Equal(risk, assessment.Risk);
        Assert.Equal(Turn.Ours, assessment.Turn);
        Assert.Equal(Some.Utc("2026-03-03 09:00"), assessment.OurTurnOn);
        Assert.Null(assessment.Silence);
        Assert.Null(assessment.Deadlines);
    }

    [Fact]
    public void Nobody_has_been_in_touch_with_a_new_deal()
    {
        var assessment = Some.Assess("2026-03-02 09:00");

        Assert.Equal((Risk.New, Turn.Nobodys), (assessment.Risk, assessment.Turn));
        Assert.Null(assessment.NextChangeOn);
        Assert.Null(assessment.LastOutreach);
    }

    [Fact]
    public void A_closed_deal_keeps_only_what_happened()
    {
        var assessment = Some.Assess(DealState.Closed, "2026-06-02 09:00", Some.Answer("2026-03-01 09:00"), Some.Mail("2026-03-02 09:00"));

        Assert.Null(assessment.Risk);
        Assert.Null(assessment.Turn);
        Assert.Null(assessment.Silence);
        Assert.Null(assessment.NextChangeOn);
        Assert.Equal(Some.Utc("2026-03-01 09:00"), assessment.LastResponse!.Moment);
    }

    [Fact]
    public void A_parked_deal_is_nobodys_turn()
    {
        var assessment = Some.Assess(DealState.Parked, "2026-06-02 09:00", Some.Mail("2026-03-02 09:00"));

        Assert.Equal((Risk.Parked, Turn.Nobodys), (assessment.Risk, assessment.Turn));
        Assert.Null(assessment.Deadlines);
    }

    [Fact]
    public void An_attempt_that_could_not_be_sent_makes_the_customer_unreachable_until_something_arrives()
    {
        var failed = Touch.FailedAttempt(Some.Utc("2026-03-04 09:00"), Channel.Mail);
        var mail = Some.Mail("2026-03-02 09:00");

        Assert.Equal((Risk.Unreachable, Turn.Ours), (Some.Assess("2026-05-01", mail, failed).Risk, Some.Assess("2026-05-01", mail, failed).Turn));
        Assert.Equal(Risk.Ghosting, Some.Assess("2026-05-01", mail, failed, Some.Call("2026-03-05 09:00")).Risk);
        Assert.Equal(Risk.OurTurn, Some.Assess("2026-05-01", mail, failed, Some.Answer("2026-03-05 09:00")).Risk);
        Assert.Equal(Some.Utc("2026-03-02 09:00"), Some.Assess("2026-05-01", mail, failed).LastOutreach!.Moment);
    }

    [Fact]
    public void A_meeting_we_missed_makes_it_our_turn_and_ends_no_silence()
    {
        var mail = Some.Mail("2026-03-02 09:00");
        var missedByUs = Touch.MeetingMissedByUs(Some.Utc("2026-03-04 09:00"));

        Assert.Equal((Risk.Engaged, Turn.Ours), (Some.Assess("2026-03-05 08:59:59", mail, missedByUs).Risk, Some.Assess("2026-03-05 08:59:59", mail, missedByUs).Turn));
        Assert.Equal(Risk.OurTurn, Some.Assess("2026-03-05 09:00", mail, missedByUs).Risk);
        Assert.Equal(Some.Utc("2026-03-02 09:00"), Some.Assess("2026-03-06", mail, missedByUs, Some.Call("2026-03-05 09:00")).Silence!.Since);
    }

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-04 09:00")] // watch
    [InlineData("2026-03-04 09:00", "2026-03-09 09:00")] // at the moment itself the next counts
    [InlineData("2026-03-10 09:00", "2026-03-16 09:00")] // ghosting
    [InlineData("2026-03-16 09:00", "2026-04-01 09:00")] // decide
    public void The_next_change_is_the_earliest_moment_ahead(string now, string expected) =>
        Assert.Equal(Some.Utc(expected), Some.Assess(now, Some.Mail("2026-03-02 09:00")).NextChangeOn);

    [Fact]
    public void After_the_last_deadline_nothing_changes_by_time_alone() =>
        Assert.Null(Some.Assess("2026-04-01 09:00", Some.Mail("2026-03-02 09:00")).NextChangeOn);

    [Fact]
    public void A_booked_meeting_is_a_moment_of_change()
    {
        var facts = new Facts([Some.Mail("2026-03-02 09:00")], [Some.Booking("2026-03-02 09:30", "2026-03-03 15:00")]);

        var assessment = Some.Assess(DealState.Open, "2026-03-02 10:00", facts);

        Assert.Equal(Some.Utc("2026-03-03 15:00"), assessment.NextChangeOn);
    }

    [Theory]
    [InlineData("2026-03-02 09:00", null, "2026-04-01 09:00")] // thirty calendar days, a Wednesday
    [InlineData("2026-03-05 09:00", null, "2026-04-06 00:00")] // a Saturday becomes Monday 00:00
    [InlineData("2026-03-02 09:00", "2026-03-27 00:00", "2026-03-27 00:00")] // the offer ends earlier
    [InlineData("2026-03-02 09:00", "2026-05-01 00:00", "2026-04-01 09:00")] // or later
    [InlineData("2026-03-02 09:00", "2026-03-10 00:00", "2026-03-23 09:00")] // never before ghosting
    [InlineData("2026-03-02 09:00", "2026-03-28 00:00", "2026-03-30 00:00")] // an end on a Saturday becomes Monday 00:00
    public void The_decision_is_due_thirty_days_after_the_clock_started(string offer, string? validUntil, string expected) =>
        Assert.Equal(Some.Utc(expected), Some.Assess("2026-03-02 10:00", Some.Offer(offer, validUntil)).Deadlines!.Decide);

    [Fact]
    public void A_response_known_from_before_counts_when_the_reading_was_cut_short()
    {
        var known = Some.Answer("2026-03-02 09:00");

        var cut = Some.History(new Facts([Some.Mail("2026-03-01 09:00"), Some.Mail("2026-03-03 09:00")], lastResponseAtLeast: known));
        var newer = Some.History(new Facts([Some.Answer("2026-03-04 09:00")], lastResponseAtLeast: known));

        Assert.Equal([Some.Utc("2026-03-03 09:00")], cut.SinceLastResponse.Select(touch => touch.Moment));
        Assert.Equal(Some.Utc("2026-03-04 09:00"), newer.LastResponse!.Moment);
    }

    [Fact]
    public void Work_that_goes_on_after_parking_or_closing_ends_the_old_silence_and_makes_it_our_turn()
    {
        var resumedOn = Some.Utc("2026-03-10 09:00");

        var resumed = At("2026-03-10 09:00", Some.Mail("2026-03-02 09:00"));
        var answered = At("2026-03-11 09:00", Some.Mail("2026-03-02 09:00"), Some.Answer("2026-03-11 08:00"));
        var touched = At("2026-03-11 09:00", Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-10 09:00"));

        Assert.Equal((Risk.OurTurn, Turn.Ours, resumedOn), (resumed.Risk, resumed.Turn, resumed.OurTurnOn));
        Assert.Equal("Taken up again on 10 March 2026; the next step is ours.", Explanation.Of(resumed, Some.UtcTime, Language.English));
        Assert.Equal("Am 10. März 2026 wieder aufgenommen; der nächste Schritt liegt bei uns.", Explanation.Of(resumed, Some.UtcTime, Language.German));
        Assert.Equal((Risk.Engaged, Cause.CustomerAnswered), (answered.Risk, answered.Cause));
        Assert.Equal(resumedOn, touched.Silence!.Since);

        Assessment At(string now, params Touch[] touches) => Assessment.Of(
            DealState.Open, new Facts(touches, resumedOn: resumedOn), Policy.Default, Some.UtcTime, Some.Utc(now));
    }
}
