using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>Deals that are parked until a day, and decisions that are put off.</summary>
public sealed class ParkingTests
{
    // Monday, 2 March 2026; decide on 1 April, 30 calendar days later.
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Theory]
    [InlineData("2026-03-19 23:59:59", Risk.Parked, Turn.Nobodys, null)]
    [InlineData("2026-03-20 00:00", Risk.OurTurn, Turn.Ours, Cause.Resumed)]
    public void It_rests_until_the_day_and_is_our_turn_from_then_on(string now, Risk risk, Turn turn, Cause? cause)
    {
        var assessment = Some.Assess(DealState.Open, now, Parked("2026-03-20"));

        Assert.Equal((risk, turn, cause), (assessment.Risk, assessment.Turn, assessment.Cause));
        Assert.Equal(Some.Utc("2026-03-20"), assessment.OurTurnOn);
        Assert.Equal(risk == Risk.Parked ? Some.Utc("2026-03-20") : null, assessment.NextChangeOn);
    }

    [Fact]
    public void On_hold_has_no_end_whatever_the_day()
    {
        var assessment = Some.Assess(DealState.Parked, "2026-03-21 09:00", Parked("2026-03-20"));

        Assert.Equal((Risk.Parked, null), (assessment.Risk, assessment.OurTurnOn));
        Assert.Equal("This opportunity is on hold.", Explanation.Of(assessment, Some.UtcTime, Language.English));
    }

    [Theory]
    [InlineData("2026-03-19 09:00", "2026-03-20 00:00")]
    [InlineData("2026-03-21 09:00", "2026-03-21 09:00")]
    public void The_later_of_the_day_and_of_work_taken_up_by_hand_ends_the_old_silence(string resumedOn, string since)
    {
        var facts = new Facts([Mail], resumedOn: Some.Utc(resumedOn), parkedUntil: Some.Utc("2026-03-20"));

        Assert.Equal(Some.Utc(since), Some.Assess(DealState.Open, "2026-04-01 09:00", facts).History.ResumedOn);
    }

    [Fact]
    public void An_answer_after_the_day_is_newer_than_taking_it_up()
    {
        var facts = new Facts([Mail, Some.Answer("2026-03-20 00:00")], parkedUntil: Some.Utc("2026-03-20"));

        var assessment = Some.Assess(DealState.Open, "2026-03-20 12:00", facts);

        Assert.Equal((Risk.Engaged, Cause.CustomerAnswered), (assessment.Risk, assessment.Cause));
    }

    [Fact]
    public void Explained_in_both_languages()
    {
        var assessment = Some.Assess(DealState.Open, "2026-03-10 09:00", Parked("2026-03-20"));

        Assert.Equal(
            "Parked until 20 March 2026; nothing is due before. Then the next step is ours.",
            Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal(
            "Geparkt bis zum 20. März 2026; vorher ist nichts fällig. Danach liegt der nächste Schritt bei uns.",
            Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void A_wait_that_parking_cut_short_is_no_finished_wait()
    {
        Assert.Empty(Waits("2026-05-01 09:00", Parked("2026-06-01")));
        Assert.Empty(Waits("2026-05-01 09:00", Parked("2026-03-20")));
        Assert.Single(Waits("2026-05-01 09:00", new Facts([Mail])));
    }

    [Theory]
    [InlineData("2026-03-02 09:00", "2026-05-04", "2026-05-04")] // at the moment the silence began
    [InlineData("2026-03-02 08:59:59", "2026-05-04", "2026-04-01 09:00")] // before it began
    [InlineData("2026-03-20 09:00", "2026-03-17", "2026-03-17")] // sooner than the policy says
    [InlineData("2026-03-20 09:00", "2026-03-10", "2026-03-16 09:00")] // never before ghosting
    [InlineData("2026-03-25 09:00:01", "2026-05-04", "2026-04-01 09:00")] // not decided yet
    public void A_decision_to_keep_on_moves_the_day_to_decide_and_nothing_else(string decidedOn, string decideOn, string expected)
    {
        var facts = new Facts([Mail], postponements: [new Postponement(Some.Utc(decidedOn), Some.Utc(decideOn))]);

        var assessment = Some.Assess(DealState.Open, "2026-03-25 09:00", facts);

        Assert.Equal(Some.Utc(expected), assessment.Deadlines!.Decide);
        Assert.Equal(Some.Utc("2026-03-16 09:00"), assessment.Deadlines.Ghosting);
        Assert.Equal(Some.Utc("2026-03-02 09:00"), assessment.Silence!.Since);
    }

    [Fact]
    public void The_newest_decision_holds()
    {
        var facts = new Facts([Mail], postponements:
        [
            new Postponement(Some.Utc("2026-03-21 09:00"), Some.Utc("2026-04-20")),
            new Postponement(Some.Utc("2026-03-20 09:00"), Some.Utc("2026-05-04")),
        ]);

        Assert.Equal(Some.Utc("2026-04-20"), Some.Assess(DealState.Open, "2026-03-25 09:00", facts).Deadlines!.Decide);
    }

    private static Facts Parked(string until) => new([Mail], parkedUntil: Some.Utc(until));

    private static FinishedWait[] Waits(string now, Facts facts)
    {
        var moment = Some.Utc(now);
        return [.. Conduct.Of(History.At(moment, facts, Policy.Default, Some.UtcTime), Policy.Default, Some.UtcTime, moment).Waits];
    }
}
