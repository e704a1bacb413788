using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The silence of the most notable deals, each on its own timeline.</summary>
internal sealed class TimelineSection
{
    private const double Wide = 720;
    private const double Narrow = 330;

    private readonly Snapshot snapshot;
    private readonly Language language;
    private readonly IReadOnlyList<Deal> deals;
    private readonly TimelinePicture wide;
    private readonly TimelinePicture narrow;

    private TimelineSection(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        language = snapshot.Language;
        deals = Notable.Of(snapshot);
        var period = Period.Of(snapshot, deals);
        wide = new TimelinePicture(snapshot, period, Wide);
        narrow = new TimelinePicture(snapshot, period, Narrow);
    }

    public static Section Of(Snapshot snapshot) =>
        new("timelines", snapshot.Language.Of("Silence, deal by deal", "Funkstille, Verkaufschance für Verkaufschance"), new TimelineSection(snapshot).Body());

    private Markup Body() => deals.Count == 0
        ? Markup.Of($"<p class=\"empty\">{language.Of("No open deal is waiting for an answer, neither theirs nor ours.", "Keine offene Verkaufschance wartet auf eine Antwort, weder auf die des Kunden noch auf unsere.")}</p>")
        : Markup.Of($"""
            <p class="lead">{Lead()}</p>
            {Legend.Of(snapshot)}
            <div class="timelines">
            {Markup.Join(deals.Select(Card))}
            </div>
            """);

    private string Lead()
    {
        var all = snapshot.OpenDeals.Count(deal => deal.Risk.HasValue);
        var (some, total) = (Words.Number(deals.Count, language), Words.Number(all, language));
        var which = deals.Count == all
            ? language.Of("Every open deal", "Jede offene Verkaufschance")
            : language.Of($"The {some} open deals most worth a look, of {total}", $"Die {some} offenen Verkaufschancen, die am ehesten einen Blick wert sind, von {total}");
        var now = Moments.ShortDay(snapshot.Local(snapshot.AsOf), language);
        return language.Of(
            $"{which}. The customer’s side is above, ours below. The shading grows with the silence; the upright line is {now}.",
            $"{which}. Oben steht die Seite des Kunden, unten unsere. Die Tönung wächst mit der Funkstille; die senkrechte Linie ist der {now}");
    }

    private Markup Card(Deal deal)
    {
        var touches = Touches(deal);
        var alternative = Alternative(deal, touches);
        return Markup.Of($"""
            <article class="timeline">
            <div class="about">
            <h3>{deal.Name}</h3>
            <p class="facts">{Chip.Of(snapshot, deal.Risk)}{Fact(deal.Value?.Rounded(language))}</p>
            <p class="facts">{Fact(deal.Customer)}{Fact(deal.Owner)}</p>
            <p class="why">{deal.Explanation}</p>
            </div>
            <div class="drawing">
            <p class="lanes" aria-hidden="true"><span>{language.Of("Customer", "Kunde")}</span><span>{language.Of("We", "Wir")}</span></p>
            {wide.Draw(deal, touches, alternative, "wide")}
            {narrow.Draw(deal, touches, alternative, "narrow")}
            </div>
            </article>
            """);
    }

    /// <summary>The touches filed under the deal, and the last response where it was filed elsewhere.</summary>
    private List<Touch> Touches(Deal deal)
    {
        var touches = snapshot.Touches[deal.Id].ToList();
        if (deal.LastResponseOn is { } answer && !touches.Any(touch => touch.Answered && touch.Moment == answer))
        {
            touches.Add(new Touch(deal.Id, answer, deal.LastResponseChannel, Answered: true));
        }

        return touches;
    }

    private static Markup Fact(string? text) => string.IsNullOrEmpty(text) ? Markup.Empty : Markup.Of($"<span>{text}</span>");

    private string Alternative(Deal deal, List<Touch> touches)
    {
        var ours = Words.Number(touches.Count(touch => !touch.Answered), language);
        var theirs = Words.Number(touches.Count(touch => touch.Answered), language);
        var said = language.Of(
            $"Timeline of {deal.Name}: {ours} touches of ours, {theirs} of the customer's.",
            $"Zeitstrahl zu {deal.Name}: {ours} Kontaktaufnahmen von uns, {theirs} vom Kunden.");
        if (deal.SilentSince is not { } since)
        {
            return said;
        }

        var (from, watch, atRisk, ghosting) = (Moments.Day(snapshot.Local(since), language), Day(deal.WatchOn), Day(deal.AtRiskOn), Day(deal.GhostingOn));
        return said + language.Of(
            $" Silent since {from}; watch from {watch}, at risk from {atRisk}, ghosting from {ghosting}.",
            $" Keine Antwort seit {from}; im Blick behalten ab {watch}, gefährdet ab {atRisk}, Funkstille ab {ghosting}.");
    }

    private string Day(System.DateTime? utc) => utc is { } moment ? Moments.Day(snapshot.Local(moment), language) : language.Of("no date", "ohne Datum");
}
