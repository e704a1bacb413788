using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class QueueTable
{
    public static TableDescription Describe() => new TableDescription("Queue", "Queue", "Warteschlange", "queueid", "name")
        .Tracked()
        .Migrated()
        .Owned()
        .Text("name", 200, "Name", "Name")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress", 100, "Incoming email", "Eingehende E-Mail")
        .Choice("queueviewtype", "Type", "Typ", [Value(0, "Public", "Öffentlich"), Value(1, "Private", "Privat")], byDefault: 0)
        .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
        .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
