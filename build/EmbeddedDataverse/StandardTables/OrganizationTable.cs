namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class OrganizationTable
{
    public static TableDescription Describe() => new TableDescription("Organization", "Organization", "Organisation", "organizationid", "name")
        .Tracked()
        .Text("name", 160, "Organization name", "Name der Organisation", Access.Update)
        .Integer("languagecode", 0, int.MaxValue, "Language", "Sprache", Access.ReadOnly)
        .Lookup("basecurrencyid", "Base currency", "Basiswährung", ["transactioncurrency"], Access.Create)
        .Id("businessclosurecalendarid", "Business closure calendar", "Kalender für Geschäftsschließungen", Access.Update);
}
