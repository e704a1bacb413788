using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The top of the page: what this is, when, from what, the four numbers that matter, and what follows.</summary>
internal static class Masthead
{
    /// <param name="snapshot">What was read.</param>
    /// <param name="sections">What follows on the page.</param>
    /// <param name="other">The address of the page in the other language.</param>
    public static Markup Of(Snapshot snapshot, IReadOnlyList<Section> sections, string other)
    {
        var language = snapshot.Language;
        var open = snapshot.OpenDeals.ToList();
        return Markup.Of($"""
            <header class="masthead">
            <div class="top"><p class="brand">Ghosting Guard</p><p><a href="{other}" lang="{language.Other.Tag}" hreflang="{language.Other.Tag}">{language.Other.Name}</a></p></div>
            <h1>{language.Of("Which conversations have gone quiet", "Welche Gespräche verstummt sind")}</h1>
            <p class="asof">{language.Of("As of", "Stand")} <time datetime="{Moments.Machine(snapshot.AsOf)}">{Moments.Moment(snapshot.Local(snapshot.AsOf), language)}</time> ({snapshot.Source.Zone.Id}) · {Words.Deals(snapshot.Deals.Count, language)}, {Open(open.Count, snapshot)}</p>
            <p class="origin"><strong>{snapshot.Source.NameIn(language)}.</strong> {snapshot.Source.OriginIn(language)}</p>
            {Figures(snapshot, open)}
            <nav aria-label="{language.Of("On this page", "Auf dieser Seite")}"><ul class="jump">{Markup.Join(sections.Select(section => Markup.Of($"<li><a href=\"#{section.Anchor}\">{section.Title}</a></li>")), "")}</ul></nav>
            </header>
            """);
    }

    private static string Open(int count, Snapshot snapshot) => snapshot.Language.Of(
        $"{Words.Number(count, snapshot.Language)} of them open", $"davon {Words.Number(count, snapshot.Language)} offen");

    private static Markup Figures(Snapshot snapshot, List<Deal> open)
    {
        var risks = new[] { RiskOrder.Ghosting, RiskOrder.AtRisk, RiskOrder.OurTurn };
        var tiles = risks
            .Select(value => snapshot.Risks.FirstOrDefault(risk => risk.Value == value))
            .OfType<ChoiceLabel>()
            .Select(risk => Tile(snapshot, Chip.Of(snapshot, risk), [.. open.Where(deal => deal.Risk == risk.Value)]))
            .Prepend(Tile(snapshot, Markup.Of($"{snapshot.Language.Of("Open deals", "Offene Verkaufschancen")}"), open));
        return Markup.Of($"""
            <dl class="figures">
            {Markup.Join(tiles)}
            </dl>
            """);
    }

    private static Markup Tile(Snapshot snapshot, Markup name, IReadOnlyCollection<Deal> deals) => Markup.Of($"""
        <div><dt>{name}</dt><dd>{Words.Number(deals.Count, snapshot.Language)} <span>{Amounts.InWords(deals, snapshot.Language)}</span></dd></div>
        """);
}
