using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks who is calling.</summary>
public sealed class WhoAmIRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public WhoAmIRequest()
        : base("WhoAmI")
    {
    }
}
