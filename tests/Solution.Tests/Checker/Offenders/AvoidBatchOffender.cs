using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidBatchOffender
{
    public static ExecuteMultipleRequest Many() => new();

    public static OrganizationRequest ManyByName() => new("ExecuteTransaction");

    public static OrganizationRequest ManyNamedLater() => new() { RequestName = "UpdateMultiple" };

    public static OrganizationRequest AllowedOne() => new("Update");
}
