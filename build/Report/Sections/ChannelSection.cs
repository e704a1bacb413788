using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>What we tried on each channel and what came back on it.</summary>
internal static class ChannelSection
{
    public static Section Of(Snapshot snapshot) => new("channels", "Answers by channel", Body(ChannelUse.Of(snapshot)));

    private static Markup Body(IReadOnlyList<ChannelUse> uses)
    {
        if (uses.Count == 0)
        {
            return Markup.Of($"<p class=\"empty\">No touch is recorded yet, in either direction.</p>");
        }

        var picture = BarPicture.Draw(
            [.. uses.Select(Row)],
            "Touches by channel, ours and the customer's: "
                + string.Join(", ", uses.Select(use => $"{use.Channel.English} {Words.Number(use.Ours)} and {Words.Number(use.Answers)}")) + ".");
        return Markup.Of($"""
            <p class="lead">All deals, open and closed. A call in which we spoke and a meeting that took place are answers.</p>
            <div class="pair">
            <figure><figcaption><i class="key" style="--dot:var(--ours)"></i>our attempts <i class="key" style="--dot:var(--theirs)"></i>customers’ answers</figcaption>{picture}</figure>
            <div class="scroll" role="region" aria-label="Answers by channel" tabindex="0">
            <table>
            <caption class="spoken">Answers by channel</caption>
            <thead><tr><th scope="col">Channel</th><th scope="col" class="number">Our attempts</th><th scope="col" class="number">Answers on it</th><th scope="col" class="number">Attempts answered within 7 days, on any channel</th></tr></thead>
            <tbody>
            {Markup.Join(uses.Select(TableRow))}
            </tbody>
            </table>
            </div>
            </div>
            """);
    }

    private static BarRow Row(ChannelUse use) => new(
        use.Channel.English,
        [
            new Bar(use.Ours, Words.Number(use.Ours), Ink.Ours),
            new Bar(use.Answers, Words.Number(use.Answers), Ink.Theirs),
        ]);

    private static Markup TableRow(ChannelUse use) => Markup.Of(
        $"<tr><th scope=\"row\">{use.Channel.English}</th><td class=\"number\">{Words.Number(use.Ours)}</td><td class=\"number\">{Words.Number(use.Answers)}</td><td class=\"number\">{Share(use)}</td></tr>");

    private static string Share(ChannelUse use) => use.Ours == 0
        ? ""
        : (use.FollowedWithinAWeek / (double)use.Ours).ToString("0\u00a0%", CultureInfo.InvariantCulture);
}
