using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

public sealed class ChanceTests
{
    [Theory]
    [InlineData(SilenceKind.Message, 0, 0.516, 5)]
    [InlineData(SilenceKind.Message, 1, 0.141, 1)]
    [InlineData(SilenceKind.Message, 3, 0.058, 1)]
    [InlineData(SilenceKind.Message, 4, 0.044, 0)] // hardly one
    [InlineData(SilenceKind.Offer, 0, 0.728, 7)]
    [InlineData(SilenceKind.Offer, 7, 0.652, 7)]
    [InlineData(SilenceKind.Offer, 14, 0.423, 4)]
    [InlineData(SilenceKind.Offer, 21, 0.198, 2)]
    public void The_chance_is_that_of_the_published_waits_of_the_kind(SilenceKind kind, double days, double expected, int outOfTen)
    {
        var chance = Chance.Of(kind, days, Rhythm.None)!;

        Assert.Equal(expected, chance.Probability, 0.001);
        Assert.Equal(outOfTen, chance.OutOfTen);
        Assert.Equal(PublishedCurves.For(kind), chance.Curve);
    }

    [Theory]
    [InlineData(SilenceKind.Meeting)]
    [InlineData(SilenceKind.Commitment)]
    public void A_kind_without_data_has_no_chance(SilenceKind kind) => Assert.Null(Chance.Of(kind, 1, Rhythm.None));

    [Fact]
    public void After_thirty_days_there_is_no_chance_any_more()
    {
        Assert.Null(Chance.Of(SilenceKind.Offer, 30, Rhythm.None));
        Assert.NotNull(Chance.Of(SilenceKind.Offer, 29.999, Rhythm.None));
    }

    [Fact]
    public void A_clock_that_starts_later_stands_at_zero() =>
        Assert.Equal(Chance.Of(SilenceKind.Offer, 0, Rhythm.None)!.Probability, Chance.Of(SilenceKind.Offer, -2, Rhythm.None)!.Probability);

    [Fact]
    public void A_contacts_rhythm_moves_the_chance_of_messages_and_not_of_offers()
    {
        var reliable = new Rhythm(8, 8, 0);

        Assert.True(Chance.Of(SilenceKind.Message, 1, reliable)!.Probability > Chance.Of(SilenceKind.Message, 1, Rhythm.None)!.Probability);
        Assert.Equal(Chance.Of(SilenceKind.Offer, 1, Rhythm.None)!.Probability, Chance.Of(SilenceKind.Offer, 1, reliable)!.Probability);
    }

    [Fact]
    public void Of_two_who_answer_as_often_a_day_of_silence_says_less_about_the_slower()
    {
        var quick = new Rhythm(8, 6, 6 * Math.Log(0.02));
        var slow = new Rhythm(8, 6, 6 * Math.Log(2));

        Assert.Equal(Chance.Of(SilenceKind.Message, 0, quick)!.Probability, Chance.Of(SilenceKind.Message, 0, slow)!.Probability, 0.001);
        Assert.True(Chance.Of(SilenceKind.Message, 1, quick)!.Probability < Chance.Of(SilenceKind.Message, 1, slow)!.Probability);
    }

    [Fact]
    public void Shortly_before_the_thirtieth_day_the_slowest_contact_has_no_chance_either()
    {
        var slowest = new Rhythm(100, 100, 100 * Math.Log(20));

        Assert.InRange(Chance.Of(SilenceKind.Message, 29.999, slowest)!.Probability, 0, 0.01);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0499, 0)]
    [InlineData(0.05, 1)]
    [InlineData(0.1499, 1)]
    [InlineData(0.15, 2)]
    [InlineData(0.5, 5)]
    [InlineData(0.85, 9)]
    [InlineData(0.95, 9)] // never ten out of ten
    [InlineData(1, 9)]
    public void In_words_it_is_one_of_ten_with_halves_rounded_up(double probability, int expected) =>
        Assert.Equal(expected, Chance.InTen(probability));

    [Fact]
    public void The_organisations_own_waits_count_from_a_hundred_on()
    {
        var few = Chance.Of(SilenceKind.Message, 0, Rhythm.None, InForce(Own(answered: 0, silent: 99)))!;
        var enough = Chance.Of(SilenceKind.Message, 0, Rhythm.None, InForce(Own(answered: 0, silent: 100)))!;

        Assert.Equal(CurveSource.PublicMailingLists, few.Curve.Source);
        Assert.Equal(0.5162, few.Probability, 0.0001);
        Assert.Equal(CurveSource.OwnWaits, enough.Curve.Source);
        Assert.Equal(100, enough.Curve.Waits);
        // Weighted 100 to 50.
        Assert.Equal(0.5162 / 3, enough.Probability, 0.0001);
    }

    [Fact]
    public void Where_every_customer_answers_the_chance_is_one_and_still_a_number()
    {
        var own = InForce(Own(answered: 100_000_000, silent: 0));

        Assert.InRange(Chance.Of(SilenceKind.Message, 0.5, Rhythm.None, own)!.Probability, 0.99, 1);
        Assert.InRange(Chance.Of(SilenceKind.Message, 20, Rhythm.None, own)!.Probability, 0, 1);
    }

    /// <summary>A curve of waits that were answered on the second day or not at all.</summary>
    private static ReplyCurve InForce(ReplyCurve own) => PublishedCurves.For(SilenceKind.Message)!.WithOwn(own);

    private static ReplyCurve Own(int answered, int silent)
    {
        var share = (double)silent / (answered + silent);
        return new ReplyCurve(CurveSource.OwnWaits, DateTime.UnixEpoch, answered + silent, CurveFit.Days, CurveFit.Days.Select(day => day < 2 ? 1 : share));
    }
}
