namespace GhostingGuard.Plugins.Domain;

/// <summary>How a call of ours ended.</summary>
public enum CallOutcome
{
    /// <summary>We spoke with the customer.</summary>
    Reached,

    /// <summary>Nobody to talk to: it rang out, a voicemail answered, the switchboard did not put us through.</summary>
    NotReached,
}
