using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="SetStateRequest"/>.</summary>
public sealed class SetStateResponse : OrganizationResponse;
