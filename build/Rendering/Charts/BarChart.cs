using System;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Pictures;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>Bars, columns or lines over categories.</summary>
internal sealed class BarChart
{
    private const double BarHeight = 20;
    private const double RowGap = 12;
    private const double ColumnHeight = 250;
    private const double RoomForValues = 1.14;
    // Measured by eye on the fonts of the page: the library measures another font, narrower than theirs.
    private const double CharacterWidth = 6.9;
    private const double Tilt = 38 * Math.PI / 180;

    // The longest reason has 29 letters.
    private const int LongestLabel = 30;

    private readonly ChartData data;
    private readonly ChartInk ink;
    private readonly double width;
    private readonly bool lying;
    private readonly bool stacked;

    /// <param name="data">What is drawn.</param>
    /// <param name="ink">Its colours.</param>
    /// <param name="width">In drawing units.</param>
    public BarChart(ChartData data, ChartInk ink, double width)
    {
        this.data = data;
        this.ink = ink;
        this.width = width;
        lying = data.Series[0].Shape is ChartShape.Bar or ChartShape.StackedBar;
        stacked = data.Series[0].Shape is ChartShape.StackedBar or ChartShape.StackedColumn;
    }

    public double Height => lying
        ? (data.Categories.Count * ((BarHeight * (stacked ? 1 : data.Series.Count)) + RowGap)) + 8
        : ColumnHeight + (Tilted ? Reach * Math.Sin(Tilt) : 0);

    private bool Tilted => !lying && data.Categories.Sum(category => (category.Label.Length * 7.2) + 10) > width - 40;

    public PlotModel Plot()
    {
        var model = Report.Pictures.Plot.Empty(new OxyThickness(
            lying ? 10 + Reach : RoomForTheFirst(), 0, lying ? 40 : 4, Tilted ? 14 + (Reach * Math.Sin(Tilt)) : double.NaN));
        model.Axes.Add(Categories());
        model.Axes.Add(Values());
        foreach (var (series, place) in data.Series.Select((series, place) => (series, place)))
        {
            model.Series.Add(series.Shape == ChartShape.Line ? Line(series, place) : Bars(series, place));
            if (!stacked)
            {
                AddTexts(model, series, place);
            }
        }

        return model;
    }

    private double Reach => data.Categories.Max(category => Shortened(category.Label).Length) * CharacterWidth;

    // A tilted label ends below the middle of its category and begins far to the left of it.
    private double RoomForTheFirst() => Tilted
        ? Math.Max(4, (Shortened(data.Categories[0].Label).Length * CharacterWidth * Math.Cos(Tilt)) - (width / data.Categories.Count / 2) + 8)
        : 4;

    private CategoryAxis Categories()
    {
        var axis = new CategoryAxis
        {
            Key = "categories",
            Position = lying ? AxisPosition.Left : AxisPosition.Bottom,
            GapWidth = 0.45,
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.Solid,
            AxislineColor = Ink.Line,
            TextColor = Ink.Text,
            Angle = Tilted ? -Tilt * 180 / Math.PI : 0,
            StartPosition = lying ? 1 : 0,
            EndPosition = lying ? 0 : 1,
        };
        axis.Labels.AddRange(data.Categories.Select(category => Shortened(category.Label)));
        return axis;
    }

    private LinearAxis Values()
    {
        var axis = Report.Pictures.Plot.Hidden(lying ? AxisPosition.Bottom : AxisPosition.Left, 0, Math.Max(Largest() * RoomForValues, 1));
        axis.Key = "values";
        return axis;
    }

    private double Largest() => stacked
        ? Enumerable.Range(0, data.Categories.Count).Max(place => data.Series.Sum(series => series.Points[place].Value))
        : data.Series.Max(series => series.Points.Max(point => point.Value));

    private BarSeries Bars(ChartSeries series, int place)
    {
        // In a bar series the "y" axis is that of the categories, wherever it lies.
        var bars = new BarSeries
        {
            XAxisKey = "values",
            YAxisKey = "categories",
            IsStacked = stacked,
            FillColor = ink.Of(series.Colour, place),
            StrokeThickness = 0,
        };
        foreach (var (point, category) in series.Points.Zip(data.Categories))
        {
            var own = data.Series.Count == 1 ? category.Colour : series.Colour;
            bars.Items.Add(new BarItem(point.Value) { Color = ink.Of(own, place) });
        }

        return bars;
    }

    private LineSeries Line(ChartSeries series, int place)
    {
        var colour = ink.Of(series.Colour, place);
        var line = new LineSeries
        {
            XAxisKey = "categories",
            YAxisKey = "values",
            Color = colour,
            StrokeThickness = 2,
            MarkerType = MarkerType.Circle,
            MarkerSize = 3.5,
            MarkerFill = colour,
        };
        line.Points.AddRange(series.Points.Select((point, at) => new DataPoint(at, point.Value)));
        return line;
    }

    private void AddTexts(PlotModel model, ChartSeries series, int place)
    {
        // Where series stand side by side, each has its share of the room between two gaps.
        var share = 1.0 / 1.45 / data.Series.Count;
        var shift = series.Shape == ChartShape.Line ? 0 : (place - ((data.Series.Count - 1) / 2.0)) * share;
        foreach (var (point, at) in series.Points.Select((point, at) => (point, at)).Where(pair => pair.point.Text.Length > 0))
        {
            var across = at + shift;
            model.Annotations.Add(new TextAnnotation
            {
                Text = point.Text,
                TextPosition = lying ? new DataPoint(point.Value, across) : new DataPoint(across, point.Value),
                XAxisKey = lying ? "values" : "categories",
                YAxisKey = lying ? "categories" : "values",
                TextHorizontalAlignment = lying ? HorizontalAlignment.Left : HorizontalAlignment.Center,
                TextVerticalAlignment = lying ? VerticalAlignment.Middle : VerticalAlignment.Bottom,
                Offset = lying ? new ScreenVector(6, 0) : new ScreenVector(0, -4),
                TextColor = Ink.Soft,
                StrokeThickness = 0,
                FontSize = 12,
                ClipByXAxis = false,
                ClipByYAxis = false,
            });
        }
    }

    private static string Shortened(string label) =>
        label.Length <= LongestLabel ? label : string.Concat(label.AsSpan(0, LongestLabel - 1), "…");
}
