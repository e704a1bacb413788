namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A direction.</summary>
public enum OrderType
{
    /// <summary>Upwards.</summary>
    Ascending = 0,

    /// <summary>Downwards.</summary>
    Descending = 1,
}
