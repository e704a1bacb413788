using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using OxyPlot;
using OxyPlot.Series;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>Draws a chart.</summary>
internal static class ChartPicture
{
    private const double Wide = 440;
    private const double Narrow = 330;
    private const double Round = 220;

    /// <summary>The picture twice, for a screen and for a phone; the style sheet shows one of them.</summary>
    public static Markup Draw(ChartData data, string alternative) =>
        data.Series[0].Shape is ChartShape.Pie or ChartShape.Doughnut
            ? Draw(Pie(data, out var ink), ink, Round, Round, alternative, "chart round")
            : Markup.Of($"{Draw(data, Wide, alternative, "chart wide")}{Draw(data, Narrow, alternative, "chart narrow")}");

    private static Markup Draw(ChartData data, double width, string alternative, string style)
    {
        var ink = new ChartInk(data.Palette);
        var bars = new BarChart(data, ink, width);
        return Draw(bars.Plot(), ink, width, bars.Height, alternative, style);
    }

    private static Markup Draw(PlotModel model, ChartInk ink, double width, double height, string alternative, string style) =>
        Drawing.Of(model, width, height, alternative, style, ink.StandIns());

    private static PlotModel Pie(ChartData data, out ChartInk ink)
    {
        var colours = ink = new ChartInk(data.Palette);
        var series = new PieSeries
        {
            InnerDiameter = data.Series[0].Shape == ChartShape.Doughnut ? 0.58 : 0,
            Diameter = 1,
            Stroke = Ink.Page,
            StrokeThickness = 1.5,
            InsideLabelFormat = "",
            OutsideLabelFormat = "",
            TickDistance = 0,
            TickHorizontalLength = 0,
            TickRadialLength = 0,
            StartAngle = -90,
        };
        foreach (var (category, place) in data.Categories.Select((category, place) => (category, place)))
        {
            series.Slices.Add(new PieSlice(category.Label, data.Series[0].Points[place].Value) { Fill = colours.Of(category.Colour, place) });
        }

        var model = Plot.Empty(new OxyThickness(0));
        model.Series.Add(series);
        return model;
    }
}
