using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>The id of the task that reminds somebody of a decision. It follows from the deal, its silence and how often it was kept on with,
/// not from the day: a day that moves leaves the task the same, and deciding to keep on makes another decision.</summary>
public static class ReminderId
{
    /// <summary>A judgement: who has kept on with one silence this often has long had other reminders.</summary>
    private const int MostTimesKeptOn = 20;

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

    /// <summary>The ids the tasks of a silence may have, whoever they are for and however often it was kept on with, up to twenty times.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="since">When its silence began, in UTC.</param>
    public static IEnumerable<Guid> All(Guid deal, DateTime since) =>
        UpTo(deal, since, MostTimesKeptOn, isManagers: false).Concat(UpTo(deal, since, MostTimesKeptOn, isManagers: true));

    /// <summary>The ids one reader's tasks of a silence may have, that of the decision as it stands last.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="since">When its silence began, in UTC.</param>
    /// <param name="timesKeptOn">How often somebody has decided to keep on in this silence.</param>
    /// <param name="isManagers">Whether the tasks are for the owner's manager.</param>
    public static IEnumerable<Guid> UpTo(Guid deal, DateTime since, int timesKeptOn, bool isManagers) =>
        Enumerable.Range(0, timesKeptOn + 1).Select(times => Of(deal, since, times, isManagers));
}
