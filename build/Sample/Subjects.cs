using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;

namespace GhostingGuard.Build.Sample;

/// <summary>Subject lines in German and English; {0} is the subject of the deal.</summary>
internal static class Subjects
{
    private static readonly FrozenDictionary<string, (string German, string English)> Lines =
        new Dictionary<string, (string, string)>
        {
            ["enquiry"] = ("Anfrage: {0}", "Enquiry: {0}"),
            ["introduction"] = ("Musterwerk Fördertechnik stellt sich vor", "Introducing Musterwerk conveyors"),
            ["reply"] = ("AW: {0}", "RE: {0}"),
            ["summary"] = ("Zusammenfassung unseres Gesprächs: {0}", "Summary of our call: {0}"),
            ["questions"] = ("Offene Punkte: {0}", "Open points: {0}"),
            ["drawings"] = ("Zeichnungen und Hallenplan: {0}", "Drawings and floor plan: {0}"),
            ["date"] = ("Terminvorschlag vor Ort: {0}", "A date for the site visit: {0}"),
            ["minutes"] = ("Protokoll unseres Termins: {0}", "Minutes of our meeting: {0}"),
            ["offer"] = ("Unser Angebot: {0}", "Our offer: {0}"),
            ["offer-questions"] = ("Rückfragen zu Ihrem Angebot: {0}", "Questions about your offer: {0}"),
            ["revised"] = ("Überarbeitetes Angebot: {0}", "Revised offer: {0}"),
            ["reminder"] = ("Kurze Nachfrage zu unserem Angebot: {0}", "A quick question about our offer: {0}"),
            ["references"] = ("Referenzanlagen: {0}", "Reference sites: {0}"),
            ["contract"] = ("Vertragsentwurf: {0}", "Draft contract: {0}"),
            ["order"] = ("Bestellung: {0}", "Purchase order: {0}"),
            ["thanks"] = ("Vielen Dank für Ihren Auftrag: {0}", "Thank you for your order: {0}"),
            ["refusal"] = ("Unsere Entscheidung: {0}", "Our decision: {0}"),
            ["budget"] = ("Budget und Zeitplan: {0}", "Budget and schedule: {0}"),
            ["call"] = ("Telefonat: {0}", "Call: {0}"),
            ["visit"] = ("Vor-Ort-Termin: {0}", "Site visit: {0}"),
            ["negotiation"] = ("Videotermin Angebot: {0}", "Video call about the offer: {0}"),
            ["message"] = ("Nachricht: {0}", "Message: {0}"),
            ["post"] = ("Beitrag kommentiert: {0}", "Comment on a post: {0}"),
            ["step"] = ("Vorgehen bei {0}", "Way forward on {0}"),
            ["courtesy"] = ("Kleine Aufmerksamkeit: {0}", "A small courtesy: {0}"),
            ["task"] = ("Auslegung rechnen: {0}", "Work out the layout: {0}"),
        }.ToFrozenDictionary();

    public static bool Knows(string key) => Lines.ContainsKey(key);

    public static string Of(string key, bool german, string deal)
    {
        var (inGerman, inEnglish) = Lines[key];
        return string.Format(CultureInfo.InvariantCulture, german ? inGerman : inEnglish, deal);
    }
}
