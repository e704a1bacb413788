namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class TimeZoneDefinitionTable
{
    public static TableDescription Describe() =>
        new TableDescription("TimeZoneDefinition", "Time zone definition", "Zeitzonendefinition", "timezonedefinitionid", "standardname")
            .Tracked()
            .Integer("timezonecode", int.MinValue, int.MaxValue, "Time zone code", "Zeitzonencode")
            .Text("standardname", 100, "Standard name", "Name der Normalzeit")
            .Text("daylightname", 100, "Daylight name", "Name der Sommerzeit")
            .Text("userinterfacename", 100, "User interface name", "Name in der Oberfläche")
            .Integer("bias", -1500, 1500, "Bias", "Abweichung von UTC")
            .Integer("retiredorder", int.MinValue, int.MaxValue, "Retired order", "Reihenfolge der Ablösung");
}
