namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our policy table, as Solution/Entities/gg_GhostingPolicy spells them.</summary>
public static class GhostingPolicyTable
{
    public const string Name = "gg_ghostingpolicy";

    /// <summary>State Active; an inactive row does not count.</summary>
    public const int StateActive = 0;

    /// <summary>A call without an outcome counts as Reached; the number is that of the call outcome.</summary>
    public const int CallReached = 847170000;

    /// <summary>A call without an outcome counts as No answer; the number is that of the call outcome.</summary>
    public const int CallNoAnswer = 847170001;

    public static class Columns
    {
        public const string Id = "gg_ghostingpolicyid";
        public const string PolicyName = "gg_name";
        public const string State = "statecode";
        public const string RowVersion = "versionnumber";
        public const string CreatedOn = "createdon";

        /// <summary>Empty in the default row.</summary>
        public const string Stage = "gg_stage";

        public const string MessageWatchAfter = "gg_messagewatchafter";
        public const string MessageAtRiskAfter = "gg_messageatriskafter";
        public const string MessageGhostingAfter = "gg_messageghostingafter";
        public const string OfferWatchAfter = "gg_offerwatchafter";
        public const string OfferAtRiskAfter = "gg_offeratriskafter";
        public const string OfferGhostingAfter = "gg_offerghostingafter";
        public const string MeetingWatchAfter = "gg_meetingwatchafter";
        public const string MeetingAtRiskAfter = "gg_meetingatriskafter";
        public const string MeetingGhostingAfter = "gg_meetingghostingafter";
        public const string CommitmentWatchAfter = "gg_commitmentwatchafter";
        public const string CommitmentAtRiskAfter = "gg_commitmentatriskafter";
        public const string CommitmentGhostingAfter = "gg_commitmentghostingafter";
        public const string OurTurnAfter = "gg_ourturnafter";
        public const string DecideAfter = "gg_decideafter";
        public const string FurtherOfferAfter = "gg_furtherofferafter";
        public const string FurtherOffers = "gg_furtheroffers";
        public const string LongestAbsence = "gg_longestabsence";
        public const string UndatedAbsence = "gg_undatedabsence";
        public const string LongestUnconfirmed = "gg_longestunconfirmed";
        public const string NoAnswerNeededFor = "gg_noanswerneededfor";
        public const string NobodysTurnFor = "gg_nobodysturnfor";
        public const string CircularRecipients = "gg_circularrecipients";
        public const string WalkAwayTouches = "gg_walkawaytouches";
        public const string WalkAwayChannels = "gg_walkawaychannels";
        public const string MostFollowUps = "gg_mostfollowups";
        public const string SecondFollowUpAfter = "gg_secondfollowupafter";
        public const string ThirdFollowUpAfter = "gg_thirdfollowupafter";
        public const string FourthFollowUpAfter = "gg_fourthfollowupafter";
        public const string FifthFollowUpAfter = "gg_fifthfollowupafter";
        public const string CallWithoutOutcome = "gg_callwithoutoutcome";

        public const string AccountResponses = "gg_accountresponses";
        public const string UseRhythm = "gg_userhythm";
        public const string HideChance = "gg_hidechance";
        public const string WayOrder = "gg_wayorder";
        public const string AgreementWords = "gg_agreementwords";
        public const string RefusalWords = "gg_refusalwords";
        public const string CloseByProcess = "gg_closebyprocess";
        public const string MailByProcess = "gg_mailbyprocess";
        public const string StageColumn = "gg_stagecolumn";
        public const string TimeZone = "gg_timezone";
        public const string BaselineOn = "gg_baselineon";

        /// <summary>The least amount, in the base currency, of deals a digest tells of; empty for all. Read by the digest alone: it judges
        /// nothing, so a change of it has no deal assessed anew.</summary>
        public const string DigestAmount = "gg_digestamount";
        public const string Snapshot = "gg_snapshot";
        public const string Version = "gg_version";
    }
}
