using System;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.Reasons;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>Signs of a reason, and effort.</summary>
public sealed class ReasonTests
{
    private static readonly Guid Boss = new("11111111-1111-1111-1111-111111111111");
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Theory]
    [InlineData(4, 1, Reason.UsuallyDoesNotAnswer)]
    [InlineData(3, 0, null)] // too few to tell
    [InlineData(6, 2, null)] // one in three answers
    [InlineData(7, 2, Reason.UsuallyDoesNotAnswer)]
    public void A_contact_who_seldom_answers(int waits, int answers, Reason? reason)
    {
        Assert.Equal(reason, Signs(new Facts([Mail]), new Rhythm(waits, answers, 0)).Suggested);
    }

    [Fact]
    public void Numbers_are_told_in_both_languages()
    {
        var signs = Signs(new Facts([Mail]), new Rhythm(7, 2, 0));

        Assert.Equal("Perhaps: usually does not answer. Of the last 7 messages to this contact, 2 had an answer within 30 days.", signs.HintIn(Language.English));
        Assert.Equal("Vielleicht: antwortet meist nicht. Von den letzten 7 Nachrichten an diesen Kontakt wurden 2 innerhalb von 30 Tagen beantwortet.", signs.HintIn(Language.German));
    }

    [Theory]
    [InlineData("2026-03-05 09:00", Reason.LeftTheCompany)]
    [InlineData("2026-03-10 12:00:01", null)] // told later than now
    [InlineData("2026-02-20 08:59", null)] // somebody has answered since
    public void Somebody_left(string toldOn, Reason? reason)
    {
        var facts = new Facts([Some.Answer("2026-02-20 09:00"), Mail], departures: [new Departure(Some.Person("c@customer.example"), Some.Utc(toldOn))]);

        Assert.Equal(reason, Signs(facts).Suggested);
    }

    [Fact]
    public void Leaving_outweighs_habits_and_habits_a_date()
    {
        var left = new Facts([Mail], departures: [new Departure(Some.Person("c@customer.example"), Some.Utc("2026-03-05 09:00"))]);
        var day = new DateTime(2026, 3, 5);

        Assert.Equal(Reason.LeftTheCompany, Signs(left, new Rhythm(7, 2, 0), expectedOn: day).Suggested);
        Assert.Equal(Reason.UsuallyDoesNotAnswer, Signs(new Facts([Mail]), new Rhythm(7, 2, 0), expectedOn: day).Suggested);
        Assert.Equal(Reason.PrioritiesChangedForNow, Signs(new Facts([Mail]), others: [Boss], expectedOn: day).Suggested);
    }

    [Fact]
    public void One_of_the_others_who_was_contacted_is_enough()
    {
        var toBoss = Touch.Message(Some.Utc("2026-03-02 09:00"), Channel.Mail, [new Person(Boss, null)]);

        Assert.Equal(Reason.HardToTakeFurtherInside, Signs(new Facts([Mail]), others: [Boss]).Suggested);
        Assert.Null(Signs(new Facts([toBoss]), others: [Boss, Guid.NewGuid()]).Suggested);
    }

    [Fact]
    public void Without_a_silence_nothing_is_suggested()
    {
        Assert.Null(Signs(new Facts([Mail, Some.Answer("2026-03-03 09:00")]), new Rhythm(7, 2, 0), [Boss]).Suggested);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(29, 29)]
    [InlineData(30, null)] // the form fills this in
    [InlineData(31, 31)]
    public void Only_entered_durations_are_effort(int? entered, int? minutes)
    {
        Assert.Equal(minutes, Effort.Of(Some.Utc("2026-03-02 09:00"), entered)?.Minutes);
        Assert.Null(Effort.Of(null, entered));
    }

    [Fact]
    public void Effort_at_the_moment_the_silence_began_is_spent_since_it_began()
    {
        var facts = new Facts([Mail], efforts:
        [
            Effort.Of(Some.Utc("2026-03-02 08:59:59"), 45)!,
            Effort.Of(Some.Utc("2026-03-02 09:00"), 20)!,
        ]);
        var history = Some.History(facts);

        Assert.Equal((45, 20), (history.EffortBefore, history.EffortAfter));
    }

    [Theory]
    [InlineData(false, Reason.UncomfortableToSayNo)]
    [InlineData(true, null)] // there is an amount again
    public void A_budget_that_was_emptied(bool hasBudget, Reason? reason) => Assert.Equal(
        reason,
        Signs(new Facts([Mail]), new DealRecord { Changes = new DealChanges { BudgetClearedOn = Some.Utc("2026-03-04 09:00") }, HasBudget = hasBudget }).Suggested);

    [Fact]
    public void A_budget_that_nobody_ever_entered_is_no_sign() => Assert.Null(Signs(new Facts([Mail]), new DealRecord()).Suggested);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Perhaps: uncomfortable to say no. A competitor is recorded.")]
    [InlineData(2, "Perhaps: uncomfortable to say no. 2 competitors are recorded.")]
    public void Competitors(int competitors, string? hint) =>
        Assert.Equal(hint, Signs(new Facts([Mail]), new DealRecord { Competitors = competitors }).HintIn(Language.English));

    [Theory]
    [InlineData("2026-03-04 09:00", "2026-03-04 09:00", null)] // moved once
    [InlineData("2026-03-04 09:00", "2026-03-05 09:00", Reason.PrioritiesChangedForNow)]
    public void A_close_date_that_was_moved_more_than_once(string first, string last, Reason? reason) => Assert.Equal(reason, Signs(
        new Facts([Mail]),
        new DealRecord { Changes = new DealChanges { CloseDateFirstMovedOn = Some.Utc(first), CloseDateLastMovedOn = Some.Utc(last) } }).Suggested);

    [Theory]
    [InlineData("2026-03-04 09:00", "2026-03-04 09:00", Reason.BenefitOrChemistryMissing)]
    [InlineData("2026-03-04 09:00", "2026-03-05 09:00", null)] // it went on since
    public void A_stage_that_went_back(string back, string changed, Reason? reason) => Assert.Equal(reason, Signs(
        new Facts([Mail]), new DealRecord { Changes = new DealChanges { StageBackOn = Some.Utc(back), StageChangedOn = Some.Utc(changed) } }).Suggested);

    [Fact]
    public void The_strongest_of_all_signs_is_told()
    {
        var moment = Some.Utc("2026-03-04 09:00");
        var record = new DealRecord
        {
            Others = [Boss],
            ExpectedOn = new DateTime(2026, 3, 5),
            Competitors = 1,
            Changes = new DealChanges { BudgetClearedOn = moment, CloseDateFirstMovedOn = moment, CloseDateLastMovedOn = moment.AddDays(1), StageBackOn = moment },
        };

        Assert.Equal("Perhaps: uncomfortable to say no. The budget amount was emptied on 4 March 2026.", Signs(new Facts([Mail]), record).HintIn(Language.English));
        record.HasBudget = true;
        Assert.Equal("Vielleicht: Absage fällt schwer. Ein Mitbewerber ist erfasst.", Signs(new Facts([Mail]), record).HintIn(Language.German));
        record.Competitors = 0;
        Assert.StartsWith("Vielleicht: vorerst andere Prioritäten. Das voraussichtliche Abschlussdatum wurde mehrmals", Signs(new Facts([Mail]), record).HintIn(Language.German), StringComparison.Ordinal);
        record.Changes.CloseDateFirstMovedOn = null;
        Assert.StartsWith("Perhaps: priorities changed for now. The estimated close date, 5 March 2026", Signs(new Facts([Mail]), record).HintIn(Language.English), StringComparison.Ordinal);
        record.ExpectedOn = null;
        Assert.Equal("Perhaps: benefit or chemistry missing. The opportunity went back to an earlier stage on 4 March 2026.", Signs(new Facts([Mail]), record).HintIn(Language.English));
    }

    private static ReasonSigns Signs(Facts facts, Rhythm? rhythm = null, Guid[]? others = null, DateTime? expectedOn = null) =>
        Signs(facts, new DealRecord { Others = others ?? [], ExpectedOn = expectedOn }, rhythm);

    private static ReasonSigns Signs(Facts facts, DealRecord record, Rhythm? rhythm = null) => new(
        Some.Assess(DealState.Open, "2026-03-10 12:00", facts), rhythm ?? Rhythm.None, record, Some.UtcTime, Some.Utc("2026-03-10 12:00"));
}
