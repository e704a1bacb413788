namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the table whose rows are locked, as Solution/Entities/gg_CourtesyYear spells them.</summary>
public static class CourtesyYearTable
{
    public const string Name = "gg_courtesyyear";

    public static class Columns
    {
        public const string Id = "gg_courtesyyearid";
        public const string YearName = "gg_name";
        public const string Contact = "gg_contactid";
        public const string CheckedOn = "gg_checkedon";
    }
}
