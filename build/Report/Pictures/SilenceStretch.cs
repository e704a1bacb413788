using System;
using System.Collections.Generic;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>A stretch of a silence and the risk the deal had during it.</summary>
/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
/// <param name="Risk">The value of gg_risk.</param>
internal sealed record SilenceStretch(DateTime From, DateTime To, int Risk)
{
    /// <summary>From the first unanswered touch up to now; none when it is not the customer's turn.</summary>
    public static IEnumerable<SilenceStretch> Of(Deal deal, DateTime now)
    {
        if (deal.SilentSince is not { } since)
        {
            yield break;
        }

        (DateTime? Until, int Risk)[] risks =
        [
            (deal.WatchOn, RiskOrder.Waiting),
            (deal.AtRiskOn, RiskOrder.Watch),
            (deal.GhostingOn, RiskOrder.AtRisk),
            (null, RiskOrder.Ghosting),
        ];
        var from = since;
        foreach (var (until, risk) in risks)
        {
            var to = until < now ? until.Value : now;
            if (to > from)
            {
                yield return new SilenceStretch(from, to, risk);
                from = to;
            }
        }
    }
}
