using System.Collections.Generic;
using OxyPlot;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>The colours of one chart: those the solution gives, lighter on a dark page, and the page's own for the rest.</summary>
/// <remarks>As for all pictures, a stand-in colour is drawn and exchanged for a style afterwards.</remarks>
internal sealed class ChartInk
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

    /// <param name="colour">As #rrggbb; null for the page's own.</param>
    /// <param name="place">Which of the page's own.</param>
    public static string StyleOf(string? colour, int place) =>
        colour is null ? $"var(--series-{place % OwnColours})" : $"color-mix(in srgb,{colour},#fff var(--lift))";

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
