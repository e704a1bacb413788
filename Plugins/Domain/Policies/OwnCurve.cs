using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>A reply curve that was fitted on the organisation's own finished waits.</summary>
public sealed class OwnCurve
{
    private static readonly char[] Breaks = ['\r', '\n', ';'];
    private static readonly char[] Gaps = [' ', '\t'];

    /// <param name="kind">The kind of silence it is for.</param>
    /// <param name="waits">The finished waits it was fitted on.</param>
    /// <param name="fittedOn">When it was fitted, in UTC.</param>
    /// <param name="days">Calendar days since clock start, rising from zero.</param>
    /// <param name="survival">For each day the share of waits that were still unanswered: from 1 on, never rising, never below 0.</param>
    /// <exception cref="ArgumentException">The points are no such curve.</exception>
    public OwnCurve(SilenceKind kind, int waits, DateTime fittedOn, IReadOnlyList<double> days, IReadOnlyList<double> survival)
    {
        if (waits < 0 || days.Count < 2 || days.Count != survival.Count || days[0] != 0 || survival[0] != 1
            || !days.Skip(1).Zip(days, (later, earlier) => later > earlier).All(rises => rises)
            || !survival.Skip(1).Zip(survival, (later, earlier) => later <= earlier && later >= 0).All(falls => falls))
        {
            throw new ArgumentException("A reply curve falls from 1 at day 0, one share for each day.", nameof(days));
        }

        Kind = kind;
        Waits = waits;
        FittedOn = fittedOn;
        Days = days;
        Survival = survival;
    }

    public SilenceKind Kind { get; }

    /// <summary>The finished waits it was fitted on.</summary>
    public int Waits { get; }

    /// <summary>In UTC.</summary>
    public DateTime FittedOn { get; }

    /// <summary>Calendar days since clock start, rising from zero.</summary>
    public IReadOnlyList<double> Days { get; }

    /// <summary>For each of the days the share of waits that were still unanswered.</summary>
    public IReadOnlyList<double> Survival { get; }

    /// <summary>The points as text: one for each line or semicolon, a day and a share with a space between, decimal points.</summary>
    /// <exception cref="FormatException">The text holds something else.</exception>
    /// <exception cref="ArgumentException">The points are no curve.</exception>
    public static OwnCurve Of(SilenceKind kind, int waits, DateTime fittedOn, string points)
    {
        var days = new List<double>();
        var survival = new List<double>();
        foreach (var line in points.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2)
            {
                throw new FormatException($"'{line}' is not a day and a share.");
            }

            days.Add(Number(parts[0]));
            survival.Add(Number(parts[1]));
        }

        return new OwnCurve(kind, waits, fittedOn, days, survival);
    }

    /// <summary>The points as <see cref="Of"/> reads them.</summary>
    public string Points() => string.Join(";", Days.Zip(Survival, (day, share) => Text(day) + " " + Text(share)));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
