using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>The processes of all solutions; their rows come with the import.</summary>
internal static class WorkflowTable
{
    public static TableDescription Describe() => new TableDescription("Workflow", "Process", "Prozess", "workflowid", "name")
        .Tracked()
        .Owned()
        .Text("name", 100, "Process name", "Prozessname")
        .TableName("primaryentity", "Primary table", "Primärtabelle", byDefault: null)
        .States(State(0, "Draft", "Entwurf", defaultStatus: 1), State(1, "Activated", "Aktiviert", defaultStatus: 2))
        .Statuses(Status(1, "Draft", "Entwurf", state: 0), Status(2, "Activated", "Aktiviert", state: 1));
}
