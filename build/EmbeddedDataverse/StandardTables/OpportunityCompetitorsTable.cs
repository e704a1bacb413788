namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Ties opportunities and competitors together. Rows are made by Associate and removed by Disassociate.</summary>
internal static class OpportunityCompetitorsTable
{
    public static TableDescription Describe() => new TableDescription(
            "OpportunityCompetitors", "Opportunity competitor", "Mitbewerber der Verkaufschance", "opportunitycompetitorid")
        .Id("opportunityid", "Opportunity", "Verkaufschance", Access.ReadOnly)
        .Id("competitorid", "Competitor", "Mitbewerber", Access.ReadOnly);
}
