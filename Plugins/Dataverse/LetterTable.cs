namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the letter table beyond those of every activity.</summary>
public static class LetterTable
{
    public const string Name = "letter";

    /// <summary>Status reason Received of a completed one.</summary>
    public const int StatusReceived = 3;

    /// <summary>Status reason Canceled.</summary>
    public const int StatusCanceled = 5;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Direction = "directioncode";
        public const string From = "from";
        public const string To = "to";
    }
}
