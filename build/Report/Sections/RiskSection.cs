using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How many deals, and how much estimated value, stand where.</summary>
internal static class RiskSection
{
    public static Section Of(Snapshot snapshot) => new("risk", "Where the open deals stand", Body(snapshot));

    private static Markup Body(Snapshot snapshot)
    {
        var shares = RiskShare.Of(snapshot);
        if (shares.All(share => share.Deals.Count == 0))
        {
            return Markup.Of($"<p class=\"empty\">There is no open deal yet. As soon as one is created, it appears here.</p>");
        }

        return Markup.Of($"""
            <p class="lead">{Lead(snapshot)}</p>
            <div class="pair">
            <figure><figcaption>Open deals</figcaption>{Counts(shares)}</figure>
            {Values(shares)}
            </div>
            {Table(shares)}
            """);
    }

    private static string Lead(Snapshot snapshot)
    {
        var open = snapshot.OpenDeals.ToList();
        var quiet = open.Where(deal => deal.Risk == RiskOrder.Ghosting).ToList();
        return quiet.Count == 0
            ? $"No conversation has gone quiet among {Words.OpenDeals(open.Count)}."
            : $"{Words.Number(quiet.Count)} of {Words.OpenDeals(open.Count)} {(quiet.Count == 1 ? "has" : "have")} gone quiet. "
                + $"They stand for {Amounts.InWords(quiet)} of {Amounts.InWords(open)} estimated value.";
    }

    private static Markup Counts(IReadOnlyList<RiskShare> shares) => BarPicture.Draw(
        [.. shares.Select(share => Row(share, share.Deals.Count, Words.Number(share.Deals.Count)))],
        "Open deals by risk: " + string.Join(", ", shares.Select(share => $"{share.Risk.English} {Words.Number(share.Deals.Count)}")) + ".");

    private static Markup Values(IReadOnlyList<RiskShare> shares)
    {
        var sums = Amounts.SumOf(shares.SelectMany(share => share.Deals));
        if (sums.Count == 0)
        {
            return Markup.Of($"<figure><figcaption>Estimated value</figcaption><p class=\"empty\">No open deal has an estimated value.</p></figure>");
        }

        // Bars of different currencies cannot be compared; the picture shows the largest and says so.
        var currency = sums[0].Currency;
        var named = sums.Count == 1 ? "" : $", deals in {(currency.Length == 0 ? "no stated currency" : currency)}";
        var amounts = shares
            .Select(share => (share, Amount: Amounts.SumOf(share.Deals).FirstOrDefault(sum => sum.Currency == currency, new Amount(0, currency))))
            .ToList();
        var picture = BarPicture.Draw(
            [.. amounts.Select(pair => Row(pair.share, (double)pair.Amount.Value, pair.Amount.Rounded()))],
            "Estimated value by risk: " + string.Join(", ", amounts.Select(pair => $"{pair.share.Risk.English} {pair.Amount.Rounded()}")) + ".");
        return Markup.Of($"<figure><figcaption>Estimated value{named}</figcaption>{picture}</figure>");
    }

    private static BarRow Row(RiskShare share, double length, string text) =>
        new(share.Risk.English, [new Bar(length, text, Ink.Risk(share.Risk.Value))]);

    private static Markup Table(IReadOnlyList<RiskShare> shares) => Markup.Of($"""
        <details>
        <summary>The same in numbers, and what the words mean</summary>
        <div class="scroll" role="region" aria-label="Open deals by risk" tabindex="0">
        <table>
        <caption>Open deals by risk</caption>
        <thead><tr><th scope="col">Risk</th><th scope="col">German</th><th scope="col" class="number">Deals</th><th scope="col" class="number">Estimated value</th><th scope="col" class="number">Without a value</th><th scope="col">Meaning</th></tr></thead>
        <tbody>
        {Markup.Join(shares.Select(TableRow))}
        </tbody>
        </table>
        </div>
        </details>
        """);

    private static Markup TableRow(RiskShare share)
    {
        var sums = string.Join(" + ", Amounts.SumOf(share.Deals));
        var without = share.Deals.Count(deal => deal.Value is null);
        return Markup.Of($"<tr><th scope=\"row\">{Chip.Of(share.Risk)}</th><td lang=\"de\">{share.Risk.German}</td><td class=\"number\">{Words.Number(share.Deals.Count)}</td><td class=\"number\">{sums}</td><td class=\"number\">{(without == 0 ? "" : Words.Number(without))}</td><td class=\"prose\">{share.Risk.Meaning}</td></tr>");
    }
}
