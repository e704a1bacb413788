using System;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

public sealed class CurveFitTests
{
    private static readonly DateTime FittedOn = Some.Utc("2026-03-01");

    [Fact]
    public void A_wait_that_our_side_ended_counts_as_long_as_it_lasted()
    {
        var curve = Fit(ObservedWait.Silent(2), ObservedWait.Answered(3), ObservedWait.Silent(30), ObservedWait.Answered(1))!;

        Assert.Equal(1, curve.SilentAfter(20 / 24.0));
        Assert.Equal(0.75, curve.SilentAfter(1));
        Assert.Equal(0.75, curve.SilentAfter(2.5));
        Assert.Equal(0.375, curve.SilentAfter(3)); // one of the two that were still waiting
        Assert.Equal(0.375, curve.SilentForGood);
        Assert.Equal(3, curve.Waits); // of the cancelled one nobody knows how it would have ended
        Assert.Equal((CurveSource.OwnWaits, FittedOn), (curve.Source, curve.FittedOn));
    }

    [Fact]
    public void At_the_same_age_an_answer_comes_before_an_end() =>
        Assert.Equal(0.5, Fit(ObservedWait.Silent(5), ObservedWait.Answered(5))!.SilentAfter(5));

    [Fact]
    public void An_answer_at_once_is_one_of_the_first_hour()
    {
        var curve = Fit(ObservedWait.Answered(0), ObservedWait.Silent(30))!;

        Assert.Equal(1, curve.SilentAfter(0));
        Assert.Equal(0.5, curve.SilentAfter(1 / 24.0));
    }

    [Fact]
    public void An_answer_after_the_thirtieth_day_is_silence()
    {
        Assert.True(ObservedWait.Answered(30).IsAnswered);
        Assert.False(ObservedWait.Answered(30.001).IsAnswered);
        Assert.Equal(1, Fit(ObservedWait.Answered(31))!.SilentForGood);
        Assert.Equal(1, Fit(ObservedWait.Answered(31))!.Waits);
    }

    [Fact]
    public void Waits_that_are_still_running_are_not_counted_as_finished()
    {
        Assert.False(ObservedWait.Silent(29.999).IsFinished);
        Assert.True(ObservedWait.Silent(30).IsFinished);
        Assert.True(ObservedWait.Answered(0.5).IsFinished);
        Assert.Equal(0, Fit(ObservedWait.Silent(4), ObservedWait.Silent(9))!.Waits);
    }

    [Fact]
    public void Without_a_wait_there_is_no_curve() => Assert.Null(Fit());

    [Fact]
    public void A_wait_cannot_last_less_than_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservedWait.Silent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservedWait.Answered(double.NaN));
    }

    private static ReplyCurve? Fit(params ObservedWait[] waits) => CurveFit.Of(waits, CurveSource.OwnWaits, FittedOn);
}
