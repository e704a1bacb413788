namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the phonecall table beyond those of every activity.</summary>
public static class PhoneCallTable
{
    public const string Name = "phonecall";

    /// <summary>Outcome Reached: we spoke with the customer. Every other outcome is a touch of ours.</summary>
    public const int OutcomeReached = 847170000;

    /// <summary>Outcomes of a switchboard that tell until when nobody can be reached.</summary>
    public const int OutcomeNotInToday = 847170004;
    public const int OutcomeAwayUntil = 847170005;

    /// <summary>Status reason Received of a completed one.</summary>
    public const int StatusReceived = 4;

    /// <summary>Outcome Works from home, as the switchboard said.</summary>
    public const int OutcomeWorksFromHome = 847170006;

    /// <summary>Status reason Canceled.</summary>
    public const int StatusCanceled = 3;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Direction = "directioncode";
        public const string LeftVoicemail = "leftvoicemail";
        public const string Number = "phonenumber";
        public const string From = "from";
        public const string To = "to";

        public const string Outcome = "gg_calloutcome";
        public const string ReturnsOn = "gg_returnson";
    }
}
