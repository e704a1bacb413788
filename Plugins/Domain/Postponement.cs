using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A decision to keep on with a silent deal and to decide again later.</summary>
public sealed class Postponement
{
    /// <param name="decidedOn">When it was decided, in UTC.</param>
    /// <param name="decideOn">When to decide again, in UTC.</param>
    public Postponement(DateTime decidedOn, DateTime decideOn)
    {
        DecidedOn = decidedOn;
        DecideOn = decideOn;
    }

    public DateTime DecidedOn { get; }

    public DateTime DecideOn { get; }
}
