namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of what changed in deals and what their customers contributed, as Solution/Entities/gg_DealHistory spells them.</summary>
/// <remarks>Its row has the id of its opportunity, so there is one at most, and both can be joined.</remarks>
public static class DealHistoryTable
{
    public const string Name = "gg_dealhistory";

    public static class Columns
    {
        public const string Id = "gg_dealhistoryid";
        public const string HistoryName = "gg_name";

        /// <summary>So that the row goes with its opportunity.</summary>
        public const string Opportunity = "gg_opportunityid";
        public const string StageChangedOn = "gg_stagechangedon";
        public const string StageBackOn = "gg_stagebackon";
        public const string CloseDateFirstMovedOn = "gg_closedatefirstmovedon";
        public const string CloseDateLastMovedOn = "gg_closedatelastmovedon";
        public const string BudgetClearedOn = "gg_budgetclearedon";
        public const string ContributionsAsked = "gg_contributionsasked";
        public const string ContributionsDelivered = "gg_contributionsdelivered";
        public const string Version = "versionnumber";
    }
}
