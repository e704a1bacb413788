using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

/// <summary>Fits the published numbers anew. Whoever changes the fit or the data reads the new numbers in the failure.</summary>
public sealed class PublishedNumbersTests
{
    private const string Lists = "lists-early.csv.gz";
    private const string Offers = "offers-early.csv.gz";

    // The numbers are published with four decimals.
    private const double Rounding = 0.00006;

    [FactWithEpisodes(Lists)]
    public void The_curve_of_messages() => Same(PublishedCurves.Message, Lists);

    [FactWithEpisodes(Offers)]
    public void The_curve_of_offers() => Same(PublishedCurves.Offer, Offers);

    [FactWithEpisodes(Lists)]
    public void The_habit_of_contacts_nobody_had_waited_for_before()
    {
        var episodes = Episode.Read(Lists);
        var firstKnown = episodes.GroupBy(episode => episode.Contact).ToDictionary(group => group.Key, group => group.Min(episode => episode.KnownOn));
        var newcomers = episodes.Where(episode => episode.Start < firstKnown[episode.Contact]).ToList();
        var logarithms = newcomers.Where(episode => episode.AnsweredOn is not null).Select(LogDays).ToList();

        var mean = logarithms.Average();
        Assert.Equal((3811, 1710), (newcomers.Count, logarithms.Count));
        Assert.Equal(Habit.AnswerRate, (double)logarithms.Count / newcomers.Count, Rounding);
        Assert.Equal(Habit.LogDays, mean, Rounding);
        Assert.Equal(Habit.Spread, Math.Sqrt(logarithms.Average(value => (value - mean) * (value - mean))), Rounding);
    }

    // On moments of the contact's own clock: some mails claim an offset that no zone may have.
    private static double LogDays(Episode episode) =>
        Rhythm.OfAnswer(Some.UtcTime.WorkingDaysBetween(episode.Start + episode.Offset, episode.AnsweredOn!.Value + episode.Offset)).LogDays;

    private static void Same(ReplyCurve published, string file)
    {
        var waits = Episode.Read(file).Select(episode => episode.AnsweredOn is { } answer
            ? ObservedWait.Answered((answer - episode.Start).TotalDays)
            : ObservedWait.Silent((episode.ObservedUntil - episode.Start).TotalDays));

        var fitted = CurveFit.Of(waits, published.Source, published.FittedOn)!;

        Assert.Equal(published.Waits, fitted.Waits);
        Assert.Equal(published.Survival, fitted.Survival, new Within(Rounding));
    }

    private sealed class Within(double tolerance) : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= tolerance;

        public int GetHashCode(double obj) => 0;
    }
}
