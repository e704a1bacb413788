using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using Xunit;

namespace GhostingGuard.Domain.Tests.Commitments;

/// <summary>The six statuses, since when, and which commitment decides. Steps are due at the end of 10 March.</summary>
public sealed class NextStepTests
{
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Fact]
    public void Before_the_first_touch_nothing_is_missing()
    {
        Assert.Null(NextStepAt("2026-03-02 08:00", []));
        Assert.Equal((CommitmentStatus.Missing, Some.Utc("2026-03-02 09:00")), Told(NextStepAt("2026-03-02 09:00", [], Mail)));
    }

    [Theory]
    [InlineData(Owner.Customer, null, null, "2026-03-10 23:59:59", CommitmentStatus.Proposed, "2026-03-03 09:00")]
    [InlineData(Owner.Customer, "2026-03-04 09:00", null, "2026-03-10 23:59:59", CommitmentStatus.AwaitingConfirmation, "2026-03-04 09:00")]
    [InlineData(Owner.Customer, "2026-03-04 09:00", "2026-03-05 09:00", "2026-03-10 23:59:59", CommitmentStatus.Binding, "2026-03-05 09:00")]
    [InlineData(Owner.Customer, "2026-03-04 09:00", "2026-03-05 09:00", "2026-03-11 00:00", CommitmentStatus.OverdueTheirs, "2026-03-11 00:00")]
    [InlineData(Owner.Both, null, null, "2026-03-11 00:00", CommitmentStatus.OverdueTheirs, "2026-03-11 00:00")]
    [InlineData(Owner.Us, null, null, "2026-03-11 00:00", CommitmentStatus.OverdueOurs, "2026-03-11 00:00")]
    [InlineData(Owner.Us, null, null, "2026-03-10 23:59:59", CommitmentStatus.Proposed, "2026-03-03 09:00")]
    public void The_status_follows_from_the_confirmations_and_the_day(
        Owner owner, string? us, string? customer, string now, CommitmentStatus status, string since) => Assert.Equal(
        (status, Some.Utc(since)), Told(NextStepAt(now, [Agreed("2026-03-03 09:00", "2026-03-11", owner, us, customer)], Mail)));

    [Fact]
    public void What_was_agreed_last_decides_and_at_the_same_moment_what_is_due_earlier()
    {
        var first = Agreed("2026-03-03 09:00", "2026-03-05", Owner.Us);
        var last = Agreed("2026-03-04 09:00", "2026-03-20", Owner.Customer);
        var tie = Agreed("2026-03-04 09:00", "2026-03-06", Owner.Customer, us: "2026-03-04 10:00");

        Assert.Equal(CommitmentStatus.Proposed, NextStepAt("2026-03-05 09:00", [first, last], Mail)!.Status);
        Assert.Equal(CommitmentStatus.AwaitingConfirmation, NextStepAt("2026-03-05 09:00", [last, tie, first], Mail)!.Status);
    }

    [Fact]
    public void A_booked_meeting_is_binding_while_it_is_ahead()
    {
        var booking = Some.Booking("2026-03-04 09:00", "2026-03-06 15:00");

        Assert.Equal(CommitmentStatus.Missing, At("2026-03-04 08:59:59", booking)!.Status);
        Assert.Equal((CommitmentStatus.Binding, Some.Utc("2026-03-04 09:00")), Told(At("2026-03-06 14:59:59", booking)));
        Assert.Equal((CommitmentStatus.Missing, Some.Utc("2026-03-06 15:00")), Told(At("2026-03-06 15:00", booking)));
        Assert.Equal(
            (CommitmentStatus.Missing, Some.Utc("2026-03-05 09:00")),
            Told(At("2026-03-05 09:00", Some.Booking("2026-03-04 09:00", "2026-03-06 15:00", calledOffOn: "2026-03-05 09:00"))));

        static NextStep? At(string now, Booking booking) =>
            NextStep.Of(History.At(Some.Utc(now), new Facts([Mail], bookings: [booking]), Policy.Default, Some.UtcTime), Some.Utc(now));
    }

    [Fact]
    public void A_step_is_missing_again_from_when_the_last_one_was_settled()
    {
        var kept = new Commitment(
            Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-11"), null, null, Outcome.Kept, Some.Utc("2026-03-06 10:00"));

        Assert.Equal((CommitmentStatus.Proposed, Some.Utc("2026-03-03 09:00")), Told(NextStepAt("2026-03-06 09:59:59", [kept], Mail)));
        Assert.Equal((CommitmentStatus.Missing, Some.Utc("2026-03-06 10:00")), Told(NextStepAt("2026-03-06 10:00", [kept], Mail)));
    }

    [Theory]
    [InlineData(Outcome.Kept, "2026-03-10 20:00", Risk.OurTurn, false)] // in time: nothing of theirs is outstanding
    [InlineData(Outcome.Kept, "2026-03-12 20:00", null, true)] // late: until it came the silence was theirs
    [InlineData(Outcome.Broken, "2026-03-12 20:00", null, true)]
    [InlineData(Outcome.Withdrawn, "2026-03-12 20:00", Risk.OurTurn, false)]
    public void A_step_the_customer_broke_is_a_silence_of_its_own_kind(Outcome outcome, string settledOn, Risk? risk, bool isSilence)
    {
        var step = new Commitment(
            Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-11"), null, null, outcome, Some.Utc(settledOn));
        var assessment = Assessment.Of(
            DealState.Open, new Facts([Some.Answer("2026-03-02 09:00")], commitments: [step]), Policy.Default, Some.UtcTime, Some.Utc("2026-03-13 09:00"));

        Assert.Equal(isSilence, assessment.Silence?.Kind == SilenceKind.Commitment);
        if (risk is not null)
        {
            Assert.Equal(risk, assessment.Risk);
        }
    }

    [Fact]
    public void The_explanation_names_whose_step_is_agreed_and_that_a_stage_came_without_one()
    {
        var theirs = Assessment.Of(
            DealState.Open, new Facts([Mail], commitments: [Agreed("2026-03-03 09:00", "2026-03-11", Owner.Customer)]), Policy.Default, Some.UtcTime, Some.Utc("2026-03-04"));
        var alone = Assessment.Of(DealState.Open, new Facts([Some.Answer("2026-03-02 09:00")]), Policy.Default, Some.UtcTime, Some.Utc("2026-03-02 10:00"));

        Assert.Equal("The customer’s next step is agreed for 10 March 2026.", Explanation.Of(theirs, Some.UtcTime, Language.English));
        Assert.Equal("Der nächste Schritt des Kunden ist für den 10. März 2026 vereinbart.", Explanation.Of(theirs, Some.UtcTime, Language.German));
        Assert.EndsWith(
            "by 3 March 2026. On 2 March 2026 the opportunity moved to another stage without a next step agreed.",
            Explanation.Of(alone, Some.UtcTime, Language.English, curve: null, Some.Utc("2026-03-02 09:30"))!,
            StringComparison.Ordinal);
    }

    private static NextStep? NextStepAt(string now, IReadOnlyList<Commitment> commitments, params Touch[] touches) => NextStep.Of(
        History.At(Some.Utc(now), new Facts(touches, commitments: commitments), Policy.Default, Some.UtcTime), Some.Utc(now));

    private static (CommitmentStatus Status, DateTime Since) Told(NextStep? step) => (step!.Status, step.Since);

    private static Commitment Agreed(string on, string due, Owner owner, string? us = null, string? customer = null) => new(
        owner,
        Some.Utc(on),
        Some.Utc(due),
        us is null ? null : Some.Utc(us),
        customer is null ? null : Some.Utc(customer),
        Outcome.Open,
        settledOn: null);
}
