namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the table of users.</summary>
public static class UserTable
{
    public const string Name = "systemuser";

    public static class Columns
    {
        public const string FullName = "fullname";
    }
}
