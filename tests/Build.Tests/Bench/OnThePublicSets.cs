using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Bench;
using GhostingGuard.Domain.Tests.Chances;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>The figures that the README states are those the bench measures.</summary>
public sealed class OnThePublicSets
{
    [FactWithEpisodes("lists-early.csv.gz")]
    public void Mailing_lists()
    {
        var result = Run("lists-early.csv.gz");

        AgainstWorkingDays(result, -4.5, -2.8, -4.7, -5.0);
        AgainstCalendarDays(result, -13.2, -1.1, 24.8, 35.1);
        Rounded(3, result.Chance.Select(point => point.Auc), 0.613, 0.589, 0.597, 0.614, 0.562, 0.543, 0.561);
        Rounded(3, result.Chance.Select(point => point.BrierSkill), 0.045, 0.016, 0.018, 0.014, 0.002, 0, 0);
        Rounded(2, result.Chance.Select(point => point.MeanChance), 0.56, 0.16, 0.09, 0.07, 0.02, 0.01, 0);
        Rounded(2, result.Chance.Select(point => point.Observed), 0.55, 0.17, 0.10, 0.07, 0.02, 0.01, 0);
    }

    [FactWithEpisodes("colleagues.csv.gz")]
    public void Colleagues()
    {
        var result = Run("colleagues.csv.gz");

        AgainstWorkingDays(result, -1.1, -3.6, -6.0, -13.0);
        AgainstCalendarDays(result, -1.6, -5.4, -9.3, -16.1);
    }

    [FactWithEpisodes("offers-early.csv.gz")]
    public void Offers()
    {
        var result = Run("offers-early.csv.gz");

        Rounded(2, result.Chance.Select(point => point.MeanChance), 0.73, 0.72, 0.72, 0.72, 0.65, 0.42, 0.20);
        Rounded(2, result.Chance.Select(point => point.Observed), 0.70, 0.70, 0.70, 0.69, 0.64, 0.41, 0.18);
    }

    private static BenchmarkResult Run(string file)
    {
        var result = Assert.Single(Benchmark.Read(FactWithEpisodesAttribute.PathOf(file), scoreFrom: null)).Run(() => { });

        Assert.Equal(0, result.Delays[0].AlarmsOnFreeDays);
        return result;
    }

    private static void AgainstWorkingDays(BenchmarkResult result, params double[] expected) =>
        Rounded(1, result.Delays[0].Points.Skip(1).Select(point => point.AgainstWorkingDays?.Percent), expected);

    private static void AgainstCalendarDays(BenchmarkResult result, params double[] expected) =>
        Rounded(1, result.Delays[0].Points.Skip(1).Select(point => point.AgainstCalendarDays?.Percent), expected);

    private static void Rounded(int digits, IEnumerable<double?> measured, params double[] expected) =>
        Assert.Equal(expected, measured.Select(value => Math.Round(value!.Value, digits, MidpointRounding.AwayFromZero) + 0.0));
}
