namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of sweep runs, as Solution/Entities/gg_SweepRun spells them.</summary>
public static class SweepRunTable
{
    public const string Name = "gg_sweeprun";

    public static class Columns
    {
        public const string Id = "gg_sweeprunid";
        public const string RunName = "gg_name";
        public const string CreatedOn = "createdon";

        public const string Kind = "gg_kind";
        public const string Status = "gg_status";
        public const string Partition = "gg_partition";
        public const string Partitions = "gg_partitions";
        public const string MaxRows = "gg_maxrows";
        public const string StartedOn = "gg_startedon";
        public const string FinishedOn = "gg_finishedon";
        public const string Processed = "gg_processed";
        public const string Changed = "gg_changed";
        public const string Failed = "gg_failed";
        public const string More = "gg_more";

        /// <summary>Up to which change of an activity a reconciliation has come.</summary>
        public const string Watermark = "gg_watermark";

        /// <summary>The last activity it has come to, of several that changed in the second of the watermark; else empty.</summary>
        public const string WatermarkActivity = "gg_watermarkactivity";

        public const string LastError = "gg_lasterror";
    }
}
