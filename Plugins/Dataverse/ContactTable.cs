namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the contact table.</summary>
public static class ContactTable
{
    public const string Name = "contact";

    public static class Columns
    {
        public const string Id = "contactid";
        public const string FullName = "fullname";

        /// <summary>The account, or the other contact, somebody belongs to.</summary>
        public const string ParentCustomer = "parentcustomerid";

        public const string TimeZone = "gg_timezone";
    }
}
