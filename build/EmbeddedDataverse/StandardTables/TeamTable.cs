using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class TeamTable
{
    public static TableDescription Describe() => new TableDescription("Team", "Team", "Team", "teamid", "name")
        .Tracked()
        .Migrated()
        .Text("name", 160, "Team name", "Teamname")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress", 100, "Email", "E-Mail-Adresse")
        .Choice(
            "teamtype",
            "Team type",
            "Teamtyp",
            [Value(0, "Owner", "Besitzer"), Value(1, "Access", "Zugriff"), Value(2, "Security group", "Sicherheitsgruppe"), Value(3, "Office group", "Office-Gruppe")],
            byDefault: 0,
            Access.Create)
        .Flag("isdefault", "Is default", "Ist Standard", access: Access.ReadOnly)
        .Lookup("administratorid", "Administrator", "Administrator", ["systemuser"])
        .Lookup("businessunitid", "Business unit", "Unternehmenseinheit", ["businessunit"])
        .Lookup("queueid", "Default queue", "Standardwarteschlange", ["queue"]);
}
