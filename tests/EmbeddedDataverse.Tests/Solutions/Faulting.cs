using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>Expects the faults of the service.</summary>
internal static class Faulting
{
    public static OrganizationServiceFault With(int code, Action action)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;
        Assert.Equal(code, fault.ErrorCode);
        return fault;
    }
}
