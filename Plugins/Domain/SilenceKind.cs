namespace GhostingGuard.Plugins.Domain;

/// <summary>What the customer has left unanswered; each kind has its own thresholds.</summary>
public enum SilenceKind
{
    /// <summary>A mail, call, letter or other message of ours.</summary>
    Message,

    /// <summary>An offer, whatever we sent after it.</summary>
    Offer,

    /// <summary>A meeting the customer did not come to.</summary>
    Meeting,

    /// <summary>A commitment the customer did not keep.</summary>
    Commitment,
}
