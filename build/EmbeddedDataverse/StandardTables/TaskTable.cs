using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class TaskTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("Task", "Task", "Aufgabe")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Planned(Access.ReadOnly)
        .Integer("percentcomplete", 0, 100, "Percent complete", "Fortschritt in Prozent")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .GoesWithWhatItRegards("Tasks")
        .States(
            State(0, "Open", "Offen", defaultStatus: 2),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 5),
            State(2, "Canceled", "Storniert", defaultStatus: 6))
        .Statuses(
            Status(2, "Not started", "Nicht begonnen", state: 0),
            Status(3, "In progress", "In Bearbeitung", state: 0),
            Status(4, "Waiting on someone else", "Warten auf jemand anderen", state: 0),
            Status(5, "Completed", "Abgeschlossen", state: 1),
            Status(6, "Canceled", "Storniert", state: 2),
            Status(7, "Deferred", "Verschoben", state: 0));
}
