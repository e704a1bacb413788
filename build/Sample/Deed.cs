namespace GhostingGuard.Build.Sample;

/// <summary>What happens in one step of a story.</summary>
internal enum Deed
{
    /// <summary>Interest is noted as a lead, before there is an opportunity.</summary>
    Lead,

    /// <summary>The opportunity is created, from the lead if there is one.</summary>
    Opportunity,

    Mail,

    /// <summary>A mail of ours that the mail server refused.</summary>
    FailedMail,

    Call,

    Meeting,

    /// <summary>A meeting that is booked and lies after the quarter.</summary>
    PlannedMeeting,

    Letter,

    Fax,

    SocialActivity,

    Message,

    Task,

    /// <summary>A quote is written and activated.</summary>
    Quote,

    /// <summary>The date of an offer written elsewhere is noted on the opportunity.</summary>
    OfferNoted,

    /// <summary>The second person of the customer becomes a stakeholder of the opportunity.</summary>
    Stakeholder,

    OnHold,

    Won,

    Lost,
}
