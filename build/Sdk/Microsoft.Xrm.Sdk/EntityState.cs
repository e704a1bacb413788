namespace Microsoft.Xrm.Sdk;

/// <summary>What a client did to a row.</summary>
public enum EntityState
{
    /// <summary>Nothing.</summary>
    Unchanged = 0,

    /// <summary>It is new.</summary>
    Created = 1,

    /// <summary>It was changed.</summary>
    Changed = 2,
}
