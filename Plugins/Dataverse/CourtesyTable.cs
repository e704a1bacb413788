namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of courtesies, as Solution/Entities/gg_Courtesy spells them.</summary>
public static class CourtesyTable
{
    public const string Name = "gg_courtesy";

    /// <summary>State Active; an inactive one is withdrawn and counts for nothing.</summary>
    public const int StateActive = 0;

    /// <summary>The number of the first kind; the others follow in the order of the domain.</summary>
    public const int FirstKind = 847170000;

    public static class Columns
    {
        public const string Id = "gg_courtesyid";
        public const string State = "statecode";
        public const string CreatedOn = "createdon";
        public const string Kind = "gg_kind";
        public const string Value = "gg_value";
        public const string ValueInBase = "gg_value_base";
        public const string Currency = "transactioncurrencyid";
        public const string Contact = "gg_contactid";
        public const string Opportunity = "gg_opportunityid";
        public const string PlannedFor = "gg_plannedfor";
        public const string GivenOn = "gg_givenon";

        /// <summary>The user; whoever records it as given, if nobody is entered.</summary>
        public const string GivenBy = "gg_givenby";

        /// <summary>Computed.</summary>
        public const string OverLimit = "gg_overlimit";

        /// <summary>Computed.</summary>
        public const string Year = "gg_year";
    }
}
