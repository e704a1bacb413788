using System;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="CreateRequest"/>.</summary>
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>The id of the row.</summary>
    public Guid id => Results.Contains(nameof(id)) ? (Guid)Results[nameof(id)] : default;
}
