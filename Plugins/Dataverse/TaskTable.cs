namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The task table: what we plan to do, and never a touch.</summary>
public static class TaskTable
{
    public const string Name = "task";
}
