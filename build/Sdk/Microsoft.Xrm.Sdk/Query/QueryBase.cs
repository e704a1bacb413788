using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A question about rows.</summary>
public abstract class QueryBase : IExtensibleDataObject
{
    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
