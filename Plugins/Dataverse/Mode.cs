namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Whether the caller waits for a step.</summary>
public enum Mode
{
    /// <summary>The caller waits, and a refusal undoes the caller's work.</summary>
    Synchronous = 0,

    /// <summary>A system job after the commit; the caller never notices.</summary>
    Asynchronous = 1,
}
