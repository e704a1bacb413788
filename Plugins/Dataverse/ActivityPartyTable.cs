namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The people and addresses of an activity.</summary>
public static class ActivityPartyTable
{
    public const string Name = "activityparty";

    public const int Sender = 1;
    public const int To = 2;
    public const int RequiredAttendee = 5;
    public const int OptionalAttendee = 6;
    public const int Organizer = 7;

    /// <summary>The row the activity regards, when it can be a party.</summary>
    public const int Regarding = 8;

    public static class Columns
    {
        public const string Activity = "activityid";
        public const string Party = "partyid";
        public const string Address = "addressused";
        public const string Participation = "participationtypemask";
    }
}
