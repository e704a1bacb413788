using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A stretch of time in which silence does not count: start included, end not. The clock stops and goes on.</summary>
public readonly struct Suspension
{
    /// <param name="from">When the clock stops, in UTC.</param>
    /// <param name="until">When it goes on, in UTC; not after <paramref name="from"/>, it stops for no time at all.</param>
    public Suspension(DateTime from, DateTime until)
    {
        From = from;
        Until = until > from ? until : from;
    }

    public DateTime From { get; }

    public DateTime Until { get; }

    /// <summary>Whether the clock stands still at a moment in UTC.</summary>
    public bool RunsAt(DateTime moment) => From <= moment && moment < Until;
}
