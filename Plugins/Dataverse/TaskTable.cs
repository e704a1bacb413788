namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The task table: what we plan to do, and never a touch.</summary>
public static class TaskTable
{
    public const string Name = "task";

    public static class Columns
    {
        public const string Description = "description";
        public const string Owner = "ownerid";
    }
}
