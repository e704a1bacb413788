namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>Whether a follow-up is to be made, and why not.</summary>
public enum FollowUpState
{
    /// <summary>A follow-up may be created now.</summary>
    Possible,

    /// <summary>No answer of the customer is awaited.</summary>
    NoSilence,

    /// <summary>One is there already and still to be done.</summary>
    AlreadyOpen,

    /// <summary>The silence began before the organisation started, and nobody has been in touch since.</summary>
    BeforeTheStart,

    /// <summary>The deal is not at risk yet.</summary>
    NotAtRiskYet,

    /// <summary>Something we plan to do is due first.</summary>
    HeldBack,

    /// <summary>As many as the policy allows have been made.</summary>
    MostReached,

    /// <summary>The next one would come after the day of the decision.</summary>
    DecisionFirst,

    /// <summary>No way to the customer is open.</summary>
    NoWay,
}
