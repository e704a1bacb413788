using OxyPlot;
using OxyPlot.Axes;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>What all pictures have in common.</summary>
internal static class Plot
{
    public const double FontSize = 12.5;

    public static PlotModel Empty(OxyThickness margins) => new()
    {
        Background = OxyColors.Undefined,
        PlotAreaBorderThickness = new OxyThickness(0),
        PlotMargins = margins,
        Padding = new OxyThickness(0),
        TextColor = Ink.Text,
        DefaultFontSize = FontSize,
    };

    /// <summary>An axis that gives a direction its scale and shows nothing.</summary>
    public static LinearAxis Hidden(AxisPosition position, double minimum, double maximum) => new()
    {
        Position = position,
        Minimum = minimum,
        Maximum = maximum,
        IsAxisVisible = false,
        MinimumPadding = 0,
        MaximumPadding = 0,
    };
}
