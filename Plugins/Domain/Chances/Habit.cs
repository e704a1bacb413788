using System;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>A contact's rhythm, shrunk towards everybody's: how likely and how fast an answer is.</summary>
/// <remarks>
/// Answer times are log-normal on the working clock. The numbers of everybody are those of contacts nobody had waited for
/// before, since a contact is one of them until something is known: public mailing lists of the R project, January 2007 to
/// October 2013, 3,811 waits, 1,710 answers, fitted on 25 November 2026. A test fits them anew where the data is at hand.
/// </remarks>
internal sealed class Habit
{
    /// <summary>The share of waits that end with an answer.</summary>
    internal const double AnswerRate = 0.4487;

    /// <summary>The mean of the natural logarithm of an answer's working days: half of the answers come within three hours.</summary>
    internal const double LogDays = -2.0913;

    /// <summary>The standard deviation of that logarithm.</summary>
    internal const double Spread = 1.9145;

    /// <summary>How many waits of their own it takes for a contact's history to weigh as much as everybody's: 5.3 to 7.3 on two
    /// large sets of mail, for the share of answers and for their times.</summary>
    private const double Strength = 6;

    private const double Variance = Spread * Spread;

    private readonly double logOdds;
    private readonly double logDays;

    public Habit(Rhythm rhythm)
    {
        logOdds = LogOdds((Strength * AnswerRate + rhythm.Answers) / (Strength + rhythm.Waits));
        logDays = (Strength * LogDays + rhythm.LogDays) / (Strength + rhythm.Answers);
    }

    /// <summary>The odds that this contact answers at all, as a multiple of everybody's.</summary>
    public double Odds => Math.Exp(logOdds - LogOdds(AnswerRate));

    /// <summary>How many times everybody's time this contact takes for an answer.</summary>
    public double Slowness => Math.Exp(logDays - LogDays);

    /// <summary>The last working day on which an answer is as worth waiting for as everybody's on a given day; zero when none is.</summary>
    public double LastDayWorthWaiting(double days)
    {
        // The density at its highest from a day on: before its peak that is the peak.
        var day = Math.Max(Math.Log(days), LogDays - Variance);
        var needed = LogDensity(day, LogDays) + LogOdds(AnswerRate) - logOdds;

        // Where the density falls to what is needed, which is a quadratic equation in the logarithm of the day.
        var root = (Variance * Variance) - (2 * Variance * (logDays + needed));
        return root < 0 ? 0 : Math.Exp(logDays - Variance + Math.Sqrt(root));
    }

    /// <summary>The logarithm of the log-normal density at a day given by its logarithm, but for a constant.</summary>
    private static double LogDensity(double logDay, double centre) => -logDay - ((logDay - centre) * (logDay - centre) / (2 * Variance));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
