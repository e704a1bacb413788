using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Who takes part in an activity, and as what. Its rows are written through the activity's lists of people.</summary>
internal static class ActivityPartyTable
{
    public static TableDescription Describe() => new TableDescription("ActivityParty", "Activity party", "Aktivitätspartei", "activitypartyid", "partyidname")
        .Text("partyidname", 400, "Name", "Name", Access.ReadOnly)
        .Lookup("activityid", "Activity", "Aktivität", ["activitypointer"])
        .Lookup(
            "partyid",
            "Party",
            "Beteiligter",
            ["account", "contact", "incident", "lead", "opportunity", "queue", "quote", "systemuser", "team"])
        .Choice(
            "participationtypemask",
            "Participation type",
            "Art der Teilnahme",
            [
                Value(1, "Sender", "Absender"),
                Value(2, "To recipient", "Empfänger"),
                Value(3, "CC recipient", "Cc-Empfänger"),
                Value(4, "BCC recipient", "Bcc-Empfänger"),
                Value(5, "Required attendee", "Erforderlicher Teilnehmer"),
                Value(6, "Optional attendee", "Optionaler Teilnehmer"),
                Value(7, "Organizer", "Organisator"),
                Value(8, "Regarding", "Bezug"),
                Value(9, "Owner", "Besitzer"),
                Value(10, "Resource", "Ressource"),
                Value(11, "Customer", "Kunde"),
                Value(12, "Chat participant", "Chatteilnehmer"),
                Value(13, "Related", "Verknüpft"),
            ])
        .Text("addressused", 320, "Address", "Adresse")
        .Text("unresolvedpartyname", 200, "Unresolved party name", "Name des unbekannten Beteiligten")
        .Flag("ispartydeleted", "Is party deleted", "Ist Beteiligter gelöscht", access: Access.ReadOnly)
        .Moment("scheduledstart", "Scheduled start", "Geplanter Beginn", Access.ReadOnly)
        .Moment("scheduledend", "Scheduled end", "Geplantes Ende", Access.ReadOnly)
        .Owner("ownerid", "Owner", "Besitzer");
}
