namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the opportunity table, ours as Solution/Entities/Opportunity spells them.</summary>
public static class OpportunityTable
{
    public const string Name = "opportunity";

    /// <summary>State Open; won and lost are the others.</summary>
    public const int StateOpen = 0;

    /// <summary>State Won.</summary>
    public const int StateWon = 1;

    /// <summary>State Lost.</summary>
    public const int StateLost = 2;

    /// <summary>Our status reason Ghosted of a lost opportunity.</summary>
    public const int StatusGhosted = 847170000;

    /// <summary>It ended without an answer; the number is that of the choice.</summary>
    public const int EndedWithoutAnswer = 847170000;

    /// <summary>It ended without an answer and was taken up again; the number is that of the choice.</summary>
    public const int TakenUpAgain = 847170001;

    /// <summary>Status reason In Progress of an open opportunity.</summary>
    public const int StatusInProgress = 1;

    /// <summary>Status reason On Hold of an open opportunity.</summary>
    public const int StatusOnHold = 2;

    public static class Columns
    {
        public const string Id = "opportunityid";
        public const string Name = "name";
        public const string State = "statecode";
        public const string Status = "statuscode";
        public const string Owner = "ownerid";
        public const string OwningUser = "owninguser";
        public const string Customer = "customerid";
        public const string ParentAccount = "parentaccountid";
        public const string ParentContact = "parentcontactid";
        public const string OriginatingLead = "originatingleadid";
        /// <summary>The sales stage, unless a policy names another column.</summary>
        public const string Stage = "stepname";

        public const string CreatedOn = "createdon";
        public const string ModifiedOn = "modifiedon";
        public const string ActualClose = "actualclosedate";
        public const string EstimatedClose = "estimatedclosedate";
        public const string EstimatedValueBase = "estimatedvalue_base";

        /// <summary>What the customer can spend.</summary>
        public const string Budget = "budgetamount";
        public const string Version = "versionnumber";

        /// <summary>The stage as a choice, and as a step of a process; which column counts is a setting.</summary>
        public const string SalesStage = "salesstage";
        public const string ProcessStage = "stageid";

        public const string ResumedOn = "gg_resumedon";
        public const string OfferedOn = "gg_offeredon";
        public const string ParkedUntil = "gg_parkeduntil";
        public const string ParkedBecause = "gg_parkedbecause";
        public const string Ghosted = "gg_ghosted";
        public const string Reason = "gg_reason";
        public const string ReasonHint = "gg_reasonhint";
        public const string EffortBefore = "gg_effortbefore";
        public const string EffortAfter = "gg_effortafter";
        public const string Risk = "gg_risk";
        public const string Turn = "gg_turn";
        public const string SilenceKind = "gg_silencekind";
        public const string SilentSince = "gg_silentsince";
        public const string ClockStart = "gg_clockstart";
        public const string UnansweredTouches = "gg_unansweredtouches";
        public const string ChannelsTried = "gg_channelstried";
        public const string LastResponseOn = "gg_lastresponseon";
        public const string LastResponseChannel = "gg_lastresponsechannel";
        public const string LastOutreachOn = "gg_lastoutreachon";
        public const string OurTurnOn = "gg_ourturnon";
        public const string WatchOn = "gg_watchon";
        public const string AtRiskOn = "gg_atriskon";
        public const string GhostingOn = "gg_ghostingon";
        public const string DecideOn = "gg_decideon";
        public const string NextChangeOn = "gg_nextchangeon";
        public const string Explanation = "gg_explanation";
        public const string RisenOn = "gg_risenon";
        public const string BaselineOn = "gg_baselineon";
        public const string AssessedWith = "gg_assessedwith";
        public const string SuspendedUntil = "gg_suspendeduntil";
        public const string RhythmWaits = "gg_rhythmwaits";
        public const string RhythmAnswers = "gg_rhythmanswers";
        public const string RhythmLogDays = "gg_rhythmlogdays";
        public const string Waits = "gg_waits";
        public const string OurDelay = "gg_ourdelay";
        public const string OurDelayOwner = "gg_ourdelayowner";
        public const string CommitmentStatus = "gg_commitmentstatus";
        public const string CommitmentSince = "gg_commitmentsince";
        public const string Participation = "gg_participation";
        public const string ContributionsOverdue = "gg_contributionsoverdue";
    }
}
