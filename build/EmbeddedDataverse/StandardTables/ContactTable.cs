using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class ContactTable
{
    public static TableDescription Describe() => new TableDescription("Contact", "Contact", "Kontakt", "contactid", "fullname")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Text("fullname", 160, "Full name", "Vollständiger Name", Access.ReadOnly)
        .Text("firstname", 50, "First name", "Vorname")
        .Text("middlename", 50, "Middle name", "Zweiter Vorname")
        .Text("lastname", 50, "Last name", "Nachname")
        .Text("salutation", 100, "Salutation", "Anrede")
        .Text("jobtitle", 100, "Job title", "Position")
        .Text("department", 100, "Department", "Abteilung")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress1", 100, "Email", "E-Mail-Adresse")
        .Text("emailaddress2", 100, "Email address 2", "E-Mail-Adresse 2")
        .Text("emailaddress3", 100, "Email address 3", "E-Mail-Adresse 3")
        .Text("telephone1", 50, "Business phone", "Telefon (geschäftlich)")
        .Text("mobilephone", 50, "Mobile phone", "Mobiltelefon")
        .Flag("donotemail", "Do not allow emails", "Keine E-Mails zulassen")
        .Flag("donotphone", "Do not allow phone calls", "Keine Telefonanrufe zulassen")
        .Flag("donotpostalmail", "Do not allow mails", "Keine Briefe zulassen")
        .Flag("merged", "Merged", "Zusammengeführt", access: Access.ReadOnly)
        .Lookup("masterid", "Master", "Masterdatensatz", ["contact"], Access.ReadOnly)
        .Customer("parentcustomerid", "Company name", "Name der Firma")
        .Lookup("originatingleadid", "Originating lead", "Ursprünglicher Lead", ["lead"], Access.ReadOnly)
        .Relates("parentcustomerid", "account", "contact_customer_accounts", DeleteBehavior.Cascade)
        .Relates("parentcustomerid", "contact", "contact_customer_contacts", DeleteBehavior.Cascade)
        .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
        .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
