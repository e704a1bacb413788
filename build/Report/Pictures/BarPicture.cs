using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>Horizontal bars with their labels on the left and their values behind them.</summary>
internal static class BarPicture
{
    private const double Wide = 500;
    private const double Narrow = 330;
    private const double LabelWidth = 104;
    private const double ValueWidth = 60;
    private const double BarHeight = 15;
    private const double BarGap = 2;
    private const double RowGap = 11;

    /// <summary>The picture twice, for a screen and for a phone; the style sheet shows one of them.</summary>
    public static Markup Draw(IReadOnlyList<BarRow> rows, string alternative) => Markup.Of(
        $"{Draw(rows, alternative, Wide, "wide")}{Draw(rows, alternative, Narrow, "narrow")}");

    private static Markup Draw(IReadOnlyList<BarRow> rows, string alternative, double width, string style)
    {
        var bars = rows.Max(row => row.Bars.Count);
        var rowHeight = (bars * BarHeight) + ((bars - 1) * BarGap) + RowGap;
        var height = rows.Count * rowHeight;
        var longest = Math.Max(rows.SelectMany(row => row.Bars).Max(bar => bar.Value), 1);

        // One unit of the vertical scale is one unit of the drawing, counted from the top.
        var model = Plot.Empty(new OxyThickness(LabelWidth, 0, ValueWidth, 0));
        model.Axes.Add(Plot.Hidden(AxisPosition.Bottom, 0, longest));
        var vertical = Plot.Hidden(AxisPosition.Left, 0, height);
        vertical.StartPosition = 1;
        vertical.EndPosition = 0;
        model.Axes.Add(vertical);
        for (var row = 0; row < rows.Count; row++)
        {
            var top = (row * rowHeight) + (RowGap / 2);
            model.Annotations.Add(Label(rows[row].Label, top + ((rowHeight - RowGap) / 2)));
            for (var i = 0; i < rows[row].Bars.Count; i++)
            {
                var barTop = top + (i * (BarHeight + BarGap));
                model.Annotations.Add(Shape(rows[row].Bars[i], barTop));
                model.Annotations.Add(Value(rows[row].Bars[i], barTop + (BarHeight / 2)));
            }
        }

        return Drawing.Of(model, width, height, alternative, style);
    }

    private static RectangleAnnotation Shape(Bar bar, double top) => new()
    {
        MinimumX = 0,
        MaximumX = bar.Value,
        MinimumY = top,
        MaximumY = top + BarHeight,
        Fill = bar.Colour,
        StrokeThickness = 0,
        Layer = AnnotationLayer.BelowSeries,
    };

    private static TextAnnotation Label(string text, double middle) => Text(
        text, new DataPoint(0, middle), HorizontalAlignment.Right, new ScreenVector(-10, 0), Ink.Text);

    private static TextAnnotation Value(Bar bar, double middle) => Text(
        bar.Text, new DataPoint(bar.Value, middle), HorizontalAlignment.Left, new ScreenVector(7, 0), Ink.Soft);

    private static TextAnnotation Text(string text, DataPoint at, HorizontalAlignment side, ScreenVector offset, OxyColor colour) => new()
    {
        Text = text,
        TextPosition = at,
        TextHorizontalAlignment = side,
        TextVerticalAlignment = VerticalAlignment.Middle,
        Offset = offset,
        TextColor = colour,
        StrokeThickness = 0,
        ClipByXAxis = false,
        ClipByYAxis = false,
    };
}
