using System;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using Xunit;

namespace GhostingGuard.Domain.Tests.Commitments;

/// <summary>What is refused, on both sides of each boundary. It is Wednesday, 4 March 2026, 09:00.</summary>
public sealed class CommitmentObjectionTests
{
    private static readonly Guid Deal = Guid.NewGuid();
    private static readonly DateTime Now = Some.Utc("2026-03-04 09:00");

    [Fact]
    public void A_step_for_today_is_fine_and_one_for_yesterday_is_not()
    {
        Assert.Null(ToNew(dueOn: "2026-03-04"));
        Assert.Equal("The due date has passed already. Please enter today or a later day.", ToNew(dueOn: "2026-03-03", agreedOn: "2026-03-02 09:00"));
    }

    [Fact]
    public void Today_is_the_day_where_the_person_is()
    {
        var night = Some.Utc("2026-03-04 23:30");
        var terms = Terms(dueOn: "2026-03-04", agreedOn: "2026-03-04 09:00");

        Assert.Null(CommitmentObjections.To(null, terms, night, Some.UtcTime.DayOf, Language.English));
        Assert.StartsWith("The due date has passed", CommitmentObjections.To(null, terms, night, Some.BerlinTime.DayOf, Language.English)!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_due_in_the_past_may_be_edited_but_not_moved_into_the_past()
    {
        var before = Terms(dueOn: "2026-03-02", agreedOn: "2026-02-20");

        Assert.Null(To(before, Terms(dueOn: "2026-03-02", agreedOn: "2026-02-20", kind: CommitmentKind.Other)));
        Assert.StartsWith("The due date has passed", To(before, Terms(dueOn: "2026-03-03", agreedOn: "2026-02-20"))!, StringComparison.Ordinal);
        Assert.Null(To(before, Terms(dueOn: "2026-03-04", agreedOn: "2026-02-20")));
    }

    [Theory]
    [InlineData("2026-03-04 09:00", null)]
    [InlineData("2026-03-04 09:00:01", "“Agreed on” lies in the future. Please enter when it was agreed, or leave it empty for now.")]
    public void Nothing_is_agreed_in_the_future(string agreedOn, string? sentence) =>
        Assert.Equal(sentence, ToNew(dueOn: "2026-03-10", agreedOn: agreedOn));

    [Fact]
    public void Nothing_is_due_before_it_was_agreed()
    {
        var before = Terms(dueOn: "2026-03-03", agreedOn: "2026-03-03 09:00");

        Assert.Null(To(before, Terms(dueOn: "2026-03-03", agreedOn: "2026-03-03 12:00")));
        Assert.Equal(
            "The step would be due before it was agreed. Please correct one of the two dates.",
            To(before, Terms(dueOn: "2026-03-03", agreedOn: "2026-03-04 08:00")));
    }

    [Theory]
    [InlineData("2026-03-03 08:59:01", null)] // people enter whole minutes
    [InlineData("2026-03-03 08:59", "A confirmation cannot come before the step was agreed. Please correct “Agreed on” or the confirmation.")]
    [InlineData("2026-03-04 09:00", null)]
    [InlineData("2026-03-04 09:01", "A confirmation lies in the future. Please enter when it came.")]
    public void A_confirmation_comes_after_the_agreement_and_not_after_now(string confirmedOn, string? sentence)
    {
        Assert.Equal(sentence, ToNew(agreedOn: "2026-03-03 09:00", us: confirmedOn));
        Assert.Equal(sentence, ToNew(agreedOn: "2026-03-03 09:00", customer: confirmedOn));
    }

    [Theory]
    [InlineData("2026-03-03", null)]
    [InlineData("2026-03-04", "The due day has not ended yet. Please withdraw the commitment, or change its due date.")]
    public void Only_what_is_past_its_day_is_broken(string dueOn, string? sentence)
    {
        var before = Terms(dueOn: dueOn, agreedOn: "2026-03-02");

        Assert.Equal(sentence, To(before, Terms(dueOn: dueOn, agreedOn: "2026-03-02", outcome: Outcome.Broken)));
    }

    [Theory]
    [InlineData("2026-03-03 09:00", null)]
    [InlineData("2026-03-03 08:59", "“Settled on” lies before the step was agreed. Please correct one of the two dates.")]
    [InlineData("2026-03-04 09:01", "“Settled on” lies in the future. Please enter when it was settled, or leave it empty for now.")]
    public void It_is_settled_after_it_was_agreed_and_not_after_now(string settledOn, string? sentence) =>
        Assert.Equal(sentence, To(
            Terms(agreedOn: "2026-03-03 09:00"), Terms(agreedOn: "2026-03-03 09:00", outcome: Outcome.Kept, settledOn: settledOn)));

    [Fact]
    public void What_is_settled_is_opened_again_before_it_changes()
    {
        const string Sentence = "This commitment has been settled. Please set its outcome to Open first, then make the change.";
        var kept = Terms(outcome: Outcome.Kept);

        Assert.Equal(Sentence, To(kept, Terms(outcome: Outcome.Withdrawn)));
        Assert.Equal(Sentence, To(kept, Terms(outcome: Outcome.Kept, dueOn: "2026-03-11")));
        Assert.Equal(Sentence, To(kept, Terms(outcome: Outcome.Kept, deal: Guid.NewGuid())));
        Assert.Null(To(kept, Terms(outcome: Outcome.Kept, kind: CommitmentKind.Document)));
        Assert.Null(To(kept, Terms(dueOn: "2026-03-11")));
    }

    [Fact]
    public void What_was_withdrawn_needs_a_day_ahead_to_be_opened_again_but_what_was_kept_does_not()
    {
        var past = new { DueOn = "2026-03-03", AgreedOn = "2026-03-02" };

        Assert.StartsWith(
            "The due date has passed",
            To(Terms(dueOn: past.DueOn, agreedOn: past.AgreedOn, outcome: Outcome.Withdrawn), Terms(dueOn: past.DueOn, agreedOn: past.AgreedOn))!,
            StringComparison.Ordinal);
        Assert.Null(To(Terms(dueOn: past.DueOn, agreedOn: past.AgreedOn, outcome: Outcome.Kept), Terms(dueOn: past.DueOn, agreedOn: past.AgreedOn)));
    }

    [Fact]
    public void An_introduction_is_kept_once_somebody_was_introduced()
    {
        var before = Terms(kind: CommitmentKind.Introduction);

        Assert.Equal(
            "Please enter the introduced contact, then set the outcome to Kept.",
            To(before, Terms(kind: CommitmentKind.Introduction, outcome: Outcome.Kept)));
        Assert.Null(To(before, Terms(kind: CommitmentKind.Introduction, outcome: Outcome.Kept, introduced: Guid.NewGuid())));
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        Assert.Equal("Please choose the opportunity this step belongs to.", To(null, new Terms()));
        Assert.Equal("Please choose who owes this step: us, the customer or both.", To(null, new Terms { Deal = Deal }));
        Assert.Equal("Please enter the day by which this step is due.", To(null, new Terms { Deal = Deal, Owes = Owner.Both }));
        Assert.Equal("A new commitment begins open. Please save it first, then set its outcome.", ToNew(outcome: Outcome.Kept));
        Assert.Equal(
            "Eine neue Vereinbarung beginnt offen. Bitte speichern Sie sie zuerst und setzen Sie dann ihr Ergebnis.",
            CommitmentObjections.To(null, Terms(outcome: Outcome.Kept), Now, Some.UtcTime.DayOf, Language.German));
    }

    private static string? ToNew(
        string dueOn = "2026-03-10",
        string agreedOn = "2026-03-03 09:00",
        string? us = null,
        string? customer = null,
        Outcome outcome = Outcome.Open) => To(null, Terms(dueOn, agreedOn, us, customer, outcome));

    private static string? To(Terms? before, Terms after) =>
        CommitmentObjections.To(before, after, Now, Some.UtcTime.DayOf, Language.English);

    private static Terms Terms(
        string dueOn = "2026-03-10",
        string agreedOn = "2026-03-03 09:00",
        string? us = null,
        string? customer = null,
        Outcome outcome = Outcome.Open,
        string? settledOn = null,
        CommitmentKind? kind = null,
        Guid? introduced = null,
        Guid? deal = null) => new()
        {
            Deal = deal ?? Deal,
            Kind = kind,
            Owes = Owner.Customer,
            DueOn = Some.Utc(dueOn),
            AgreedOn = Some.Utc(agreedOn),
            ConfirmedByUsOn = us is null ? null : Some.Utc(us),
            ConfirmedByCustomerOn = customer is null ? null : Some.Utc(customer),
            Outcome = outcome,
            SettledOn = settledOn is null ? null : Some.Utc(settledOn),
            Introduced = introduced,
        };
}
