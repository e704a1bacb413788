using System;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>A silence of the customer that is remembered.</summary>
public sealed class PastSilence
{
    /// <param name="on">From when on (UTC) it was a silence: thirty days after the clock started, or the end of the deal.</param>
    /// <param name="isOver">Whether the customer came back after that.</param>
    public PastSilence(DateTime on, bool isOver)
    {
        On = on;
        IsOver = isOver;
    }

    public DateTime On { get; }

    public bool IsOver { get; }
}
