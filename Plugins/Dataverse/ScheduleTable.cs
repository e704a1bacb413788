namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of schedules, as Solution/Entities/gg_Schedule spells them.</summary>
public static class ScheduleTable
{
    public const string Name = "gg_schedule";

    /// <summary>State Active; an inactive row does not run.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "gg_scheduleid";
        public const string ScheduleName = "gg_name";
        public const string State = "statecode";

        /// <summary>What happens each time.</summary>
        public const string Kind = "gg_kind";

        /// <summary>Minutes from one run to the next.</summary>
        public const string Interval = "gg_interval";

        public const string NextRunOn = "gg_nextrunon";
        public const string LastRunOn = "gg_lastrunon";
    }
}
