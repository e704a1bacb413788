namespace GhostingGuard.Plugins.Dataverse;

/// <summary>What all activities have in common.</summary>
public static class ActivityTable
{
    public const string Name = "activitypointer";

    /// <summary>State Open.</summary>
    public const int StateOpen = 0;

    /// <summary>State Completed.</summary>
    public const int StateCompleted = 1;

    /// <summary>State Canceled.</summary>
    public const int StateCanceled = 2;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Type = "activitytypecode";
        public const string Subject = "subject";
        public const string Regarding = "regardingobjectid";
        public const string State = "statecode";
        public const string Status = "statuscode";
        /// <summary>When it was completed or canceled.</summary>
        public const string ActualEnd = "actualend";

        /// <summary>When it is due.</summary>
        public const string ScheduledEnd = "scheduledend";

        /// <summary>In minutes.</summary>
        public const string Duration = "actualdurationminutes";

        public const string CreatedOn = "createdon";
        public const string ModifiedOn = "modifiedon";
    }
}
