using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class LeadTable
{
    public static TableDescription Describe() => new TableDescription("Lead", "Lead", "Lead", "leadid", "fullname")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Staged()
        .Text("fullname", 160, "Name", "Name", Access.ReadOnly)
        .Text("subject", 300, "Topic", "Thema")
        .Text("firstname", 50, "First name", "Vorname")
        .Text("lastname", 50, "Last name", "Nachname")
        .Text("companyname", 100, "Company name", "Name der Firma")
        .Text("jobtitle", 100, "Job title", "Position")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress1", 100, "Email", "E-Mail-Adresse")
        .Text("emailaddress2", 100, "Email address 2", "E-Mail-Adresse 2")
        .Text("emailaddress3", 100, "Email address 3", "E-Mail-Adresse 3")
        .Text("telephone1", 50, "Business phone", "Telefon (geschäftlich)")
        .Text("mobilephone", 50, "Mobile phone", "Mobiltelefon")
        .Choice("leadqualitycode", "Rating", "Bewertung", [Value(1, "Hot", "Heiß"), Value(2, "Warm", "Warm"), Value(3, "Cold", "Kalt")], byDefault: 2)
        .Day("estimatedclosedate", "Est. close date", "Vorauss. Abschlussdatum")
        .Lookup("parentaccountid", "Parent account for lead", "Übergeordnete Firma des Leads", ["account"])
        .Lookup("parentcontactid", "Parent contact for lead", "Übergeordneter Kontakt des Leads", ["contact"])
        .Lookup("qualifyingopportunityid", "Qualifying opportunity", "Qualifizierende Verkaufschance", ["opportunity"])
        .Relates("parentaccountid", "account", "lead_parent_account", DeleteBehavior.RemoveLink)
        .Relates("parentcontactid", "contact", "lead_parent_contact", DeleteBehavior.RemoveLink)
        .Relates("qualifyingopportunityid", "opportunity", "lead_qualifying_opportunity", DeleteBehavior.RemoveLink)
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Qualified", "Qualifiziert", defaultStatus: 3),
            State(2, "Disqualified", "Disqualifiziert", defaultStatus: 7))
        .Statuses(
            Status(1, "New", "Neu", state: 0),
            Status(2, "Contacted", "Kontaktiert", state: 0),
            Status(3, "Qualified", "Qualifiziert", state: 1),
            Status(4, "Lost", "Verloren", state: 2),
            Status(5, "Cannot contact", "Nicht erreichbar", state: 2),
            Status(6, "No longer interested", "Nicht mehr interessiert", state: 2),
            Status(7, "Canceled", "Storniert", state: 2));
}
