using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

/// <summary>What holds for every contact and every age.</summary>
public sealed class ChanceProperties
{
    private static readonly Gen<Rhythm> Wait =
        from answered in Gen.Bool
        from days in Gen.Double[0, 22]
        select answered ? Rhythm.OfAnswer(days) : Rhythm.OfSilence;

    private static readonly Gen<Rhythm[]> Waits = Wait.Array[0, 30];

    // From half a minute, before the peak of the density, to ten weeks.
    private static readonly Gen<double> PolicyDays = Gen.Double[-8, 4].Select(Math.Exp);

    private static readonly Gen<double> Age = Gen.Double[0, 29.999];

    [Fact]
    public void The_order_of_the_waits_plays_no_part() =>
        Gen.Select(Waits, PolicyDays, Age, Gen.Int).Sample((waits, days, age, seed) =>
        {
            var shuffled = waits.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Sum(waits).DaysFor(days), Sum(shuffled).DaysFor(days), 1e-9 * days);
            Assert.Equal(Probability(age, Sum(waits)), Probability(age, Sum(shuffled)), 1e-9);
        });

    [Fact]
    public void The_days_are_bounded_and_never_fewer_for_a_higher_policy() =>
        Gen.Select(Waits, PolicyDays, PolicyDays).Sample((waits, one, other) =>
        {
            var rhythm = Sum(waits);
            var (low, high) = one <= other ? (one, other) : (other, one);

            Assert.InRange(rhythm.DaysFor(low), low / 2, low * 2);
            Assert.True(rhythm.DaysFor(low) <= rhythm.DaysFor(high));
        });

    [Fact]
    public void A_further_wait_in_vain_never_gives_more_days_or_more_chance() =>
        Gen.Select(Waits, PolicyDays, Age).Sample((waits, days, age) =>
        {
            var before = Sum(waits);
            var after = before.Plus(Rhythm.OfSilence);

            Assert.True(after.DaysFor(days) <= before.DaysFor(days));
            Assert.True(Probability(age, after) <= Probability(age, before));
        });

    [Fact]
    public void The_chance_is_a_probability_and_never_rises_by_time_alone() =>
        Gen.Select(Waits, Age, Age).Sample((waits, one, other) =>
        {
            var (young, old) = one <= other ? (one, other) : (other, one);
            var chance = Probability(young, Sum(waits));

            Assert.InRange(chance, 0, 1);
            Assert.True(Probability(old, Sum(waits)) <= chance);
        });

    [Fact]
    public void A_fitted_curve_is_a_curve_whatever_the_waits_and_their_order() =>
        Gen.Select(Gen.Select(Gen.Bool, Gen.Double[0, 40]).Array[1, 50], Gen.Int).Sample((waits, seed) =>
        {
            var observed = waits.Select(wait => wait.Item1 ? ObservedWait.Answered(wait.Item2) : ObservedWait.Silent(wait.Item2)).ToArray();
            var curve = CurveFit.Of(observed, CurveSource.OwnWaits, DateTime.UnixEpoch)!;
            new Random(seed).Shuffle(observed);

            Assert.Equal(curve.Survival, CurveFit.Of(observed, CurveSource.OwnWaits, DateTime.UnixEpoch)!.Survival);
            Assert.InRange(curve.HalfOfAnswersWithin, 0, ReplyCurve.Horizon);
        });

    private static double Probability(double age, Rhythm rhythm) => Chance.Of(SilenceKind.Message, age, rhythm)!.Probability;

    private static Rhythm Sum(Rhythm[] waits) => waits.Aggregate(Rhythm.None, (sum, wait) => sum.Plus(wait));
}
