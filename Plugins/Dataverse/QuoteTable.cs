namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the quote table.</summary>
public static class QuoteTable
{
    public const string Name = "quote";

    /// <summary>State Draft: the customer has not seen it.</summary>
    public const int StateDraft = 0;

    public static class Columns
    {
        public const string Id = "quoteid";
        public const string Opportunity = "opportunityid";
        public const string State = "statecode";
        public const string Status = "statuscode";
        public const string EffectiveFrom = "effectivefrom";
        public const string EffectiveTo = "effectiveto";
        public const string CreatedOn = "createdon";

        public const string ActivatedOn = "gg_activatedon";
    }
}
