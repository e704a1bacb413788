using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

public sealed class RhythmTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    public void A_contact_without_a_history_has_the_days_of_the_policy(double days)
    {
        Assert.Equal(days, Rhythm.None.DaysFor(days));
        Assert.Equal(days, new Rhythm(0, 0, 0).DaysFor(days));
    }

    [Fact]
    public void Who_answers_every_time_gets_more_days_and_who_never_does_gets_fewer()
    {
        var always = Sum([.. Enumerable.Repeat(Rhythm.OfAnswer(0.125), 5)]);
        var never = Sum([.. Enumerable.Repeat(Rhythm.OfSilence, 5)]);

        Assert.InRange(always.DaysFor(5), 5.5, 10);
        Assert.InRange(never.DaysFor(5), 2.5, 4.5);
    }

    [Fact]
    public void Of_two_who_answer_as_often_the_slower_gets_more_days()
    {
        var quick = Sum([.. Enumerable.Repeat(Rhythm.OfAnswer(0.02), 6)]);
        var slow = Sum([.. Enumerable.Repeat(Rhythm.OfAnswer(2), 6)]);

        Assert.True(quick.DaysFor(5) < slow.DaysFor(5));
    }

    [Fact]
    public void The_days_stay_between_half_and_twice_those_of_the_policy()
    {
        Assert.Equal(10, new Rhythm(1000, 1000, 1000 * Math.Log(3)).DaysFor(5));
        Assert.Equal(2.5, new Rhythm(1000, 0, 0).DaysFor(5));
    }

    [Theory]
    [InlineData(3, 2, 0.5, 5)]
    [InlineData(12, 10, 0.1, 2)]
    [InlineData(8, 2, 4, 10)]
    [InlineData(2, 0, 1, 5)]
    public void The_day_is_the_last_on_which_an_answer_is_as_worth_waiting_for(double waits, double answers, double typicalDays, double policyDays)
    {
        var rhythm = new Rhythm(waits, answers, answers * Math.Log(typicalDays));
        var habitual = ((6 * Habit.AnswerRate) + answers) / (6 + waits);
        var centre = ((6 * Habit.LogDays) + (answers * Math.Log(typicalDays))) / (6 + answers);

        // The density from a day on at its highest, looked up step by step.
        var steps = Enumerable.Range(0, 40_000).Select(step => step / 1000.0 + 0.001).ToList();
        double Density(double day, double mean) => Math.Exp(-Math.Pow(Math.Log(day) - mean, 2) / (2 * Habit.Spread * Habit.Spread)) / day;
        var needed = Habit.AnswerRate / (1 - Habit.AnswerRate) * steps.Where(day => day >= policyDays).Max(day => Density(day, Habit.LogDays));
        var last = steps.Last(day => habitual / (1 - habitual) * Density(day, centre) >= needed);

        Assert.InRange(last, policyDays / 2, policyDays * 2);
        Assert.Equal(last, rhythm.DaysFor(policyDays), 0.002);
    }

    [Fact]
    public void An_answer_counts_as_no_sooner_than_a_quarter_of_an_hour()
    {
        Assert.Equal(Math.Log(15.0 / 24 / 60), Rhythm.OfAnswer(0).LogDays, 1e-12);
        Assert.Equal(Rhythm.OfAnswer(0).LogDays, Rhythm.OfAnswer(15.0 / 24 / 60).LogDays, 1e-12);
        Assert.True(Rhythm.OfAnswer(0.011).LogDays > Rhythm.OfAnswer(0).LogDays);
    }

    [Theory]
    [InlineData(1, 2, 0)]
    [InlineData(1, -1, 0)]
    [InlineData(-1, -1, 0)]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(double.PositiveInfinity, 0, 0)]
    [InlineData(1, 1, double.NaN)]
    [InlineData(1, 1, double.NegativeInfinity)]
    public void Sums_that_no_waits_can_have_are_refused(double waits, double answers, double logDays) =>
        Assert.Throws<ArgumentException>(() => new Rhythm(waits, answers, logDays));

    [Fact]
    public void Time_does_not_run_backwards()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rhythm.OfAnswer(-0.001));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rhythm.OfAnswer(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rhythm.None.DaysFor(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rhythm.None.DaysFor(double.NaN));
    }

    private static Rhythm Sum(params Rhythm[] waits) => waits.Aggregate(Rhythm.None, (sum, wait) => sum.Plus(wait));
}
