namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveRequest"/>.</summary>
public sealed class RetrieveResponse : OrganizationResponse
{
    /// <summary>The row.</summary>
    public Entity Entity => Results.Contains(nameof(Entity)) ? (Entity)Results[nameof(Entity)] : default;
}
