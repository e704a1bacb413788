namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The platform's time zones, by number.</summary>
public static class TimeZoneDefinitionTable
{
    public const string Name = "timezonedefinition";

    public static class Columns
    {
        public const string Code = "timezonecode";

        /// <summary>The name by which the framework finds the zone.</summary>
        public const string StandardName = "standardname";
    }
}
