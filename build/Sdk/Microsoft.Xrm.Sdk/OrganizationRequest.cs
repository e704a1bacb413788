using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the service.</summary>
public class OrganizationRequest : IExtensibleDataObject
{
    /// <summary>A message without a name yet.</summary>
    public OrganizationRequest()
    {
    }

    /// <summary>A message by its name.</summary>
    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    /// <summary>The name of the message.</summary>
    public string RequestName { get; set; }

    /// <summary>The id of the request, for tracing.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The parameters.</summary>
    public ParameterCollection Parameters
    {
        get => field ??= [];
        set;
    }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A parameter; reading one that is not there throws.</summary>
    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }
}
