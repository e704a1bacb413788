using System;
using System.Collections.Generic;

namespace GhostingGuard.Build.Replay.Warnings;

/// <summary>What a deal's row says about the silence it is in; all moments UTC, whole seconds.</summary>
/// <param name="SilentSince">Which silence it is.</param>
/// <param name="ClockStart">Later than <paramref name="SilentSince"/> when something set the clock anew.</param>
/// <param name="WatchOn">The deadline of each level; null when the row holds none.</param>
internal sealed record StoredSilence(DateTime SilentSince, DateTime? ClockStart, DateTime? WatchOn, DateTime? AtRiskOn, DateTime? GhostingOn)
{
    public IEnumerable<(WarningLevel Level, DateTime On)> Deadlines()
    {
        if (WatchOn is { } watch)
        {
            yield return (WarningLevel.Watch, watch);
        }

        if (AtRiskOn is { } atRisk)
        {
            yield return (WarningLevel.AtRisk, atRisk);
        }

        if (GhostingOn is { } ghosting)
        {
            yield return (WarningLevel.Ghosting, ghosting);
        }
    }
}
