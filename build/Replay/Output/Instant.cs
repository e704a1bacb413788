using System;
using System.Globalization;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>How the result files write a moment.</summary>
internal static class Instant
{
    /// <returns>UTC in whole seconds, such as 2012-01-31T09:15:00Z; empty for no moment.</returns>
    public static string Text(DateTime? utc) =>
        utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
