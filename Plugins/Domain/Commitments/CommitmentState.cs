namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>Where one commitment stands, whatever the day.</summary>
public enum CommitmentState
{
    Proposed,

    AwaitingConfirmation,

    Binding,

    Kept,

    Broken,

    Withdrawn,
}
