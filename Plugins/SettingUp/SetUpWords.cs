using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.SettingUp;

/// <summary>What people are told when they set the product up.</summary>
internal sealed class SetUpWords
{
    private static readonly Risk[] Levels = [Risk.Ghosting, Risk.AtRisk, Risk.Watch, Risk.Waiting, Risk.OurTurn];

    private readonly bool isGerman;

    private SetUpWords(Language language) => isGerman = language == Language.German;

    public string DefaultPolicy => isGerman ? "Standardrichtlinie" : "Default policy";

    public static SetUpWords In(Language language) => new(language);

    public string IsSetUp(bool isNew, bool hasBegun) => string.Join(" ", [
        isGerman
            ? isNew ? "Ghosting Guard ist eingerichtet." : "Ghosting Guard war bereits eingerichtet."
            : isNew ? "Ghosting Guard is set up." : "Ghosting Guard was set up already.",
        .. hasBegun ? [isGerman ? "Die erste Bewertung der offenen Verkaufschancen hat begonnen." : "The first assessment of the open deals has begun."] : System.Array.Empty<string>(),
    ]);

    public string WouldFlag(Preview preview)
    {
        var counts = Levels.Select(level => $"{Name(level)}: {preview.Of(level)}").ToList();
        counts.Add($"{(isGerman ? "übrige" : "others")}: {preview.Judged - Levels.Sum(preview.Of)}");
        if (preview.Failed > 0)
        {
            counts.Add($"{(isGerman ? "nicht bewertbar" : "could not be assessed")}: {preview.Failed}");
        }

        return string.Join(" ", Sentences(preview, string.Join(", ", counts)));
    }

    private IEnumerable<string> Sentences(Preview preview, string counts)
    {
        yield return isGerman
            ? $"Betrachtete offene Verkaufschancen, die neuesten zuerst: {preview.Judged + preview.Failed}."
            : $"Open deals looked at, the newest first: {preview.Judged + preview.Failed}.";
        yield return counts + ".";
        if (preview.More)
        {
            yield return isGerman ? "Es gibt weitere." : "There are more.";
        }

        yield return isGerman ? "Es wurde nichts gespeichert." : "Nothing was stored.";
    }

    private string Name(Risk risk) => risk switch
    {
        Risk.Ghosting => isGerman ? "Funkstille" : "Ghosting",
        Risk.AtRisk => isGerman ? "Gefährdet" : "At risk",
        Risk.Watch => isGerman ? "Im Blick behalten" : "Watch",
        Risk.Waiting => isGerman ? "Antwort steht aus" : "Waiting",
        _ => isGerman ? "Wir sind am Zug" : "Our turn",
    };
}
