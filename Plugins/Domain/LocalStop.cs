using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A stretch of local time in which a clock stands still: start included, end not.</summary>
internal readonly struct LocalStop
{
    public LocalStop(DateTime from, DateTime until)
    {
        From = from;
        Until = until;
    }

    public DateTime From { get; }

    public DateTime Until { get; }
}
