namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The one row of the organisation.</summary>
public static class OrganizationTable
{
    public const string Name = "organization";

    public static class Columns
    {
        public const string Id = "organizationid";
        public const string BaseCurrency = "basecurrencyid";
        public const string BusinessClosureCalendar = "businessclosurecalendarid";
    }
}
