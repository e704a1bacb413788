using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>The environment variables of all solutions; their rows come with the import.</summary>
internal static class EnvironmentVariableDefinitionTable
{
    public static TableDescription Describe() => new TableDescription(
            "EnvironmentVariableDefinition", "Environment variable definition", "Umgebungsvariablendefinition", "environmentvariabledefinitionid", "schemaname")
        .Tracked()
        .Owned()
        .Text("schemaname", 100, "Schema name", "Schemaname")
        .Text("displayname", 100, "Display name", "Anzeigename")
        .Memo("defaultvalue", 2000, "Default value", "Standardwert")
        .Choice(
            "type",
            "Type",
            "Typ",
            [
                Value(100000000, "String", "Zeichenfolge"),
                Value(100000001, "Number", "Zahl"),
                Value(100000002, "Boolean", "Boolesch"),
                Value(100000003, "JSON", "JSON-Text"),
                Value(100000004, "Data source", "Datenquelle"),
                Value(100000005, "Secret", "Geheimnis"),
            ],
            byDefault: 100000000)
        .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
        .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
