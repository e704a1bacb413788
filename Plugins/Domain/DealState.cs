namespace GhostingGuard.Plugins.Domain;

/// <summary>Whether a deal is being worked on.</summary>
public enum DealState
{
    Open,

    /// <summary>Open, but set aside on purpose.</summary>
    Parked,

    /// <summary>Won or lost.</summary>
    Closed,
}
