using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads columns of a row.</summary>
public sealed class RetrieveRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public RetrieveRequest()
        : base("Retrieve")
    {
        Target = null;
        ColumnSet = null;
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Contains(nameof(Target)) ? (EntityReference)Parameters[nameof(Target)] : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The columns.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.Contains(nameof(ColumnSet)) ? (ColumnSet)Parameters[nameof(ColumnSet)] : default;
        set => Parameters[nameof(ColumnSet)] = value;
    }
}
