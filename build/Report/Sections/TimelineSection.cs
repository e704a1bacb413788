using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
    private readonly IReadOnlyList<Deal> deals;
    private readonly TimelinePicture wide;
    private readonly TimelinePicture narrow;

    private TimelineSection(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        deals = Notable.Of(snapshot);
        var period = Period.Of(snapshot, deals);
        wide = new TimelinePicture(snapshot, period, Wide);
        narrow = new TimelinePicture(snapshot, period, Narrow);
    }

    public static Section Of(Snapshot snapshot) => new("timelines", "Silence, deal by deal", new TimelineSection(snapshot).Body());

    private Markup Body() => deals.Count == 0
        ? Markup.Of($"<p class=\"empty\">No open deal is waiting for an answer, neither theirs nor ours.</p>")
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
        var which = deals.Count == all ? "Every open deal" : $"The {Words.Number(deals.Count)} open deals most worth a look, of {Words.Number(all)}";
        return $"{which}. The customer’s side is above, ours below. The shading grows with the silence; the upright line is {Moments.ShortDay(snapshot.Local(snapshot.AsOf))}.";
    }

    private Markup Card(Deal deal)
    {
        var touches = Touches(deal);
        var alternative = Alternative(deal, touches);
        return Markup.Of($"""
            <article class="timeline">
            <div class="about">
            <h3>{deal.Name}</h3>
            <p class="facts">{Chip.Of(snapshot, deal.Risk)}{Fact(deal.Value?.Rounded())}</p>
            <p class="facts">{Fact(deal.Customer)}{Fact(deal.Owner)}</p>
            <p class="why">{deal.Explanation}</p>
            </div>
            <div class="drawing">
            <p class="lanes" aria-hidden="true"><span>Customer</span><span>We</span></p>
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
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"Timeline of {deal.Name}: {touches.Count(touch => !touch.Answered)} touches of ours, {touches.Count(touch => touch.Answered)} of the customer's.");
        return deal.SilentSince is not { } since
            ? said
            : said + $" Silent since {Moments.Day(snapshot.Local(since))}; watch from {Day(deal.WatchOn)}, at risk from {Day(deal.AtRiskOn)}, ghosting from {Day(deal.GhostingOn)}.";
    }

    private string Day(System.DateTime? utc) => utc is { } moment ? Moments.Day(snapshot.Local(moment)) : "no date";
}
