using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Calendars; their rules are rows of their own that travel with them.</summary>
internal static class CalendarTable
{
    public static TableDescription Describe() => new TableDescription("Calendar", "Calendar", "Kalender", "calendarid", "name")
        .Tracked()
        .Text("name", 160, "Name", "Name")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Flag("isshared", "Is shared", "Ist gemeinsam")
        .Choice(
            "type",
            "Calendar type",
            "Kalendertyp",
            [
                Value(-1, "Inner calendar type", "Innerer Kalendertyp"),
                Value(0, "Default", "Standard"),
                Value(1, "Customer service", "Kundenservice"),
                Value(2, "Holiday schedule", "Feiertagsplan"),
            ],
            byDefault: 0);
}
