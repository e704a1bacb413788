namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Only pointed to.</summary>
internal static class SlaTable
{
    public static TableDescription Describe() => new TableDescription("SLA", "SLA", "Servicevereinbarung", "slaid", "name")
        .Tracked()
        .Owned()
        .Text("name", 100, "Name", "Name")
        .Memo("description", 2000, "Description", "Beschreibung");
}
