namespace Microsoft.Xrm.Sdk;

/// <summary>What a write does about somebody else having written meanwhile.</summary>
public enum ConcurrencyBehavior
{
    /// <summary>What the service does by default: overwrite.</summary>
    Default = 0,

    /// <summary>Write only if the row still has the version it was read with.</summary>
    IfRowVersionMatches = 1,

    /// <summary>Write in any case.</summary>
    AlwaysOverwrite = 2,
}
