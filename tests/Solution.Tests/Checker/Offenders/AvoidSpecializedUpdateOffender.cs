using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidSpecializedUpdateOffender
{
    public static SetStateRequest Close() => new();

    public static OrganizationRequest Own() => new("Assign");

    public static Entity AllowedUpdate() => new("opportunity") { ["statecode"] = new OptionSetValue(1) };
}
