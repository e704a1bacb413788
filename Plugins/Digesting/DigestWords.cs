using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.Digesting;

/// <summary>What a digest says.</summary>
internal sealed class DigestWords
{
    private readonly bool isGerman;

    private DigestWords(Language language) => isGerman = language == Language.German;

    public static DigestWords In(Language language) => new(language);

    public string Subject(int deals) => isGerman
        ? $"Funkstille bei {Deals(deals)} Ihres Teams"
        : $"Ghosting: {Deals(deals)} of your team";

    /// <param name="deals">The deals the reader may see, by name and day.</param>
    /// <param name="others">How many there are besides.</param>
    public string Text(IEnumerable<string> deals, int others)
    {
        var lines = new List<string>
        {
            isGerman
                ? "Diese Kunden haben seit Längerem nicht geantwortet. Vielleicht hilft ein Gespräch im Team weiter."
                : "These customers have not answered for some time. Perhaps a word within the team helps.",
        };
        lines.AddRange(deals.Select(deal => "- " + deal));
        if (others > 0)
        {
            lines.Add(isGerman ? $"- {others.ToString(CultureInfo.InvariantCulture)} weitere" : $"- {others.ToString(CultureInfo.InvariantCulture)} more");
        }

        lines.Add(isGerman ? "Alle zeigt die Ansicht „Funkstille“." : "The view Ghosting now shows all of them.");
        return string.Join("\n", lines);
    }

    public string Deal(string name, string day) => isGerman ? $"{name}, seit {day}" : $"{name}, since {day}";

    public string Sent(int digests, int withoutManager)
    {
        var sentence = isGerman
            ? $"{digests.ToString(CultureInfo.InvariantCulture)} {(digests == 1 ? "Zusammenfassung wurde" : "Zusammenfassungen wurden")} angelegt."
            : $"{digests.ToString(CultureInfo.InvariantCulture)} {(digests == 1 ? "digest was" : "digests were")} created.";
        return withoutManager == 0 ? sentence : sentence + (isGerman
            ? $" Zu {Deals(withoutManager)} ist beim Besitzer keine Führungskraft eingetragen."
            : $" For {Deals(withoutManager)} no manager is set for the owner.");
    }

    private string Deals(int count) => count.ToString(CultureInfo.InvariantCulture) + " " + (isGerman
        ? count == 1 ? "Verkaufschance" : "Verkaufschancen"
        : count == 1 ? "deal" : "deals");
}
