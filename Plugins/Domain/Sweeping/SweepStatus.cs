namespace GhostingGuard.Plugins.Domain.Sweeping;

/// <summary>How far a run of the sweep is.</summary>
public enum SweepStatus
{
    /// <summary>Nobody has begun with it.</summary>
    Waiting,

    /// <summary>Somebody works on it, or was interrupted.</summary>
    Running,

    /// <summary>It has come to its end; there may be more left for the next one.</summary>
    Done,

    /// <summary>It ended before it could say how far it got.</summary>
    Failed,
}
