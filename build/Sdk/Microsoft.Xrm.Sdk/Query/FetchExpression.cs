namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in FetchXML.</summary>
public sealed class FetchExpression : QueryBase
{
    /// <summary>No query yet.</summary>
    public FetchExpression()
    {
    }

    /// <summary>This query.</summary>
    public FetchExpression(string query)
    {
        Query = query;
    }

    /// <summary>The FetchXML.</summary>
    public string Query { get; set; }
}
