using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Sums of money, never added across currencies.</summary>
internal static class Amounts
{
    /// <returns>One sum for each currency, the largest first; empty when no deal has a value.</returns>
    public static IReadOnlyList<Amount> SumOf(IEnumerable<Deal> deals) =>
    [
        .. deals
            .Where(deal => deal.Value.HasValue)
            .GroupBy(deal => deal.Value!.Value.Currency)
            .Select(group => new Amount(group.Sum(deal => deal.Value!.Value.Value), group.Key))
            .OrderByDescending(sum => sum.Value)
            .ThenBy(sum => sum.Currency, System.StringComparer.Ordinal),
    ];

    /// <summary>The sums in words, such as "€1.2 m and $80 k"; "no value" when there is none.</summary>
    public static string InWords(IEnumerable<Deal> deals, Language language)
    {
        var sums = SumOf(deals);
        return sums.Count == 0
            ? language.Of("no value", "kein Wert")
            : string.Join(language.Of(" and ", " und "), sums.Select(sum => sum.Rounded(language)));
    }
}
