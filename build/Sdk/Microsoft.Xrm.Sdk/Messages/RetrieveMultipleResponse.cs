namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveMultipleRequest"/>.</summary>
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    /// <summary>The rows.</summary>
    public EntityCollection EntityCollection => Results.Contains(nameof(EntityCollection)) ? (EntityCollection)Results[nameof(EntityCollection)] : default;
}
