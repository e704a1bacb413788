using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidUnpublishedMetadataOffender
{
    public static RetrieveEntityRequest Unfinished() => new() { RetrieveAsIfPublished = true };

    public static RetrieveEntityRequest AllowedPublished() => new() { RetrieveAsIfPublished = false };
}
