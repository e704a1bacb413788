namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="DeleteRequest"/>.</summary>
public sealed class DeleteResponse : OrganizationResponse;
