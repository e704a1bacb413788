using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How long the running silences have lasted.</summary>
internal static class AgeSection
{
    public static Section Of(Snapshot snapshot) =>
        new("ages", snapshot.Language.Of("How long the silences have lasted", "Wie lange die Funkstille schon dauert"), Body(snapshot));

    private static Markup Body(Snapshot snapshot)
    {
        var language = snapshot.Language;
        var ages = SilenceAge.Of(snapshot);
        var silent = ages.Sum(age => age.Count);
        if (silent == 0)
        {
            return Markup.Of($"<p class=\"empty\">{language.Of("Nobody owes us an answer at the moment.", "Zurzeit steht keine Antwort aus.")}</p>");
        }

        var heading = language.Of("Open deals by the age of their silence", "Offene Verkaufschancen nach der Dauer der Funkstille");
        var picture = BarPicture.Draw(
            [.. ages.Select(age => new BarRow(age.Label, [new Bar(age.Count, Words.Number(age.Count, language), Ink.Soft)]))],
            $"{heading}: {string.Join(", ", ages.Select(age => $"{age.Label} {Words.Number(age.Count, language)}"))}.");
        var waits = language.Of(silent == 1 ? "waits for an answer" : "wait for an answer", silent == 1 ? "wartet auf eine Antwort" : "warten auf eine Antwort");
        var counted = language.Of(
            "Calendar days since our first touch that was not answered.",
            "Kalendertage seit unserer ersten Kontaktaufnahme, die ohne Antwort blieb.");
        return Markup.Of($"""
            <p class="lead">{Words.OpenDeals(silent, language)} {waits}. {counted}</p>
            <div class="pair"><figure><figcaption>{language.Of("Open deals", "Offene Verkaufschancen")}</figcaption>{picture}</figure></div>
            """);
    }
}
