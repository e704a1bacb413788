using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>What we tried on each channel and what came back on it.</summary>
internal static class ChannelSection
{
    public static Section Of(Snapshot snapshot) =>
        new("channels", snapshot.Language.Of("Answers by channel", "Antworten nach Kanal"), Body(ChannelUse.Of(snapshot), snapshot.Language));

    private static Markup Body(IReadOnlyList<ChannelUse> uses, Language language)
    {
        if (uses.Count == 0)
        {
            return Markup.Of($"<p class=\"empty\">{language.Of("No touch is recorded yet, in either direction.", "Es ist noch keine Kontaktaufnahme erfasst, in keiner Richtung.")}</p>");
        }

        var heading = language.Of("Touches by channel, ours and the customer's", "Kontaktaufnahmen nach Kanal, unsere und die des Kunden");
        var picture = BarPicture.Draw(
            [.. uses.Select(use => Row(use, language))],
            $"{heading}: {string.Join(", ", uses.Select(use => $"{use.Channel.In(language)} {Words.Number(use.Ours, language)} {language.Of("and", "und")} {Words.Number(use.Answers, language)}"))}.");
        var lead = language.Of(
            "All deals, open and closed. A call in which we spoke and a meeting that took place are answers.",
            "Alle Verkaufschancen, offene und geschlossene. Ein Telefonat, in dem wir gesprochen haben, und ein Termin, der stattfand, sind Antworten.");
        return Markup.Of($"""
            <p class="lead">{lead}</p>
            <div class="pair">
            <figure><figcaption><i class="key" style="--dot:var(--ours)"></i>{language.Of("our attempts", "unsere Versuche")} <i class="key" style="--dot:var(--theirs)"></i>{language.Of("customers’ answers", "Antworten der Kunden")}</figcaption>{picture}</figure>
            <div class="scroll" role="region" aria-label="{language.Of("The same as a table", "Dasselbe als Tabelle")}" tabindex="0">
            <table>
            <thead><tr><th scope="col">{language.Of("Channel", "Kanal")}</th><th scope="col" class="number">{language.Of("Our attempts", "Unsere Versuche")}</th><th scope="col" class="number">{language.Of("Answers on it", "Antworten darauf")}</th><th scope="col" class="number">{language.Of("Attempts answered within 7 days, on any channel", "Versuche mit Antwort binnen 7 Tagen, auf welchem Kanal auch immer")}</th></tr></thead>
            <tbody>
            {Markup.Join(uses.Select(use => TableRow(use, language)))}
            </tbody>
            </table>
            </div>
            </div>
            """);
    }

    private static BarRow Row(ChannelUse use, Language language) => new(
        use.Channel.In(language),
        [
            new Bar(use.Ours, Words.Number(use.Ours, language), Ink.Ours),
            new Bar(use.Answers, Words.Number(use.Answers, language), Ink.Theirs),
        ]);

    private static Markup TableRow(ChannelUse use, Language language) => Markup.Of(
        $"<tr><th scope=\"row\">{use.Channel.In(language)}</th><td class=\"number\">{Words.Number(use.Ours, language)}</td><td class=\"number\">{Words.Number(use.Answers, language)}</td><td class=\"number\">{Share(use, language)}</td></tr>");

    private static string Share(ChannelUse use, Language language) => use.Ours == 0
        ? ""
        : (use.FollowedWithinAWeek / (double)use.Ours).ToString("0\u00a0%", language.Numbers);
}
