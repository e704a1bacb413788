using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The moment since which a deal has been watched.</summary>
internal static class Baseline
{
    /// <returns>The first assessment or, if that is later, when the organisation set the product up, UTC; null before the first
    /// assessment.</returns>
    public static DateTime? Of(Entity opportunity, Settings settings) =>
        opportunity.Moment(OpportunityTable.Columns.BaselineOn) is { } first ? settings.WatchedSince(first) : null;
}
