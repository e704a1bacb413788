namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The stages of the event pipeline in which we register steps.</summary>
public enum Stage
{
    /// <summary>Inside the transaction, before the row is written.</summary>
    PreOperation = 20,

    /// <summary>After the row is written.</summary>
    PostOperation = 40,
}
