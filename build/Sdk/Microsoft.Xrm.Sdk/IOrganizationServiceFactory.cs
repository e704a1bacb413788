using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes services that act for a user.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>A service that acts for the user; for the system where the user is null.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
