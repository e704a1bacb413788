using System;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>That a deal ended without an answer.</summary>
public sealed class DealEnding
{
    /// <param name="on">When, in UTC.</param>
    /// <param name="isTakenUpAgain">Whether the deal was taken up again after that.</param>
    /// <param name="hasComeBack">Whether the customer answered after that, while the deal stayed closed.</param>
    public DealEnding(DateTime on, bool isTakenUpAgain, bool hasComeBack)
    {
        On = on;
        IsTakenUpAgain = isTakenUpAgain;
        IsOver = isTakenUpAgain || hasComeBack;
    }

    public DateTime On { get; }

    public bool IsTakenUpAgain { get; }

    /// <summary>Whether the silence in which it ended is over.</summary>
    public bool IsOver { get; }
}
