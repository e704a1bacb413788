using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Why the service refused.</summary>
public abstract class BaseServiceFault : IExtensibleDataObject
{
    /// <summary>Ties the fault to the log of the service.</summary>
    public Guid ActivityId { get; set; }

    /// <summary>The number of the error.</summary>
    public int ErrorCode { get; set; }

    /// <summary>What the fault tells besides its message.</summary>
    public ErrorDetailCollection ErrorDetails
    {
        get => field ??= [];
        set;
    }

    /// <summary>Where to read more; null where there is nothing.</summary>
    public string HelpLink { get; set; }

    /// <summary>The message.</summary>
    public string Message { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Timestamp { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
