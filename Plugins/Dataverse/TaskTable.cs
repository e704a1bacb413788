namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The task table: what we plan to do, and never a touch.</summary>
public static class TaskTable
{
    public const string Name = "task";

    /// <summary>Status reason Canceled.</summary>
    public const int StatusCanceled = 6;

    public static class Columns
    {
        public const string Description = "description";
        public const string Owner = "ownerid";

        /// <summary>When the silence began that a follow-up of ours belongs to; empty on every other activity. These five are alike in
        /// every table that may hold a follow-up.</summary>
        public const string FollowUpSilence = "gg_followupsilence";

        public const string FollowUpStep = "gg_followupstep";
        public const string FollowUpWay = "gg_followupway";
        public const string FollowUpNote = "gg_followupnote";

        /// <summary>Computed.</summary>
        public const string FollowUpAnswered = "gg_followupanswered";
    }
}
