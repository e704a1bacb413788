namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The rules of a calendar. They cannot be queried and come along when their calendar is retrieved.</summary>
public static class CalendarRuleTable
{
    public const string Name = "calendarrule";

    public static class Columns
    {
        public const string Start = "effectiveintervalstart";
        public const string End = "effectiveintervalend";

        /// <summary>In minutes.</summary>
        public const string Duration = "duration";
    }
}
