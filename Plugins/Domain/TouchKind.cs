namespace GhostingGuard.Plugins.Domain;

/// <summary>What a touch means for the silence. The order is the order of touches at equal moments.</summary>
public enum TouchKind
{
    /// <summary>A message of ours that could not be delivered. It asks nothing of the customer.</summary>
    FailedAttempt,

    /// <summary>A mail, call, letter or message of ours.</summary>
    Message,

    /// <summary>An offer of ours.</summary>
    Offer,

    /// <summary>A meeting the customer missed: we were there, they were not.</summary>
    MeetingMissedByCustomer,

    /// <summary>A meeting we missed: it ends no silence, but the next step is ours.</summary>
    MeetingMissedByUs,

    /// <summary>A touch of theirs made by a person; it ends every silence.</summary>
    Response,
}
