using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How many deals, and how much estimated value, stand where.</summary>
internal static class RiskSection
{
    public static Section Of(Snapshot snapshot) =>
        new("risk", snapshot.Language.Of("Where the open deals stand", "Wo die offenen Verkaufschancen stehen"), Body(snapshot));

    private static Markup Body(Snapshot snapshot)
    {
        var language = snapshot.Language;
        var shares = RiskShare.Of(snapshot);
        if (shares.All(share => share.Deals.Count == 0))
        {
            return Markup.Of($"<p class=\"empty\">{language.Of("There is no open deal yet. As soon as one is created, it appears here.", "Es gibt noch keine offene Verkaufschance. Sobald eine angelegt ist, erscheint sie hier.")}</p>");
        }

        return Markup.Of($"""
            <p class="lead">{Lead(snapshot)}</p>
            <div class="pair">
            <figure><figcaption>{language.Of("Open deals", "Offene Verkaufschancen")}</figcaption>{Counts(shares, language)}</figure>
            {Values(shares, language)}
            </div>
            {Table(snapshot, shares)}
            """);
    }

    private static string Lead(Snapshot snapshot)
    {
        var open = snapshot.OpenDeals.ToList();
        var quiet = open.Where(deal => deal.Risk == RiskOrder.Ghosting).ToList();
        var language = snapshot.Language;
        var (some, all) = (Words.Number(quiet.Count, language), Words.OpenDeals(open.Count, language));
        var (value, total) = (Amounts.InWords(quiet, language), Amounts.InWords(open, language));
        return quiet.Count == 0
            ? language.Of($"No conversation has gone quiet among {all}.", $"Kein Gespräch ist verstummt ({all}).")
            : language.Of(
                $"{some} of {all} {(quiet.Count == 1 ? "has" : "have")} gone quiet. They stand for {value} of {total} estimated value.",
                $"{all}, davon {some} mit Funkstille. Sie stehen für {value} von {total} geschätztem Umsatz.");
    }

    private static Markup Counts(IReadOnlyList<RiskShare> shares, Language language) => BarPicture.Draw(
        [.. shares.Select(share => Row(share, share.Deals.Count, Words.Number(share.Deals.Count, language), language))],
        $"{language.Of("Open deals by risk", "Offene Verkaufschancen nach Risiko")}: {string.Join(", ", shares.Select(share => $"{share.Risk.In(language)} {Words.Number(share.Deals.Count, language)}"))}.");

    private static Markup Values(IReadOnlyList<RiskShare> shares, Language language)
    {
        var heading = language.Of("Estimated value", "Geschätzter Umsatz");
        var sums = Amounts.SumOf(shares.SelectMany(share => share.Deals));
        if (sums.Count == 0)
        {
            return Markup.Of($"<figure><figcaption>{heading}</figcaption><p class=\"empty\">{language.Of("No open deal has an estimated value.", "Keine offene Verkaufschance hat einen geschätzten Umsatz.")}</p></figure>");
        }

        // Bars of different currencies cannot be compared; the picture shows the largest and says so.
        var currency = sums[0].Currency;
        var named = sums.Count == 1 ? "" : $", {(currency.Length == 0 ? language.Of("deals in no stated currency", "ohne Währungsangabe") : language.Of($"deals in {currency}", $"nur {currency}"))}";
        var amounts = shares
            .Select(share => (share, Amount: Amounts.SumOf(share.Deals).FirstOrDefault(sum => sum.Currency == currency, new Amount(0, currency))))
            .ToList();
        var picture = BarPicture.Draw(
            [.. amounts.Select(pair => Row(pair.share, (double)pair.Amount.Value, pair.Amount.Rounded(language), language))],
            $"{language.Of("Estimated value by risk", "Geschätzter Umsatz nach Risiko")}: {string.Join(", ", amounts.Select(pair => $"{pair.share.Risk.In(language)} {pair.Amount.Rounded(language)}"))}.");
        return Markup.Of($"<figure><figcaption>{heading}{named}</figcaption>{picture}</figure>");
    }

    private static BarRow Row(RiskShare share, double length, string text, Language language) =>
        new(share.Risk.In(language), [new Bar(length, text, Ink.Risk(share.Risk.Value))]);

    private static Markup Table(Snapshot snapshot, IReadOnlyList<RiskShare> shares)
    {
        var language = snapshot.Language;
        return Markup.Of($"""
            <details>
            <summary>{language.Of("The same in numbers, and what the words mean", "Dasselbe in Zahlen, und was die Wörter bedeuten")}</summary>
            <div class="scroll" role="region" aria-label="{language.Of("Open deals by risk", "Offene Verkaufschancen nach Risiko")}" tabindex="0">
            <table>
            <thead><tr><th scope="col">{language.Of("Risk", "Risiko")}</th><th scope="col" class="number">{language.Of("Deals", "Anzahl")}</th><th scope="col" class="number">{language.Of("Estimated value", "Geschätzter Umsatz")}</th><th scope="col" class="number">{language.Of("Without a value", "Ohne Wert")}</th><th scope="col">{language.Of("Meaning", "Bedeutung")}</th></tr></thead>
            <tbody>
            {Markup.Join(shares.Select(share => TableRow(snapshot, share)))}
            </tbody>
            </table>
            </div>
            </details>
            """);
    }

    private static Markup TableRow(Snapshot snapshot, RiskShare share)
    {
        var language = snapshot.Language;
        var sums = string.Join(" + ", Amounts.SumOf(share.Deals).Select(sum => sum.In(language)));
        var without = share.Deals.Count(deal => deal.Value is null);
        var meaning = share.Risk.Meaning.In(language.Code) ?? "";
        return Markup.Of($"<tr><th scope=\"row\">{Chip.Of(snapshot, share.Risk)}</th><td class=\"number\">{Words.Number(share.Deals.Count, language)}</td><td class=\"number\">{sums}</td><td class=\"number\">{(without == 0 ? "" : Words.Number(without, language))}</td><td class=\"prose\">{meaning}</td></tr>");
    }
}
