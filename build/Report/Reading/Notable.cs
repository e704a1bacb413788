using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Picks the deals worth a timeline of their own.</summary>
internal static class Notable
{
    private const int Most = 40;
    private const int FairShare = 8;

    private static readonly int[] WithoutSilence = [RiskOrder.New, RiskOrder.Parked, RiskOrder.Engaged];

    /// <summary>
    /// At most forty open deals, those that need a decision first. No risk takes more than eight places while another
    /// still has deals; within a risk the most valuable come first.
    /// </summary>
    public static IReadOnlyList<Deal> Of(Snapshot snapshot)
    {
        var byRisk = snapshot.OpenDeals
            .Where(deal => deal.Risk is { } risk && !WithoutSilence.Contains(risk))
            .GroupBy(deal => deal.Risk)
            .OrderBy(group => RiskOrder.PlaceOf(group.Key))
            .Select(group => group.OrderByDescending(deal => deal.Value?.Value ?? 0).ThenBy(deal => deal.Name, System.StringComparer.Ordinal).ToList())
            .ToList();

        var chosen = byRisk.SelectMany(group => group.Take(FairShare)).Take(Most).ToHashSet();
        foreach (var deal in byRisk.SelectMany(group => group.Skip(FairShare)).Take(Most - chosen.Count))
        {
            chosen.Add(deal);
        }

        return [.. byRisk.SelectMany(group => group).Where(chosen.Contains)];
    }
}
