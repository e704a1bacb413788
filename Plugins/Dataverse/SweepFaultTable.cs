namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of deals that could not be assessed, as Solution/Entities/gg_SweepFault spells them.</summary>
/// <remarks>Its row has the id of its opportunity, so there is one at most, and both can be joined.</remarks>
public static class SweepFaultTable
{
    public const string Name = "gg_sweepfault";

    public static class Columns
    {
        public const string Id = "gg_sweepfaultid";
        public const string FaultName = "gg_name";
        public const string Attempts = "gg_attempts";

        /// <summary>When the opportunity had last been changed as it failed.</summary>
        public const string SeenOn = "gg_seenon";

        /// <summary>The rules and settings with which it failed.</summary>
        public const string FailedWith = "gg_failedwith";

        public const string Error = "gg_error";
    }
}
