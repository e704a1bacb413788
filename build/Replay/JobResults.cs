using System;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Replay;

/// <summary>A result is worth nothing when work of the plug-ins was lost on the way.</summary>
internal static class JobResults
{
    /// <exception cref="InvalidOperationException">An asynchronous step ended in an error.</exception>
    public static void Check(Organization organization)
    {
        if (organization.FailedJobs.Count > 0)
        {
            var first = organization.FailedJobs[0];
            throw new InvalidOperationException($"{organization.FailedJobs.Count} asynchronous steps failed, the first was {first.Step}: {first.Error.Message}", first.Error);
        }
    }
}
