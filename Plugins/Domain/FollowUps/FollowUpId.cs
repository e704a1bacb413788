using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The id of the activity that is a follow-up. It follows from the deal, its silence and the step, so that nobody can make a
/// second one, whatever its kind: activities of all kinds share their ids.</summary>
public static class FollowUpId
{
    /// <param name="deal">The deal.</param>
    /// <param name="since">When its silence began, in UTC; parts of a second play no part.</param>
    /// <param name="step">Which follow-up of the silence it is.</param>
    public static Guid Of(Guid deal, DateTime since, int step) =>
        StableId.Of(string.Format(CultureInfo.InvariantCulture, "{0:N}/{1:yyyyMMddHHmmss}/{2}", deal, since, step));
}
