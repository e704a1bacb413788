namespace GhostingGuard.Plugins.Domain;

/// <summary>What a touch means for the silence. The order is the order of touches at equal moments.</summary>
public enum TouchKind
{
    /// <summary>An attempt of ours that reached nobody. It asks nothing of the customer.</summary>
    FailedAttempt,

    /// <summary>A mail, call, letter or message of ours.</summary>
    Message,

    /// <summary>An offer of ours.</summary>
    Offer,

    /// <summary>A meeting the customer missed: we were there, they were not.</summary>
    MeetingMissedByCustomer,

    /// <summary>The due day of something the customer had agreed to ended without it. We did nothing, but an answer is awaited.</summary>
    CommitmentBroken,

    /// <summary>A meeting we missed: it ends no silence, but the next step is ours.</summary>
    MeetingMissedByUs,

    /// <summary>A touch of theirs made by a person; it ends every silence.</summary>
    Response,
}
