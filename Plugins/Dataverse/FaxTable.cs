namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the fax table beyond those of every activity.</summary>
public static class FaxTable
{
    public const string Name = "fax";

    /// <summary>Status reason Received of a completed one.</summary>
    public const int StatusReceived = 4;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Direction = "directioncode";
        public const string From = "from";
        public const string To = "to";
    }
}
