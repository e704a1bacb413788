using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>The rules of calendars. No message works on them; they are read and written with their calendar.</summary>
internal static class CalendarRuleTable
{
    public static TableDescription Describe() => new TableDescription("CalendarRule", "Calendar rule", "Kalenderregel", "calendarruleid", "name")
        .Tracked()
        .Lookup("calendarid", "Calendar", "Kalender", ["calendar"])
        .Text("name", 160, "Name", "Name")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Moment("effectiveintervalstart", "Effective interval start", "Beginn des Gültigkeitszeitraums")
        .Moment("effectiveintervalend", "Effective interval end", "Ende des Gültigkeitszeitraums")
        .Moment("starttime", "Start", "Beginn")
        .Integer("duration", 0, int.MaxValue, "Duration", "Dauer")
        .Text("pattern", 256, "Recurrence pattern", "Wiederholungsmuster")
        .Integer("rank", 0, 1000000000, "Rank", "Rang")
        .Integer("extentcode", 0, 1000000000, "Extent code", "Umfangscode")
        .Integer("subcode", 0, 1000000000, "Sub code", "Untercode")
        .Integer("timecode", int.MinValue, int.MaxValue, "Type", "Typ")
        .Integer("timezonecode", int.MinValue, int.MaxValue, "Time zone", "Zeitzone")
        .Relates("calendarid", "calendar", "calendar_calendar_rules", DeleteBehavior.Cascade);
}
