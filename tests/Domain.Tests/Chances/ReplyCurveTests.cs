using System;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

public sealed class ReplyCurveTests
{
    private static readonly DateTime FittedOn = Some.Utc("2026-03-01");

    [Fact]
    public void Between_two_points_the_curve_is_a_straight_line()
    {
        var curve = Curve([0, 10, 30], [1, 0.6, 0.2]);

        Assert.Equal(1, curve.SilentAfter(0));
        Assert.Equal(0.8, curve.SilentAfter(5), 1e-12);
        Assert.Equal(0.6, curve.SilentAfter(10));
        Assert.Equal(0.4, curve.SilentAfter(20), 1e-12);
        Assert.Equal(0.2, curve.SilentAfter(30));
        Assert.Equal(1, curve.SilentAfter(-1));
        Assert.Equal(0.2, curve.SilentAfter(31));
    }

    [Theory]
    [InlineData(1, 0.6, 0.2, 10)] // half way down from 1 to 0.2
    [InlineData(1, 0.2, 0.2, 5)]
    [InlineData(1, 1, 0, 20)]
    [InlineData(1, 1, 1, 0)] // nobody answers
    public void Half_of_the_answers_have_come_where_the_curve_is_half_way_down(double first, double second, double third, double expected) =>
        Assert.Equal(expected, Curve([0, 10, 30], [first, second, third]).HalfOfAnswersWithin, 1e-9);

    [Fact]
    public void Half_of_the_published_answers_come_within_four_hours_and_within_ten_days()
    {
        Assert.Equal(3.4 / 24, PublishedCurves.Message.HalfOfAnswersWithin, 0.1 / 24);
        Assert.Equal(9.7, PublishedCurves.Offer.HalfOfAnswersWithin, 0.05);
    }

    [Fact]
    public void Numbers_that_are_no_curve_are_refused()
    {
        Refused([0, 30], [1, 0.5, 0.4]); // one share too many
        Refused([0], [1]);
        Refused([1, 30], [1, 0.5]); // begins late
        Refused([0, 29], [1, 0.5]); // ends early
        Refused([0, 30], [0.9, 0.5]); // begins low
        Refused([0, 10, 30], [1, 0.4, 0.5]); // rises
        Refused([0, 30], [1, -0.1]);
        Refused([0, 10, 10, 30], [1, 0.5, 0.4, 0.3]); // stands still in time
        Refused([0, 10, 30], [1, double.NaN, 0.3]);
    }

    [Fact]
    public void The_organisations_own_curve_is_mixed_in_by_its_waits()
    {
        var published = Curve([0, 30], [1, 0.5]);
        var own = Curve([0, 15, 30], [1, 0.1, 0.1], waits: 150);

        var mixed = published.WithOwn(own);

        Assert.Equal([0, 15, 30], mixed.Days);
        Assert.Equal((0.75 * 0.1) + (0.25 * 0.75), mixed.SilentAfter(15), 1e-12);
        Assert.Equal((0.75 * 0.1) + (0.25 * 0.5), mixed.SilentForGood, 1e-12);
        Assert.Equal((CurveSource.OwnWaits, 150, FittedOn), (mixed.Source, mixed.Waits, mixed.FittedOn));
    }

    [Fact]
    public void Fewer_than_a_hundred_own_waits_change_nothing()
    {
        var published = Curve([0, 30], [1, 0.5]);

        Assert.Same(published, published.WithOwn(null));
        Assert.Same(published, published.WithOwn(Curve([0, 30], [1, 0.1], waits: 99)));
        Assert.NotSame(published, published.WithOwn(Curve([0, 30], [1, 0.1], waits: 100)));
    }

    private static ReplyCurve Curve(double[] days, double[] survival, int waits = 7) =>
        new(CurveSource.OwnWaits, FittedOn, waits, days, survival);

    private static void Refused(double[] days, double[] survival) => Assert.Throws<ArgumentException>(() => Curve(days, survival));
}
