using System.Collections.Generic;
using OxyPlot;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>The colours of one chart: those of choices, then those of its palette, lighter on a dark page, then the page's own.</summary>
/// <remarks>As for all pictures, a stand-in colour is drawn and exchanged for a style afterwards.</remarks>
internal sealed class ChartInk(IReadOnlyList<string> palette)
{
    private const int OwnColours = 6;

    private readonly List<string> styles = [];

    /// <summary>Each stand-in colour as it is written in a drawing, and the style it stands for.</summary>
    public IEnumerable<(string Written, string Variable)> StandIns()
    {
        for (var i = 0; i < styles.Count; i++)
        {
            yield return ($"rgb(2,{i},254)", styles[i]);
        }
    }

    /// <param name="colour">That of a choice, as #rrggbb; null for one of the palette.</param>
    /// <param name="place">Which of the palette.</param>
    public string StyleOf(string? colour, int place) =>
        (colour ?? (palette.Count > 0 ? palette[place % palette.Count] : null)) is { } given
            ? $"color-mix(in srgb,{given},#fff var(--lift))"
            : $"var(--series-{place % OwnColours})";

    /// <inheritdoc cref="StyleOf"/>
    public OxyColor Of(string? colour, int place)
    {
        var style = StyleOf(colour, place);
        var known = styles.IndexOf(style);
        if (known < 0)
        {
            known = styles.Count;
            styles.Add(style);
        }

        return OxyColor.FromRgb(2, (byte)known, 254);
    }
}
