namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Calendars: of users, of resources, and the one that holds the business closures.</summary>
public static class CalendarTable
{
    public const string Name = "calendar";

    /// <summary>Under this name a retrieved calendar carries its rules, though it is no column.</summary>
    public const string Rules = "calendarrules";

    public static class Columns
    {
        public const string Id = "calendarid";
    }
}
