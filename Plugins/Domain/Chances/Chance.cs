using System;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>The probability that an answer comes within 30 calendar days of clock start, none having come so far.</summary>
/// <remarks>It is the share of comparable waits at this age, never a statement about a person.</remarks>
public sealed class Chance
{
    /// <summary>Below this the words are "hardly one".</summary>
    private const double HardlyOneBelow = 0.05;

    private Chance(double probability, ReplyCurve curve)
    {
        Probability = probability;
        Curve = curve;
    }

    /// <summary>Between 0 and 1.</summary>
    public double Probability { get; }

    /// <summary>The curve it was read from: whose waits, how many, fitted when.</summary>
    public ReplyCurve Curve { get; }

    /// <summary>How many of ten such waits still end with an answer, from 1 to 9, a half rounded up; 0 stands for "hardly one",
    /// less than five in a hundred.</summary>
    public int OutOfTen => InTen(Probability);

    /// <summary>The chance of a silence.</summary>
    /// <param name="kind">Messages and offers have a chance; of missed meetings and broken commitments no data is known.</param>
    /// <param name="days">Calendar days since clock start, suspensions left out; a clock that starts later counts as 0.</param>
    /// <param name="rhythm">The contact's rhythm; <see cref="Rhythm.None"/> when it is unknown or switched off. It moves the
    /// chance of messages only.</param>
    /// <param name="inForce">The curve in force for this kind; null for the one that came with the product.</param>
    /// <returns>Null for a kind without a curve, and once <see cref="ReplyCurve.Horizon"/> days have passed.</returns>
    public static Chance? Of(SilenceKind kind, double days, Rhythm rhythm, ReplyCurve? inForce = null)
    {
        if (days >= ReplyCurve.Horizon || PublishedCurves.For(kind) is not { } published)
        {
            return null;
        }

        var curve = inForce ?? published;
        var habit = (kind == SilenceKind.Message ? rhythm : Rhythm.None).Habit;
        return new Chance(ProbabilityOf(curve, Math.Max(days, 0), habit), curve);
    }

    internal static int InTen(double probability) =>
        probability < HardlyOneBelow ? 0 : Math.Min(Math.Max((int)Math.Floor((probability * 10) + 0.5), 1), 9);

    /// <summary>The contact's odds of answering at all are everybody's times a factor, and the answers take longer by another.</summary>
    private static double ProbabilityOf(ReplyCurve curve, double days, Habit habit)
    {
        var silent = curve.SilentForGood;
        var atHorizon = curve.SilentAfter(ReplyCurve.Horizon / habit.Slowness);
        if (silent >= 1 || atHorizon >= 1)
        {
            return 0;
        }

        var stillAhead = (curve.SilentAfter(days / habit.Slowness) - atHorizon) / (1 - atHorizon);
        var answering = habit.Odds * (1 - silent) * stillAhead;
        return answering > 0 ? answering / (answering + silent) : 0;
    }
}
