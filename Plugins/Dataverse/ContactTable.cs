namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the contact table.</summary>
public static class ContactTable
{
    public const string Name = "contact";

    public static class Columns
    {
        public const string Id = "contactid";
        public const string FullName = "fullname";

        public const string TimeZone = "gg_timezone";
    }
}
