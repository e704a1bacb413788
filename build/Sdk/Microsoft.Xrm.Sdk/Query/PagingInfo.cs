using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of the rows.</summary>
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>The page, from 1.</summary>
    public int PageNumber { get; set; }

    /// <summary>How many rows a page holds; 0 for what the service does by default.</summary>
    public int Count { get; set; }

    /// <summary>Whether the rows of all pages are counted.</summary>
    public bool ReturnTotalRecordCount { get; set; }

    /// <summary>What came with the page before.</summary>
    public string PagingCookie { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
