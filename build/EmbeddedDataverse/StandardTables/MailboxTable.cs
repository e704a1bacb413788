namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Only pointed to.</summary>
internal static class MailboxTable
{
    public static TableDescription Describe() => new TableDescription("Mailbox", "Mailbox", "Postfach", "mailboxid", "name")
        .Tracked()
        .Owned()
        .Text("name", 200, "Name", "Name")
        .Text("emailaddress", 100, "Email address", "E-Mail-Adresse");
}
