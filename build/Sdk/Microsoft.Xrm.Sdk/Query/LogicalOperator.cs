namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Whether all or one must hold.</summary>
public enum LogicalOperator
{
    /// <summary>All.</summary>
    And = 0,

    /// <summary>At least one.</summary>
    Or = 1,
}
