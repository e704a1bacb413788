namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The messages our steps listen to.</summary>
public static class Messages
{
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";

    /// <summary>How old clients change the state of a row.</summary>
    public const string SetState = "SetStateDynamicEntity";
}
