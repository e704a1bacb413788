using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class AppointmentTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("Appointment", "Appointment", "Termin")
        .Memo("description", 1073741823, "Description", "Beschreibung")
        .People("organizer", "Organizer", "Organisator")
        .People("requiredattendees", "Required attendees", "Erforderliche Teilnehmer")
        .People("optionalattendees", "Optional attendees", "Optionale Teilnehmer")
        .Planned()
        .InSeries()
        .Text("location", 200, "Location", "Ort")
        .Flag("isalldayevent", "All day event", "Ganztägiges Ereignis")
        .Flag("ismapiprivate", "Is private", "Ist privat")
        .Text("globalobjectid", 300, "Outlook appointment", "Outlook-Termin")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .GoesWithWhatItRegards("Appointments")
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 3),
            State(2, "Canceled", "Storniert", defaultStatus: 4),
            State(3, "Scheduled", "Geplant", defaultStatus: 5))
        .Statuses(
            Status(1, "Free", "Frei", state: 0),
            Status(2, "Tentative", "Mit Vorbehalt", state: 0),
            Status(3, "Completed", "Abgeschlossen", state: 1),
            Status(4, "Canceled", "Storniert", state: 2),
            Status(5, "Busy", "Beschäftigt", state: 3),
            Status(6, "Out of office", "Außer Haus", state: 3));
}
