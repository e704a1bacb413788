using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows a query finds.</summary>
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    /// <summary>The message without its parameters.</summary>
    public RetrieveMultipleRequest()
        : base("RetrieveMultiple")
    {
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.Contains(nameof(Query)) ? (QueryBase)Parameters[nameof(Query)] : default;
        set => Parameters[nameof(Query)] = value;
    }
}
