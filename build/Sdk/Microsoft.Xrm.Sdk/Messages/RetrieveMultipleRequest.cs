using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows a query finds.</summary>
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public RetrieveMultipleRequest()
        : base("RetrieveMultiple")
    {
        Query = null;
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.Contains(nameof(Query)) ? (QueryBase)Parameters[nameof(Query)] : default;
        set => Parameters[nameof(Query)] = value;
    }
}
