namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="UpdateRequest"/>.</summary>
public sealed class UpdateResponse : OrganizationResponse;
