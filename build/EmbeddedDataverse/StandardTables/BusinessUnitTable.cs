namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class BusinessUnitTable
{
    public static TableDescription Describe() => new TableDescription("BusinessUnit", "Business unit", "Unternehmenseinheit", "businessunitid", "name")
        .Tracked()
        .Migrated()
        .Text("name", 160, "Name", "Name")
        .Lookup("parentbusinessunitid", "Parent business unit", "Übergeordnete Unternehmenseinheit", ["businessunit"])
        .Flag("isdisabled", "Is disabled", "Ist deaktiviert", access: Access.ReadOnly);
}
