namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The table that ties competitors to opportunities. Its rows come and go with the message Associate.</summary>
public static class OpportunityCompetitorTable
{
    public const string Name = "opportunitycompetitors";

    public static class Columns
    {
        public const string Opportunity = "opportunityid";
        public const string Competitor = "competitorid";
    }
}
