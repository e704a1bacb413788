using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class OpportunityCloseTable
{
    private const decimal Most = 1000000000000m;

    public static TableDescription Describe() => ActivityColumns.Activity("OpportunityClose", "Opportunity close", "Verkaufschancenabschluss")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Lookup("opportunityid", "Opportunity", "Verkaufschance", ["opportunity"])
        .Money("actualrevenue", 0, Most, "Actual revenue", "Tatsächlicher Umsatz")
        .GoesWithWhatItRegards("OpportunityCloses")
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 2),
            State(2, "Canceled", "Storniert", defaultStatus: 3))
        .Statuses(
            Status(1, "Open", "Offen", state: 0),
            Status(2, "Completed", "Abgeschlossen", state: 1),
            Status(3, "Canceled", "Storniert", state: 2));
}
