namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The messages our steps listen to.</summary>
public static class Messages
{
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";

    /// <summary>Puts a duplicate contact into another one. No step of ours listens to it; what it changes tells where it comes from.</summary>
    public const string Merge = "Merge";

    /// <summary>What the names of our custom APIs begin with.</summary>
    public const string OwnPrefix = "gg_";

    /// <summary>How old clients change the state of a row.</summary>
    public const string SetState = "SetStateDynamicEntity";
}
