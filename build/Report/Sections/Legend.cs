using System;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>What the shapes and colours of the timelines mean.</summary>
internal static class Legend
{
    private static readonly int[] Shaded = [RiskOrder.Waiting, RiskOrder.Watch, RiskOrder.AtRisk, RiskOrder.Ghosting];

    public static Markup Of(Snapshot snapshot) => Markup.Of($"""
        <ul class="legend">
        {Markup.Join(Enum.GetValues<Glyph>().Select(glyph => Shape(glyph, snapshot)))}
        {Markup.Join(snapshot.Risks.Where(risk => Shaded.Contains(risk.Value)).Select(risk => Shade(risk, snapshot)))}
        <li><i class="dash"></i>{snapshot.Language.Of("deadline ahead", "Frist voraus")}</li>
        <li><i class="dots"></i>{snapshot.Language.Of("time to decide", "Zeit zu entscheiden")}</li>
        </ul>
        """);

    private static Markup Shape(Glyph glyph, Snapshot snapshot)
    {
        var points = string.Join(' ', Glyphs.Outline(glyph).Select(corner =>
            string.Create(CultureInfo.InvariantCulture, $"{8 + (corner.X * 4.6):0.#},{8 + (corner.Y * 4.6):0.#}")));
        var colour = glyph == Glyph.Offer ? "offer" : "soft";
        return Markup.Of($"<li><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><polygon points=\"{points}\" style=\"fill:var(--{colour})\"/></svg>{Glyphs.NameOf(glyph, snapshot.Language)}</li>");
    }

    private static Markup Shade(ChoiceLabel risk, Snapshot snapshot) =>
        Markup.Of($"<li><i class=\"shade\" style=\"--dot:var(--{Ink.NameOfRisk(risk.Value)})\"></i>{risk.In(snapshot.Language)}</li>");
}
