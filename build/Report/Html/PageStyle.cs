using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Html;

/// <summary>The style sheet of the page, with the colours the solution gives the risks.</summary>
internal static class PageStyle
{
    private const string Neutral = "#5b6670";

    /// <summary>How far a colour moves towards white on a dark page, where the solution's colours would be too dark to read.</summary>
    private const double Lightening = 0.38;

    public static Markup With(IEnumerable<ChoiceLabel> risks)
    {
        var colours = risks.Select(risk => (Name: Ink.NameOfRisk(risk.Value), Colour: risk.Colour ?? Neutral)).ToList();
        var light = string.Concat(colours.Select(risk => $"--{risk.Name}:{risk.Colour};"));
        var dark = string.Concat(colours.Select(risk => $"--{risk.Name}:{Lightened(risk.Colour)};"));
        return Markup.Raw($":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{Sheet()}");
    }

    private static string Sheet()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("GhostingGuard.Build.Report.Html.Page.css")
            ?? throw new InvalidOperationException("The style sheet is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Lightened(string colour)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(part => (part * 2) + 1)
            .Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .Select(part => (int)Math.Round(part + ((255 - part) * Lightening)));
        return "#" + string.Concat(parts.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
