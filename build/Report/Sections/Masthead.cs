using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The top of the page: what this is, when, from what, and the four numbers that matter.</summary>
internal static class Masthead
{
    public static Markup Of(Snapshot snapshot)
    {
        var open = snapshot.OpenDeals.ToList();
        var zone = snapshot.Source.Zone.Id;
        return Markup.Of($"""
            <header class="masthead">
            <p class="brand">Ghosting Guard</p>
            <h1>Which conversations have gone quiet</h1>
            <p class="asof">As of <time datetime="{Moments.Machine(snapshot.AsOf)}">{Moments.Moment(snapshot.Local(snapshot.AsOf))}</time> ({zone}) · {Words.Deals(snapshot.Deals.Count)}, {Words.Number(open.Count)} of them open</p>
            <p class="origin"><strong>{snapshot.Source.Name}.</strong> {snapshot.Source.Origin}</p>
            {Figures(snapshot, open)}
            </header>
            """);
    }

    private static Markup Figures(Snapshot snapshot, System.Collections.Generic.List<Deal> open)
    {
        var risks = new[] { RiskOrder.Ghosting, RiskOrder.AtRisk, RiskOrder.OurTurn };
        var tiles = risks
            .Select(value => snapshot.Risks.FirstOrDefault(risk => risk.Value == value))
            .OfType<ChoiceLabel>()
            .Select(risk => Tile(Chip.Of(risk), [.. open.Where(deal => deal.Risk == risk.Value)]))
            .Prepend(Tile(Markup.Of($"Open deals"), open));
        return Markup.Of($"""
            <dl class="figures">
            {Markup.Join(tiles)}
            </dl>
            """);
    }

    private static Markup Tile(Markup name, System.Collections.Generic.IReadOnlyCollection<Deal> deals) => Markup.Of($"""
        <div><dt>{name}</dt><dd>{Words.Number(deals.Count)} <span>{Amounts.InWords(deals)}</span></dd></div>
        """);
}
