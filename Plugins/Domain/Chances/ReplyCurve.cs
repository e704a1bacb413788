using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>The share of waits of one kind in which no answer has come yet, by age.</summary>
/// <remarks>Ages are calendar days since clock start, suspensions left out, up to <see cref="Horizon"/>. The share starts at 1
/// and never rises; between two points it is a straight line.</remarks>
public sealed class ReplyCurve
{
    /// <summary>Calendar days after which an answer no longer counts as one.</summary>
    /// <remarks>On the mailing lists 0.3 % of the answers came later; the bank cancelled its offers around that day, so nothing
    /// is known of offers beyond it.</remarks>
    public const int Horizon = 30;

    /// <summary>Finished waits of a kind from which on an organisation's own curve is used.</summary>
    public const int EnoughOwnWaits = 100;

    /// <summary>The finished waits that the curve that came with the product is worth beside the organisation's own n: own
    /// waits have the weight n / (n + 50).</summary>
    private const double PublishedWorth = 50;

    private readonly double[] days;
    private readonly double[] survival;

    /// <param name="source">Whose waits it was fitted on.</param>
    /// <param name="fittedOn">When, in UTC.</param>
    /// <param name="waits">How many finished waits it was fitted on.</param>
    /// <param name="days">Ages in calendar days, rising, from 0 to <see cref="Horizon"/>.</param>
    /// <param name="survival">For each age the share of waits without an answer yet: 1 at first, never rising, never below 0.</param>
    /// <exception cref="ArgumentException">The numbers are no such curve.</exception>
    public ReplyCurve(CurveSource source, DateTime fittedOn, int waits, IEnumerable<double> days, IEnumerable<double> survival)
    {
        Source = source;
        FittedOn = fittedOn;
        Waits = waits;
        this.days = [.. days];
        this.survival = [.. survival];
        if (this.days.Length < 2 || this.days.Length != this.survival.Length
            || this.days[0] != 0 || this.days[this.days.Length - 1] != Horizon
            || this.survival[0] != 1 || !(this.survival[this.survival.Length - 1] >= 0)
            || Enumerable.Range(1, this.days.Length - 1).Any(i => !(this.days[i] > this.days[i - 1]) || !(this.survival[i] <= this.survival[i - 1])))
        {
            throw new ArgumentException($"A reply curve falls from 1 at age 0 to age {Horizon}, one share for each age.");
        }
    }

    /// <summary>Whose waits it was fitted on.</summary>
    public CurveSource Source { get; }

    /// <summary>When it was fitted, in UTC.</summary>
    public DateTime FittedOn { get; }

    /// <summary>How many finished waits it was fitted on: answered, or silent up to the horizon.</summary>
    public int Waits { get; }

    /// <summary>The ages at which the curve is given, in calendar days.</summary>
    public IReadOnlyList<double> Days => days;

    /// <summary>The share without an answer yet at each of <see cref="Days"/>.</summary>
    public IReadOnlyList<double> Survival => survival;

    /// <summary>The share of waits in which no answer comes at all.</summary>
    public double SilentForGood => survival[survival.Length - 1];

    /// <summary>The age in calendar days by which half of all answers have come.</summary>
    public double HalfOfAnswersWithin
    {
        get
        {
            var half = (1 + SilentForGood) / 2;
            var i = Math.Max(Array.FindIndex(survival, share => share <= half), 1);
            var drop = survival[i - 1] - survival[i];
            return drop > 0 ? days[i - 1] + ((days[i] - days[i - 1]) * (survival[i - 1] - half) / drop) : days[i - 1];
        }
    }

    /// <summary>The share of waits without an answer yet.</summary>
    /// <param name="age">Calendar days; before 0 taken as 0, after the horizon as the horizon.</param>
    public double SilentAfter(double age)
    {
        if (age <= 0)
        {
            return 1;
        }

        if (age >= Horizon)
        {
            return SilentForGood;
        }

        var i = Array.BinarySearch(days, age);
        if (i >= 0)
        {
            return survival[i];
        }

        i = ~i;
        return survival[i - 1] + ((survival[i] - survival[i - 1]) * (age - days[i - 1]) / (days[i] - days[i - 1]));
    }

    /// <summary>This curve, or its mixture with the organisation's own once that rests on enough waits.</summary>
    /// <param name="own">The organisation's curve of the same kind; null when there is none.</param>
    public ReplyCurve WithOwn(ReplyCurve? own)
    {
        if (own is null || own.Waits < EnoughOwnWaits)
        {
            return this;
        }

        var weight = own.Waits / (own.Waits + PublishedWorth);
        var ages = days.Union(own.days).OrderBy(age => age).ToList();
        return new ReplyCurve(
            CurveSource.OwnWaits,
            own.FittedOn,
            own.Waits,
            ages,
            ages.Select(age => (weight * own.SilentAfter(age)) + ((1 - weight) * SilentAfter(age))));
    }
}
