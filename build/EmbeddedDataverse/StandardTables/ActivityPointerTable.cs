using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Shows what all activities have in common; its rows follow those of the activities.</summary>
internal static class ActivityPointerTable
{
    public static TableDescription Describe() => new TableDescription("ActivityPointer", "Activity", "Aktivität", "activityid", "subject")
        .OfEveryActivity(type: null)
        .Memo("description", 2000, "Description", "Beschreibung")
        .Planned()
        .InSeries()
        .Delivered()
        .InCommunity()
        .Text("exchangeitemid", 200, "Exchange item", "Exchange-Element")
        .Text("exchangeweblink", 1250, "Exchange web link", "Exchange-Weblink")
        .Flag("ismapiprivate", "Is private", "Ist privat")
        .Flag("leftvoicemail", "Left voice mail", "Mailbox besprochen")
        .Moment("postponeactivityprocessinguntil", "Delay activity processing until", "Verarbeitung aufgeschoben bis", Access.ReadOnly)
        .People("allparties", "All activity parties", "Alle Beteiligten", Access.ReadOnly)
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 2),
            State(2, "Canceled", "Storniert", defaultStatus: 3),
            State(3, "Scheduled", "Geplant", defaultStatus: 4))
        .Statuses(
            Status(1, "Open", "Offen", state: 0),
            Status(2, "Completed", "Abgeschlossen", state: 1),
            Status(3, "Canceled", "Storniert", state: 2),
            Status(4, "Scheduled", "Geplant", state: 3));
}
