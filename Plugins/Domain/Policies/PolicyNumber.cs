namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>The numbers of a policy, each an editable field. The order is that of the form.</summary>
public enum PolicyNumber
{
    MessageWatchAfter,
    MessageAtRiskAfter,
    MessageGhostingAfter,
    OfferWatchAfter,
    OfferAtRiskAfter,
    OfferGhostingAfter,
    MeetingWatchAfter,
    MeetingAtRiskAfter,
    MeetingGhostingAfter,
    CommitmentWatchAfter,
    CommitmentAtRiskAfter,
    CommitmentGhostingAfter,
    OurTurnAfter,
    DecideAfter,
    FurtherOfferAfter,
    FurtherOffers,
    LongestAbsence,
    UndatedAbsence,
    LongestUnconfirmed,
    NoAnswerNeededFor,
    NobodysTurnFor,
    CircularRecipients,
    WalkAwayTouches,
    WalkAwayChannels,
}
