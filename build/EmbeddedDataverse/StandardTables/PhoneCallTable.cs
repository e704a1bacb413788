using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class PhoneCallTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("PhoneCall", "Phone call", "Telefonanruf")
        .Memo("description", 2000, "Description", "Beschreibung")
        .People("from", "Call from", "Anruf von")
        .People("to", "Call to", "Anruf an")
        .Directed(byDefault: true)
        .Planned(Access.ReadOnly)
        .Text("phonenumber", 200, "Phone number", "Telefonnummer")
        .Flag("leftvoicemail", "Left voice mail", "Mailbox besprochen")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .GoesWithWhatItRegards("Phonecalls")
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 2),
            State(2, "Canceled", "Storniert", defaultStatus: 3))
        .Statuses(
            Status(1, "Open", "Offen", state: 0),
            Status(2, "Made", "Getätigt", state: 1),
            Status(4, "Received", "Erhalten", state: 1),
            Status(3, "Canceled", "Storniert", state: 2));
}
