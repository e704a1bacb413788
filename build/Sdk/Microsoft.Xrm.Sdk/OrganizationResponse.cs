using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answer to a message.</summary>
public class OrganizationResponse : IExtensibleDataObject
{
    /// <summary>The name of the message.</summary>
    public string ResponseName { get; set; }

    /// <summary>The parameters.</summary>
    public ParameterCollection Results
    {
        get => field ??= [];
        set;
    }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A parameter; reading one that is not there throws.</summary>
    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }
}
