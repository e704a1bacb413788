using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>The open deals of one risk.</summary>
/// <param name="Risk">The risk as the solution words it.</param>
/// <param name="Deals">The open deals that have it.</param>
internal sealed record RiskShare(ChoiceLabel Risk, IReadOnlyList<Deal> Deals)
{
    /// <summary>One share for each risk of the solution, in reading order, empty ones included.</summary>
    public static IReadOnlyList<RiskShare> Of(Snapshot snapshot)
    {
        var byRisk = snapshot.OpenDeals.ToLookup(deal => deal.Risk);
        return [.. RiskOrder.Sort(snapshot.Risks).Select(risk => new RiskShare(risk, [.. byRisk[risk.Value]]))];
    }
}
