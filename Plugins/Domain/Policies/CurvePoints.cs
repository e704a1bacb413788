using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>An organisation's own reply curve as text: one point for each line or semicolon, a day and a share with a space between.</summary>
public static class CurvePoints
{
    private static readonly char[] Breaks = ['\r', '\n', ';'];
    private static readonly char[] Gaps = [' ', '\t'];

    /// <param name="points">The text; numbers with decimal points.</param>
    /// <param name="waits">The finished waits the curve was fitted on.</param>
    /// <param name="fittedOn">When, in UTC.</param>
    /// <exception cref="FormatException">The text holds something else than points.</exception>
    /// <exception cref="ArgumentException">The points are no reply curve.</exception>
    public static ReplyCurve Read(string points, int waits, DateTime fittedOn)
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

        return new ReplyCurve(CurveSource.OwnWaits, fittedOn, waits, days, survival);
    }

    /// <summary>The points of a curve, as <see cref="Read"/> reads them.</summary>
    public static string Write(ReplyCurve curve) =>
        string.Join(";", curve.Days.Zip(curve.Survival, (day, share) => Text(day) + " " + Text(share)));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
