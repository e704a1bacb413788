using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class ConnectionRoleTable
{
    public static TableDescription Describe() =>
        new TableDescription("ConnectionRole", "Connection role", "Verbindungsrolle", "connectionroleid", "name")
            .Tracked()
            .Text("name", 100, "Name", "Name")
            .Memo("description", 2000, "Description", "Beschreibung")
            .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
            .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
