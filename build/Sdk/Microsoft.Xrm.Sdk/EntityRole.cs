namespace Microsoft.Xrm.Sdk;

/// <summary>A side of a relationship.</summary>
public enum EntityRole
{
    /// <summary>The side with the lookup.</summary>
    Referencing = 0,

    /// <summary>The side the lookup names.</summary>
    Referenced = 1,
}
