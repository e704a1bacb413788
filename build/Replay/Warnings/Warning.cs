using System;

namespace GhostingGuard.Build.Replay.Warnings;

/// <summary>A level that a silence of a deal has reached.</summary>
/// <param name="Opportunity">Its name.</param>
/// <param name="SilentSince">UTC.</param>
/// <param name="Level">What was reached.</param>
/// <param name="On">UTC; the first deadline of that level that passed.</param>
internal sealed record Warning(string Opportunity, DateTime SilentSince, WarningLevel Level, DateTime On);
