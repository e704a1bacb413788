namespace GhostingGuard.Build.Replay.Warnings;

/// <summary>The levels that warn, in the order a silence reaches them.</summary>
internal enum WarningLevel
{
    Watch,
    AtRisk,
    Ghosting,
}
