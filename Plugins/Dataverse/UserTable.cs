namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the table of users.</summary>
public static class UserTable
{
    public const string Name = "systemuser";

    public static class Columns
    {
        public const string Id = "systemuserid";
        public const string FullName = "fullname";
        public const string Manager = "parentsystemuserid";
        public const string IsDisabled = "isdisabled";
    }
}
