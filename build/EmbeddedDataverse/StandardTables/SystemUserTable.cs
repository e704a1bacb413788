namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class SystemUserTable
{
    public static TableDescription Describe() => new TableDescription("SystemUser", "User", "Benutzer", "systemuserid", "fullname")
        .Tracked()
        .Migrated()
        .Text("fullname", 200, "Full name", "Vollständiger Name", Access.ReadOnly)
        .Text("firstname", 256, "First name", "Vorname")
        .Text("lastname", 256, "Last name", "Nachname")
        .Text("domainname", 1024, "User name", "Benutzername")
        .Text("internalemailaddress", 100, "Primary email", "Primäre E-Mail-Adresse")
        .Text("title", 128, "Title", "Anrede")
        .Text("jobtitle", 100, "Job title", "Position")
        .Flag("isdisabled", "Is disabled", "Ist deaktiviert", access: Access.Update)
        .Lookup("businessunitid", "Business unit", "Unternehmenseinheit", ["businessunit"], Access.ReadOnly)
        .Lookup("parentsystemuserid", "Manager", "Vorgesetzter", ["systemuser"])
        .Lookup("queueid", "Default queue", "Standardwarteschlange", ["queue"]);
}
