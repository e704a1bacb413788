using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>What environment variables were set to.</summary>
internal static class EnvironmentVariableValueTable
{
    public static TableDescription Describe() => new TableDescription(
            "EnvironmentVariableValue", "Environment variable value", "Umgebungsvariablenwert", "environmentvariablevalueid", "schemaname")
        .Tracked()
        .Owned()
        .Text("schemaname", 100, "Schema name", "Schemaname")
        .Memo("value", 2000, "Value", "Wert")
        .Lookup("environmentvariabledefinitionid", "Environment variable definition", "Umgebungsvariablendefinition", ["environmentvariabledefinition"])
        .Relates("environmentvariabledefinitionid", "environmentvariabledefinition", "environmentvariabledefinition_environmentvariablevalue", DeleteBehavior.Cascade)
        .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
        .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
