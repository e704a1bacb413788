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

    /// <summary>The planned follow-up is done.</summary>
    FollowUp,

    /// <summary>A quote is written and activated.</summary>
    Quote,

    /// <summary>The date of an offer written elsewhere is noted on the opportunity.</summary>
    OfferNoted,

    /// <summary>The second person of the customer becomes a stakeholder of the opportunity.</summary>
    Stakeholder,

    /// <summary>The opportunity moves on to another sales stage.</summary>
    Stage,

    /// <summary>A next step is agreed.</summary>
    Agreement,

    /// <summary>The mail that confirms what was agreed, or the customer's answer to it.</summary>
    ConfirmationMail,

    /// <summary>What was agreed was kept.</summary>
    Settlement,

    Courtesy,

    /// <summary>The owner chooses the suspected reason.</summary>
    Reason,

    KeepOn,

    Park,

    WalkAway,

    Reopen,

    /// <summary>The customer is to be met with care.</summary>
    Careful,

    OnHold,

    Won,

    Lost,
}
