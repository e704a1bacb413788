namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>Where the next step agreed with the customer stands.</summary>
public enum CommitmentStatus
{
    /// <summary>We are in touch, and nothing agreed is open.</summary>
    Missing,

    /// <summary>Recorded, and not confirmed by us yet.</summary>
    Proposed,

    /// <summary>Confirmed by us and not by the customer.</summary>
    AwaitingConfirmation,

    /// <summary>Confirmed by both sides, or a meeting that is booked; its due day has not ended.</summary>
    Binding,

    /// <summary>Its due day has ended; the customer owes it, or both sides do.</summary>
    OverdueTheirs,

    /// <summary>Its due day has ended; we owe it.</summary>
    OverdueOurs,
}
