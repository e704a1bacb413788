using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class AccountTable
{
    public static TableDescription Describe() => new TableDescription("Account", "Account", "Firma", "accountid", "name")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Text("name", 160, "Account name", "Firmenname")
        .Text("accountnumber", 20, "Account number", "Kundennummer")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress1", 100, "Email", "E-Mail-Adresse")
        .Text("emailaddress2", 100, "Email address 2", "E-Mail-Adresse 2")
        .Text("emailaddress3", 100, "Email address 3", "E-Mail-Adresse 3")
        .Text("telephone1", 50, "Main phone", "Haupttelefon")
        .Text("websiteurl", 200, "Website", "Webseite")
        .Text("address1_city", 80, "City", "Ort")
        .Text("address1_postalcode", 20, "Postal code", "Postleitzahl")
        .Text("address1_country", 80, "Country", "Land")
        .Integer("numberofemployees", 0, 1000000000, "Number of employees", "Anzahl der Mitarbeiter")
        .Money("revenue", 0, 100000000000000m, "Annual revenue", "Jahresumsatz")
        .Lookup("parentaccountid", "Parent account", "Übergeordnete Firma", ["account"])
        .Lookup("primarycontactid", "Primary contact", "Hauptkontakt", ["contact"])
        .Lookup("originatingleadid", "Originating lead", "Ursprünglicher Lead", ["lead"], Access.ReadOnly)
        .Relates("parentaccountid", "account", "account_parent_account", DeleteBehavior.RemoveLink)
        .Relates("primarycontactid", "contact", "account_primary_contact", DeleteBehavior.RemoveLink)
        .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
        .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
