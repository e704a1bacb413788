namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the activity that tells how an opportunity was closed.</summary>
public static class OpportunityCloseTable
{
    public const string Name = "opportunityclose";

    public static class Columns
    {
        public const string Opportunity = "opportunityid";
        public const string Description = "description";
    }
}
