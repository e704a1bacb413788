using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class IncidentTable
{
    public static TableDescription Describe() => new TableDescription("Incident", "Case", "Anfrage", "incidentid", "title")
        .Tracked()
        .Migrated()
        .Owned()
        .Text("title", 200, "Case title", "Titel der Anfrage")
        .Text("ticketnumber", 100, "Case number", "Anfragenummer", Access.Create)
        .Memo("description", 2000, "Description", "Beschreibung")
        .Customer("customerid", "Customer", "Kunde")
        .Lookup("primarycontactid", "Contact", "Kontakt", ["contact"])
        .Relates("customerid", "account", "incident_customer_accounts", DeleteBehavior.Cascade)
        .Relates("customerid", "contact", "incident_customer_contacts", DeleteBehavior.Cascade)
        .States(
            State(0, "Active", "Aktiv", defaultStatus: 1),
            State(1, "Resolved", "Gelöst", defaultStatus: 5),
            State(2, "Canceled", "Storniert", defaultStatus: 6))
        .Statuses(
            Status(1, "In progress", "In Bearbeitung", state: 0),
            Status(2, "On hold", "Zurückgestellt", state: 0),
            Status(3, "Waiting for details", "Warten auf Details", state: 0),
            Status(4, "Researching", "Wird recherchiert", state: 0),
            Status(5, "Problem solved", "Problem gelöst", state: 1),
            Status(1000, "Information provided", "Informationen bereitgestellt", state: 1),
            Status(6, "Canceled", "Storniert", state: 2),
            Status(2000, "Merged", "Zusammengeführt", state: 2));
}
