namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>What became of a commitment.</summary>
public enum Outcome
{
    Open,

    /// <summary>Done, in time or later.</summary>
    Kept,

    /// <summary>Its due day has ended, and nobody expects it any more.</summary>
    Broken,

    /// <summary>Neither side holds to it any more; it says nothing about anybody.</summary>
    Withdrawn,
}
