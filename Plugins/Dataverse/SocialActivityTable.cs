namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the socialactivity table beyond those of every activity.</summary>
public static class SocialActivityTable
{
    public const string Name = "socialactivity";

    /// <summary>Status reason Completed of a completed one.</summary>
    public const int StatusCompleted = 1;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Direction = "directioncode";
        public const string From = "from";
        public const string To = "to";
    }
}
