using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class LetterTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("Letter", "Letter", "Brief")
        .Memo("description", 2000, "Description", "Beschreibung")
        .People("from", "From", "Von")
        .People("to", "To", "An")
        .People("bcc", "Bcc", "Blindkopie (Bcc)")
        .Directed(byDefault: true)
        .Planned(Access.ReadOnly)
        .Text("address", 200, "Address", "Adresse")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .GoesWithWhatItRegards("Letters")
        .States(
            State(0, "Open", "Offen", defaultStatus: 2),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 4),
            State(2, "Canceled", "Storniert", defaultStatus: 5))
        .Statuses(
            Status(1, "Open", "Offen", state: 0),
            Status(2, "Draft", "Entwurf", state: 0),
            Status(3, "Received", "Erhalten", state: 1),
            Status(4, "Sent", "Gesendet", state: 1),
            Status(5, "Canceled", "Storniert", state: 2));
}
