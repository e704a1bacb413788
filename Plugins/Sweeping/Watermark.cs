using System;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Up to where the changes of activities have been looked at.</summary>
internal sealed class Watermark
{
    /// <param name="on">The moment of the last change, in UTC.</param>
    /// <param name="activity">The last activity of those that changed in that second; null when all of that second are to be looked at.</param>
    public Watermark(DateTime on, Guid? activity)
    {
        On = on;
        Activity = activity;
    }

    public DateTime On { get; }

    public Guid? Activity { get; }
}
