namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the order table.</summary>
public static class SalesOrderTable
{
    public const string Name = "salesorder";

    /// <summary>State Active: it can still be changed.</summary>
    public const int StateActive = 0;

    /// <summary>State Submitted: it is being carried out.</summary>
    public const int StateSubmitted = 1;

    public static class Columns
    {
        public const string Id = "salesorderid";
        public const string Opportunity = "opportunityid";
        public const string State = "statecode";
    }
}
