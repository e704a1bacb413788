using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Optimistic concurrency; learn.microsoft.com/power-apps/developer/data-platform/optimistic-concurrency.</summary>
internal static class RowVersions
{
    /// <exception cref="System.ServiceModel.FaultException{T}">The row has changed since, or no version was given.</exception>
    public static void Check(Operation operation, Row row, string? version)
    {
        if (!operation.Input.TryGetValue("ConcurrencyBehavior", out var behavior)
            || behavior is not ConcurrencyBehavior.IfRowVersionMatches)
        {
            return;
        }

        if (string.IsNullOrEmpty(version))
        {
            throw Faults.VersionMissing();
        }

        if (version != SdkValue.RowVersion(row))
        {
            throw Faults.VersionMismatch();
        }
    }
}
