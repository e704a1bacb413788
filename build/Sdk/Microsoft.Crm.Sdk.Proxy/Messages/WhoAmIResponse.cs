using System;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="WhoAmIRequest"/>.</summary>
public sealed class WhoAmIResponse : OrganizationResponse
{
    /// <summary>The user.</summary>
    public Guid UserId => Results.Contains(nameof(UserId)) ? (Guid)Results[nameof(UserId)] : default;

    /// <summary>The business unit of the user.</summary>
    public Guid BusinessUnitId => Results.Contains(nameof(BusinessUnitId)) ? (Guid)Results[nameof(BusinessUnitId)] : default;

    /// <summary>The organization.</summary>
    public Guid OrganizationId => Results.Contains(nameof(OrganizationId)) ? (Guid)Results[nameof(OrganizationId)] : default;
}
