using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidDeprecatedMessagesOffender
{
    public static ExecuteFetchRequest Old() => new();

    public static OrganizationRequest OldByName() => new("CompoundCreate");

    public static OrganizationRequest AllowedToday() => new("RetrieveMultiple");
}
