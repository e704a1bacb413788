using System;
using System.Collections.Generic;
using OxyPlot;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>The colours pictures are drawn in: names of style variables, so that one drawing serves a light and a dark page.</summary>
/// <remarks>A drawing needs real colours; each name stands behind a colour nobody would choose, exchanged after drawing.</remarks>
internal static class Ink
{
    private static readonly string[] Names =
    [
        "ink", "soft", "line", "page", "ours", "theirs", "offer",
        "risk-0", "risk-1", "risk-2", "risk-3", "risk-4", "risk-5", "risk-6", "risk-7", "risk-8",
    ];


    public static OxyColor Text => Of("ink");

    public static OxyColor Soft => Of("soft");

    public static OxyColor Line => Of("line");

    public static OxyColor Page => Of("page");

    public static OxyColor Ours => Of("ours");

    public static OxyColor Theirs => Of("theirs");

    public static OxyColor Offer => Of("offer");

    /// <summary>The colour of a value of gg_risk.</summary>
    public static OxyColor Risk(int value) => Of(NameOfRisk(value));

    public static string NameOfRisk(int value) => $"risk-{Math.Clamp(value - Reading.RiskOrder.New, 0, 8)}";

    /// <summary>Each stand-in colour as it is written in a drawing, and the style variable it stands for.</summary>
    public static IEnumerable<(string Written, string Variable)> StandIns()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            yield return ($"rgb(1,{i},254)", $"var(--{Names[i]})");
        }
    }

    private static OxyColor Of(string name) => OxyColor.FromRgb(1, (byte)Array.IndexOf(Names, name), 254);
}
