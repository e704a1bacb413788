using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GhostingGuard.Build.Report.Html;
using OxyPlot;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>Turns a plot into a drawing that can stand inside a page.</summary>
internal static partial class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="model">The plot.</param>
    /// <param name="width">Its width in drawing units; it scales with the page.</param>
    /// <param name="height">Its height in drawing units.</param>
    /// <param name="alternative">What the picture says, for those who cannot see it.</param>
    /// <param name="style">The class that places it.</param>
    /// <param name="inks">Stand-in colours beside those of <see cref="Ink"/>.</param>
    public static Markup Of(PlotModel model, double width, double height, string alternative, string style, IEnumerable<(string Written, string Variable)>? inks = null)
    {
        var svg = XDocument.Parse(new SvgExporter { Width = width, Height = height }.ExportToString(model)).Root!;

        // Clip paths carry ids that would repeat on the page; nothing is drawn outside the area anyway.
        svg.Descendants(Svg + "defs").Remove();
        foreach (var attribute in svg.DescendantsAndSelf().Attributes().Where(IsNoise).ToList())
        {
            attribute.Remove();
        }

        foreach (var attribute in svg.Descendants().Attributes())
        {
            attribute.Value = LongNumber().Replace(attribute.Value, match =>
                double.Parse(match.Value, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture));
        }

        svg.Descendants(Svg + "g").Where(group => !group.HasElements).Remove();
        var content = string.Concat(svg.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting)))
            .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", System.StringComparison.Ordinal);
        content = Ink.StandIns().Concat(inks ?? []).Aggregate(content, (drawn, ink) => drawn.Replace(ink.Written, ink.Variable, System.StringComparison.Ordinal));

        var box = string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}");
        return Markup.Of($"<svg class=\"{style}\" viewBox=\"{box}\" role=\"img\" aria-label=\"{alternative}\">{Markup.Raw(content)}</svg>");
    }

    private static bool IsNoise(XAttribute attribute) =>
        attribute.Name.LocalName is "clip-path" or "font-family" || (attribute.Name == "shape-rendering" && attribute.Value == "geometricPrecision");

    [GeneratedRegex(@"\d+\.\d{2,}")]
    private static partial Regex LongNumber();
}
