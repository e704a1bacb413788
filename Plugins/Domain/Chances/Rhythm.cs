using System;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>How one contact has answered messages so far: three sums over the finished waits, in any order.</summary>
/// <remarks>
/// Each opportunity contributes its own sums, and the sums of a contact are those of the opportunities; the default,
/// <see cref="None"/>, is a contact nobody has waited for yet. Offers have no rhythm: there is no evidence for one.
/// </remarks>
public sealed class Rhythm
{
    /// <summary>Working days, a quarter of an hour: the soonest an answer counts as. One in eight answers on the mailing lists
    /// took no working time at all, being written on a Saturday or Sunday.</summary>
    private const double Soonest = 1 / 96.0;

    /// <param name="waits">How many waits have finished.</param>
    /// <param name="answers">How many of them with an answer.</param>
    /// <param name="logDays">The sum, over the answers, of the natural logarithm of the working days they took.</param>
    /// <exception cref="ArgumentException">There are more answers than waits, fewer than none, or a sum is no number.</exception>
    public Rhythm(double waits, double answers, double logDays)
    {
        if (!(answers >= 0) || !(waits >= answers) || double.IsInfinity(waits) || double.IsNaN(logDays) || double.IsInfinity(logDays))
        {
            throw new ArgumentException($"{answers} answers in {waits} waits, logarithms {logDays}: these are no sums of waits.");
        }

        Waits = waits;
        Answers = answers;
        LogDays = logDays;
    }

    /// <summary>A contact without a finished wait: everything is as for everybody.</summary>
    public static Rhythm None { get; } = new(0, 0, 0);

    /// <summary>What one wait contributes that stayed without an answer for <see cref="ReplyCurve.Horizon"/> calendar days.</summary>
    public static Rhythm OfSilence { get; } = new(1, 0, 0);

    /// <summary>How many waits have finished.</summary>
    public double Waits { get; }

    /// <summary>How many of them with an answer.</summary>
    public double Answers { get; }

    /// <summary>The sum, over the answers, of the natural logarithm of the working days they took.</summary>
    public double LogDays { get; }

    /// <summary>What one answered wait contributes.</summary>
    /// <param name="workingDays">Working days from clock start to the answer, suspensions left out; zero or more. An answer
    /// after the horizon is none: that wait is <see cref="OfSilence"/>.</param>
    public static Rhythm OfAnswer(double workingDays) =>
        workingDays >= 0
            ? new Rhythm(1, 1, Math.Log(Math.Max(workingDays, Soonest)))
            : throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "An answer cannot come before it was waited for.");

    /// <summary>The sums of both.</summary>
    public Rhythm Plus(Rhythm other) => new(Waits + other.Waits, Answers + other.Answers, LogDays + other.LogDays);

    /// <summary>How this contact compares with everybody.</summary>
    internal Habit Habit => new(this);

    /// <summary>The contact's day: after how many working days of silence to warn, where everybody else has some.</summary>
    /// <param name="policyDays">Working days for a contact without a history, more than zero.</param>
    /// <returns>Working days, parts of days included, between half and twice those; never fewer for more.</returns>
    /// <remarks>
    /// Waiting on is worth its while as long as the answer may well come right now: as long as pi g(t) / (1 - pi) is not below
    /// what it is for everybody on the policy's day. pi is the chance that the contact answers at all and g the reply-time
    /// density from t on at its highest, so a contact who often answers gets more days and one who rarely does gets fewer.
    /// Measured against fixed working days with the bench; quantiles of the contact's own waits are worse than fixed days.
    /// </remarks>
    public double DaysFor(double policyDays)
    {
        if (!(policyDays > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(policyDays), policyDays, "A policy warns after some working days.");
        }

        return Waits > 0 ? Math.Min(Math.Max(Habit.LastDayWorthWaiting(policyDays), policyDays / 2), policyDays * 2) : policyDays;
    }
}
