using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>The id of the task that reminds somebody of a decision. It follows from the deal, its silence and how often it was kept on with,
/// not from the day: a day that moves leaves the task the same, and deciding to keep on makes another decision.</summary>
public static class ReminderId
{
    /// <param name="deal">The deal.</param>
    /// <param name="since">When its silence began, in UTC; parts of a second play no part.</param>
    /// <param name="timesKeptOn">How often somebody has decided to keep on in this silence.</param>
    /// <param name="isManagers">Whether the task is for the owner's manager.</param>
    public static Guid Of(Guid deal, DateTime since, int timesKeptOn, bool isManagers) => StableId.Of(string.Format(
        CultureInfo.InvariantCulture,
        "decision/{0:N}/{1:yyyyMMddHHmmss}/{2}/{3}",
        deal,
        since,
        timesKeptOn,
        isManagers ? "manager" : "owner"));
}
