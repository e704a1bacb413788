using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Ties two rows of any tables together.</summary>
internal static class ConnectionTable
{
    private static readonly string[] Connected = ["account", "contact", "lead", "opportunity", "quote", "systemuser", "team"];

    public static TableDescription Describe()
    {
        var table = new TableDescription("Connection", "Connection", "Verbindung", "connectionid", "name")
            .Tracked()
            .Migrated()
            .Owned()
            .Text("name", 500, "Connection name", "Name der Verbindung", Access.ReadOnly)
            .Memo("description", 2000, "Description", "Beschreibung")
            .Lookup("record1id", "Connected from", "Verbunden von", Connected)
            .Lookup("record2id", "Connected to", "Verbunden mit", Connected)
            .Lookup("record1roleid", "Role (from)", "Rolle (von)", ["connectionrole"])
            .Lookup("record2roleid", "Role (to)", "Rolle (mit)", ["connectionrole"])
            .Lookup("relatedconnectionid", "Reciprocal connection", "Umgekehrte Verbindung", ["connection"], Access.ReadOnly)
            .Moment("effectivestart", "Starting", "Beginnt")
            .Moment("effectiveend", "Ending", "Endet")
            .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
            .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
        table.Relates("relatedconnectionid", "connection", "connection_related_connection", DeleteBehavior.Cascade);
        foreach (var connected in Connected)
        {
            table.Relates("record1id", connected, $"{connected}_connections1", DeleteBehavior.Cascade)
                .Relates("record2id", connected, $"{connected}_connections2", DeleteBehavior.Cascade);
        }

        return table;
    }
}
