namespace GhostingGuard.Plugins.Domain;

/// <summary>The ghosting risk of an open deal.</summary>
/// <remarks>Waiting, Watch, At risk and Ghosting are ordered: by time alone a deal only moves towards Ghosting.</remarks>
public enum Risk
{
    /// <summary>Nobody has been in touch yet.</summary>
    New,

    /// <summary>The conversation is alive; our answer is not due yet.</summary>
    Engaged,

    /// <summary>The customer spoke last and our answer is due.</summary>
    OurTurn,

    /// <summary>We spoke last; the usual time for an answer is running.</summary>
    Waiting,

    /// <summary>Worth a look; nothing is done and no banner is shown.</summary>
    Watch,

    /// <summary>The first follow-up is due.</summary>
    AtRisk,

    /// <summary>The silence is longer than that of nearly all customers who still answered.</summary>
    Ghosting,

    /// <summary>Set aside on purpose.</summary>
    Parked,

    /// <summary>Our newest attempt did not arrive, so silence says nothing about the customer.</summary>
    Unreachable,
}
