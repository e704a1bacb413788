using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A clock that runs over local days and can be stopped.</summary>
internal abstract class LocalClock
{
    /// <summary>The moment itself, or where the clock goes on when it does not count.</summary>
    public abstract DateTime Counted(DateTime local);

    /// <summary>Lets the clock run for some days. It stands still during the stops and goes on where it stopped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public DateTime Run(DateTime start, double days, IEnumerable<LocalStop> stops)
    {
        if (days < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "Days are counted forward.");
        }

        var left = TimeSpan.FromTicks((long)Math.Round(days * TimeSpan.TicksPerDay));
        var reached = Counted(start);
        foreach (var stop in InOrder(stops))
        {
            if (stop.Until <= reached)
            {
                continue;
            }

            if (stop.From > reached)
            {
                var ran = Between(reached, stop.From);
                if (ran >= left)
                {
                    break;
                }

                left -= ran;
            }

            reached = stop.Until;
        }

        return Advance(reached, left);
    }

    /// <summary>How far the clock runs between two moments; zero when the second is not after the first.</summary>
    public TimeSpan Elapsed(DateTime from, DateTime to, IEnumerable<LocalStop> stops)
    {
        var reached = Counted(from);
        var end = Counted(to);
        var elapsed = TimeSpan.Zero;
        foreach (var stop in InOrder(stops))
        {
            if (stop.Until <= reached || stop.From >= end)
            {
                continue;
            }

            if (stop.From > reached)
            {
                elapsed += Between(reached, stop.From);
            }

            reached = stop.Until;
        }

        return end > reached ? elapsed + Between(reached, end) : elapsed;
    }

    /// <summary>The counted time between two counted moments, the second not before the first.</summary>
    protected abstract TimeSpan Between(DateTime from, DateTime to);

    /// <summary>The counted moment some counted time after another.</summary>
    protected abstract DateTime Advance(DateTime from, TimeSpan by);

    private IEnumerable<LocalStop> InOrder(IEnumerable<LocalStop> stops) =>
        stops.Select(stop => new LocalStop(Counted(stop.From), Counted(stop.Until))).OrderBy(stop => stop.From);
}
