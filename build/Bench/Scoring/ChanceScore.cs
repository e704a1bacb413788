using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>How good the chance is that the product tells: does it rank, is it better than the average, is it right.</summary>
internal static class ChanceScore
{
    /// <summary>Ages in calendar days.</summary>
    public static IReadOnlyList<double> Ages { get; } = [0, 1, 2, 3, 7, 14, 21];

    public static IReadOnlyList<ChancePoint> Of(IReadOnlyList<Wait> waits, Contacts contacts, IReadOnlyList<int[]> resamples)
    {
        var observed = new KaplanMeier(waits);
        return [.. Ages.Select(age => Point(age, waits, contacts, resamples, observed))];
    }

    /// <summary>The calibration table: what was said in words, over all ages, and how often it came true.</summary>
    public static IReadOnlyList<CalibrationRow> Calibration(IReadOnlyList<Wait> waits) =>
    [
        .. from age in Ages
           from wait in waits
           where IsSilentAt(wait, age) && !wait.IsCensored
           let chance = ChanceOf(wait, age)
           group new { wait.IsAnswered, chance.Probability } by chance.OutOfTen into words
           orderby words.Key
           select new CalibrationRow(words.Key, words.Count(), words.Average(row => row.Probability), words.Average(row => row.IsAnswered ? 1.0 : 0)),
    ];

    private static ChancePoint Point(double age, IReadOnlyList<Wait> waits, Contacts contacts, IReadOnlyList<int[]> resamples, KaplanMeier observed)
    {
        var silent = Enumerable.Range(0, waits.Count).Where(index => IsSilentAt(waits[index], age)).ToList();
        var known = silent.Where(index => !waits[index].IsCensored).ToList();
        var ranking = new Ranking([.. known.Select(index => new Forecast(ChanceOf(waits[index], age).Probability, waits[index].IsAnswered, contacts[index]))]);
        return new ChancePoint(
            age,
            known.Count,
            silent.Count > 0 ? silent.Average(index => ChanceOf(waits[index], age).Probability) : null,
            observed.ChanceAt(age),
            ranking.Auc(),
            Interval.Of([.. resamples.Select(times => ranking.Auc(times))]),
            ranking.BrierSkill(),
            Interval.Of([.. resamples.Select(times => ranking.BrierSkill(times))]));
    }

    private static bool IsSilentAt(Wait wait, double age) => wait.Days > age;

    private static Chance ChanceOf(Wait wait, double age) => Chance.Of(wait.Kind, age, wait.Rhythm)
        ?? throw new InvalidOperationException($"There is no chance of {wait.Kind} at {age} days.");
}

/// <param name="AgeDays">Calendar days of silence.</param>
/// <param name="Waits">Still silent at that age, and their outcome is known.</param>
/// <param name="MeanChance">What the product says on average.</param>
/// <param name="Observed">The share that did answer by day 30, by Kaplan-Meier.</param>
/// <param name="Auc">The chance that an answered wait is ranked before one without an answer.</param>
/// <param name="BrierSkill">Against telling everybody the scored waits' own rate at that age.</param>
internal sealed record ChancePoint(
    double AgeDays,
    int Waits,
    double? MeanChance,
    double? Observed,
    double? Auc,
    Interval? AucInterval,
    double? BrierSkill,
    Interval? BrierSkillInterval);

/// <param name="OutOfTen">0 stands for "hardly one".</param>
/// <param name="MeanChance">What was said, on average.</param>
/// <param name="Answered">The share of answers.</param>
internal sealed record CalibrationRow(int OutOfTen, int Waits, double MeanChance, double Answered);
