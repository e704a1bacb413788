using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Bench;
using GhostingGuard.Build.Bench.Rules;
using GhostingGuard.Build.Bench.Scoring;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>Every figure expected here was worked out by hand.</summary>
public sealed class ScoringTests
{
    [Fact]
    public void Between_two_numbers_of_days_the_delay_is_a_straight_line()
    {
        var curve = new DelayCurve([1, 2, 4], [10, 6, 0], [1, 3, 9], [1, 2, 3]);

        Assert.Equal(2, curve.At(8, curve.Mean));
        Assert.Equal(3, curve.At(6, curve.Mean));
        Assert.Equal(5, curve.At(4, curve.Mean)!.Value, 1e-9);
        Assert.Equal(1.5, curve.At(8, curve.Days));
        Assert.Null(curve.At(11, curve.Mean));
    }

    [Fact]
    public void A_false_alarm_is_one_before_the_answer_and_a_delay_ends_after_thirty_days()
    {
        var waits = Timeline.Play([Episodes.Of("2024-03-04", "2024-03-05", contact: "Ada"), Episodes.Of("2024-03-04", contact: "Bob")]);

        // One rule that warns at the answer, one that warns a second before; in both the delay is that of Bob.
        var atTheAnswer = Curve(waits, _ => TimeSpan.FromDays(1));
        var aSecondBefore = Curve(waits, _ => TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        var tooLate = Curve(waits, _ => TimeSpan.FromDays(31));

        Assert.Equal((0, 1), (atTheAnswer.FalseAlarms[0], atTheAnswer.Mean[0]));
        Assert.Equal(50, aSecondBefore.FalseAlarms[0]);
        Assert.Equal((0, 30, 30), (tooLate.FalseAlarms[0], tooLate.Mean[0], tooLate.Median[0]));
    }

    [Fact]
    public void Alarms_on_free_days_are_counted_by_the_contacts_clock()
    {
        // Friday 23:30 UTC is Saturday for somebody an hour ahead.
        var waits = Timeline.Play([Episodes.Of("2024-03-07T23:30", contact: "Ada"), Episodes.Of("2024-03-07T23:30", contact: "Bob", offsetMinutes: 60)]);
        var sweep = Sweep.Of(new Rule("a day later", (wait, _) => wait.Start.AddDays(1)), waits, new Contacts(waits), () => { });

        Assert.Equal(2 * Sweep.Days.Count, sweep.Alarms);
        Assert.Equal(Sweep.Days.Count, sweep.AlarmsOnFreeDays);
    }

    [Fact]
    public void A_contact_that_is_drawn_twice_counts_twice()
    {
        var waits = Timeline.Play([Episodes.Of("2024-03-04", "2024-03-06", contact: "Ada"), Episodes.Of("2024-03-04", contact: "Bob")]);
        var contacts = new Contacts(waits);
        var sweep = Sweep.Of(new Rule("a day later", (wait, _) => wait.Start.AddDays(1)), waits, contacts, () => { });

        Assert.Equal(50, sweep.Curve().FalseAlarms[0]);
        Assert.Equal(200 / 3.0, sweep.Curve([2, 1]).FalseAlarms[0], 1e-9);
        Assert.Equal(1, sweep.Curve([2, 1]).Mean[0]);
        Assert.True(double.IsNaN(sweep.Curve([2, 0]).Mean[0])); // nobody was silent
    }

    [Fact]
    public void Ranking_counts_the_pairs_in_the_right_order_and_ties_as_half()
    {
        Assert.Equal(1, Rank((0.2, false), (0.8, true)).Auc());
        Assert.Equal(0, Rank((0.8, false), (0.2, true)).Auc());
        Assert.Equal(0.5, Rank((0.5, false), (0.5, true)).Auc());
        // Of six pairs four are right and one is a tie.
        Assert.Equal(4.5 / 6, Rank((0.1, false), (0.2, true), (0.3, false), (0.3, true), (0.9, true)).Auc()!.Value, 1e-9);
        Assert.Null(Rank((0.5, true)).Auc());
    }

    [Fact]
    public void Skill_is_what_is_saved_of_the_averages_error()
    {
        // Error 0.04 each; telling everybody one half has 0.25.
        Assert.Equal(1 - (0.04 / 0.25), Rank((0.2, false), (0.8, true)).BrierSkill()!.Value, 1e-9);
        Assert.Equal(0, Rank((0.5, false), (0.5, true)).BrierSkill()!.Value, 1e-9);
        Assert.True(Rank((0.8, false), (0.2, true)).BrierSkill() < 0);
        Assert.Null(Rank((0.2, false), (0.8, false)).BrierSkill());
    }

    [Fact]
    public void Weights_are_as_good_as_repeated_rows()
    {
        var weighted = new Ranking([new(0.2, true, 0), new(0.3, false, 1), new(0.7, true, 1)]);
        var repeated = Rank((0.2, true), (0.3, false), (0.3, false), (0.7, true), (0.7, true));

        Assert.Equal(repeated.Auc(), weighted.Auc([1, 2]));
        Assert.Equal(repeated.BrierSkill()!.Value, weighted.BrierSkill([1, 2])!.Value, 1e-9);
    }

    [Fact]
    public void What_our_side_ended_counts_as_long_as_it_lasted()
    {
        var observed = new KaplanMeier(Timeline.Play(
        [
            Episodes.Of("2024-03-04", "2024-03-05"),
            Episodes.Of("2024-03-04", observedUntil: "2024-03-06"),
            Episodes.Of("2024-03-04", "2024-03-07"),
            Episodes.Of("2024-03-04"),
        ]));

        // Survival: 3/4 after a day, then one of two.
        Assert.Equal(1 - 0.375, observed.ChanceAt(0)!.Value, 1e-9);
        Assert.Equal((0.75 - 0.375) / 0.75, observed.ChanceAt(1)!.Value, 1e-9);
        Assert.Equal(0, observed.ChanceAt(3)!.Value, 1e-9);
    }

    [Fact]
    public void Without_a_wait_left_there_is_nothing_to_observe() =>
        Assert.Null(new KaplanMeier(Timeline.Play([Episodes.Of("2024-03-04", "2024-03-05")])).ChanceAt(1));

    [Fact]
    public void An_interval_holds_nine_of_ten_resamples()
    {
        var interval = Interval.Of([.. Enumerable.Range(0, 101).Reverse().Select(value => (double?)value)])!;

        Assert.Equal((5, 95), (interval.Low, interval.High));
        Assert.Null(Interval.Of([]));
        Assert.NotNull(Interval.Of([.. Enumerable.Range(0, 10).Select(value => value < 9 ? value : (double?)null)]));
        Assert.Null(Interval.Of([.. Enumerable.Range(0, 10).Select(value => value < 8 ? value : (double?)null)]));
    }

    [Fact]
    public void The_same_waits_give_the_same_resamples_and_each_draws_as_many_contacts_as_there_are()
    {
        var contacts = new Contacts(Timeline.Play([.. "abcdefgh".Select(name => Episodes.Of("2024-03-04", contact: name.ToString()))]));

        Assert.Equal(contacts.Resamples(3), contacts.Resamples(3));
        Assert.All(contacts.Resamples(3), times => Assert.Equal(contacts.Count, times.Sum()));
        Assert.NotEqual(contacts.Resamples(2)[0], contacts.Resamples(2)[1]);
    }

    private static DelayCurve Curve(IReadOnlyList<Wait> waits, Func<Wait, TimeSpan> after) =>
        Sweep.Of(new Rule("made up", (wait, _) => wait.Start + after(wait)), waits, new Contacts(waits), () => { }).Curve();

    private static Ranking Rank(params (double Chance, bool IsAnswered)[] forecasts) =>
        new(forecasts.Select(forecast => new Forecast(forecast.Chance, forecast.IsAnswered, 0)));
}
