using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>The finished waits of an organisation, collected from what its deals keep of them.</summary>
public sealed class OwnWaits
{
    /// <summary>Calendar days for which a wait must have begun to count. A younger one is finished only if it was answered, so counting
    /// those would make answers look certain; twice the horizon leaves room for suspensions.</summary>
    public const int SettledAfter = 2 * ReplyCurve.Horizon;

    private static readonly char[] Breaks = ['\r', '\n'];

    private readonly DateTime now;
    private readonly Dictionary<SilenceKind, List<ObservedWait>> waits = [];

    /// <param name="now">The moment of the fit, in UTC.</param>
    public OwnWaits(DateTime now) => this.now = now;

    /// <summary>The kinds of which a chance is told.</summary>
    public static IReadOnlyList<SilenceKind> Kinds { get; } = [SilenceKind.Message, SilenceKind.Offer];

    /// <summary>Adds the waits of one deal.</summary>
    /// <param name="lines">One wait on a line, as <see cref="FinishedWait"/> writes it. A line that is none is left out.</param>
    public void Add(string lines)
    {
        foreach (var wait in lines.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(FinishedWait.Parse).OfType<FinishedWait>())
        {
            if (wait.Start <= now.AddDays(-SettledAfter))
            {
                Of(wait.Kind).Add(wait.IsAnswered ? ObservedWait.Answered(wait.CalendarDays) : ObservedWait.Silent(wait.CalendarDays));
            }
        }
    }

    /// <summary>How many waits of a kind count.</summary>
    public int Count(SilenceKind kind) => Of(kind).Count;

    /// <summary>The curve of a kind; null as long as it would not be used.</summary>
    public ReplyCurve? Curve(SilenceKind kind) =>
        Count(kind) >= ReplyCurve.EnoughOwnWaits ? CurveFit.Of(Of(kind), CurveSource.OwnWaits, now) : null;

    private List<ObservedWait> Of(SilenceKind kind)
    {
        if (!waits.TryGetValue(kind, out var ofKind))
        {
            waits.Add(kind, ofKind = []);
        }

        return ofKind;
    }
}
