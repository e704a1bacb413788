using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How long the running silences have lasted.</summary>
internal static class AgeSection
{
    public static Section Of(Snapshot snapshot) => new("ages", "How long the silences have lasted", Body(snapshot));

    private static Markup Body(Snapshot snapshot)
    {
        var ages = SilenceAge.Of(snapshot);
        var silent = ages.Sum(age => age.Count);
        if (silent == 0)
        {
            return Markup.Of($"<p class=\"empty\">Nobody owes us an answer at the moment.</p>");
        }

        var picture = BarPicture.Draw(
            [.. ages.Select(age => new BarRow(age.Label, [new Bar(age.Count, Words.Number(age.Count), Ink.Soft)]))],
            "Open deals by the age of their silence: " + string.Join(", ", ages.Select(age => $"{age.Label} {Words.Number(age.Count)}")) + ".");
        return Markup.Of($"""
            <p class="lead">{Words.OpenDeals(silent)} {(silent == 1 ? "waits" : "wait")} for an answer. Calendar days since our first touch that was not answered.</p>
            <div class="pair"><figure><figcaption>Open deals</figcaption>{picture}</figure></div>
            """);
    }
}
