using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class FaxTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("Fax", "Fax", "Fax")
        .Memo("description", 2000, "Description", "Beschreibung")
        .People("from", "From", "Von")
        .People("to", "To", "An")
        .Directed(byDefault: true)
        .Planned(Access.ReadOnly)
        .Text("faxnumber", 200, "Fax number", "Faxnummer")
        .Integer("numberofpages", 0, 1000000000, "Pages", "Seiten")
        .Text("coverpagename", 100, "Cover page name", "Name des Deckblatts")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .GoesWithWhatItRegards("Faxes")
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 2),
            State(2, "Canceled", "Storniert", defaultStatus: 5))
        .Statuses(
            Status(1, "Open", "Offen", state: 0),
            Status(2, "Completed", "Abgeschlossen", state: 1),
            Status(3, "Sent", "Gesendet", state: 1),
            Status(4, "Received", "Erhalten", state: 1),
            Status(5, "Canceled", "Storniert", state: 2));
}
