using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>One deal over time: the customer's touches above, ours below, the silence shaded, the deadlines marked.</summary>
internal sealed class TimelinePicture
{
    private const double Theirs = 0.72;
    private const double Ours = 0.28;
    private const double ScaleHeight = 18;
    private const double LaneHeight = 84;

    /// <summary>How near to the present a month's name would run into its date.</summary>
    private const double NowLabelDays = 12;

    private readonly Snapshot snapshot;
    private readonly Period period;
    private readonly double width;
    private readonly double size;

    /// <param name="snapshot">What was read.</param>
    /// <param name="period">The stretch of time to show.</param>
    /// <param name="width">In drawing units: a wide one for a screen, a narrow one for a phone.</param>
    public TimelinePicture(Snapshot snapshot, Period period, double width)
    {
        this.snapshot = snapshot;
        this.period = period;
        this.width = width;
        size = width > 500 ? 4.8 : 3.9;
    }

    public Markup Draw(Deal deal, IEnumerable<Touch> touches, string alternative, string style)
    {
        var model = Plot.Empty(new OxyThickness(1, 1, 1, ScaleHeight));
        model.Axes.Add(Plot.Hidden(AxisPosition.Bottom, X(period.From), X(period.To)));
        model.Axes.Add(Plot.Hidden(AxisPosition.Left, 0, 1));
        AddScale(model);
        AddSilence(model, deal);
        AddDeadlines(model, deal);
        AddLine(model, X(period.Now), Ink.Text, 1.2, LineStyle.Solid);
        AddTouches(model, touches.ToList());
        return Drawing.Of(model, width, LaneHeight + ScaleHeight, alternative, style);
    }

    private static double X(DateTime local) => DateTimeAxis.ToDouble(local);

    private void AddScale(PlotModel model)
    {
        foreach (var level in new[] { Theirs, Ours })
        {
            model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Horizontal,
                Y = level,
                Color = Ink.Line,
                StrokeThickness = 1,
                LineStyle = LineStyle.Solid,
                Layer = AnnotationLayer.BelowSeries,
            });
        }

        foreach (var day in period.FirstDaysOfMonths())
        {
            AddLine(model, X(day), Ink.Line, 1, LineStyle.Solid);
            if (Math.Abs((period.Now - day).TotalDays) > NowLabelDays && (period.To - day).TotalDays > 7)
            {
                model.Annotations.Add(ScaleText(day.ToString("MMM", CultureInfo.InvariantCulture), X(day), HorizontalAlignment.Left, Ink.Soft));
            }
        }
    }

    private void AddSilence(PlotModel model, Deal deal)
    {
        if (deal.ClockStart is not { } clock || deal.SilentSince is not { } since)
        {
            return;
        }

        // Each stretch of the silence in the colour of the risk it had: before its clock, waiting, watch, at risk, ghosting.
        (DateTime? Start, int Risk)[] stretches =
        [
            (since, RiskOrder.Waiting),
            (clock, RiskOrder.Waiting),
            (deal.WatchOn, RiskOrder.Watch),
            (deal.AtRiskOn, RiskOrder.AtRisk),
            (deal.GhostingOn, RiskOrder.Ghosting),
            (snapshot.AsOf, RiskOrder.Ghosting),
        ];
        for (var i = 0; i + 1 < stretches.Length; i++)
        {
            var from = Clamped(stretches[i].Start);
            var to = Clamped(stretches[i + 1].Start);
            if (to > from)
            {
                model.Annotations.Add(Shade(from, to, OxyColor.FromAColor((byte)(i < 2 ? 52 : 84), Ink.Risk(stretches[i].Risk))));
            }
        }
    }

    private DateTime Clamped(DateTime? utc)
    {
        var local = utc is { } moment ? snapshot.Local(moment) : period.Now;
        return local < period.From ? period.From : local > period.Now ? period.Now : local;
    }

    private static RectangleAnnotation Shade(DateTime from, DateTime to, OxyColor colour) => new()
    {
        MinimumX = X(from),
        MaximumX = X(to),
        MinimumY = 0,
        MaximumY = 1,
        Fill = colour,
        StrokeThickness = 0,
        Layer = AnnotationLayer.BelowSeries,
    };

    private void AddDeadlines(PlotModel model, Deal deal)
    {
        (DateTime? On, int Risk)[] deadlines =
        [
            (deal.OurTurnOn, RiskOrder.OurTurn),
            (deal.WatchOn, RiskOrder.Watch),
            (deal.AtRiskOn, RiskOrder.AtRisk),
            (deal.GhostingOn, RiskOrder.Ghosting),
        ];
        foreach (var (on, risk) in deadlines)
        {
            if (on is { } utc && period.Contains(snapshot.Local(utc)))
            {
                AddLine(model, X(snapshot.Local(utc)), Ink.Risk(risk), 1.6, utc > snapshot.AsOf ? LineStyle.Dash : LineStyle.Solid);
            }
        }

        if (deal.DecideOn is { } decide && period.Contains(snapshot.Local(decide)))
        {
            AddLine(model, X(snapshot.Local(decide)), Ink.Soft, 1.6, LineStyle.Dot);
        }
    }

    private static void AddLine(PlotModel model, double x, OxyColor colour, double thickness, LineStyle style) =>
        model.Annotations.Add(new LineAnnotation
        {
            Type = LineAnnotationType.Vertical,
            X = x,
            Color = colour,
            StrokeThickness = thickness,
            LineStyle = style,
            Layer = AnnotationLayer.BelowSeries,
        });

    private static TextAnnotation ScaleText(string text, double x, HorizontalAlignment side, OxyColor colour) => new()
    {
        Text = text,
        TextPosition = new DataPoint(x, 0),
        TextHorizontalAlignment = side,
        TextVerticalAlignment = VerticalAlignment.Top,
        Offset = new ScreenVector(side == HorizontalAlignment.Left ? 2 : 0, 3),
        TextColor = colour,
        FontSize = 11,
        StrokeThickness = 0,
        ClipByXAxis = false,
        ClipByYAxis = false,
    };

    private void AddTouches(PlotModel model, List<Touch> touches)
    {
        model.Annotations.Add(ScaleText(Moments.ShortDay(period.Now), X(period.Now), HorizontalAlignment.Center, Ink.Text));

        // Offers last: they are rare, and the mail that carries one must not cover it.
        foreach (var touch in touches.Where(touch => period.Contains(snapshot.Local(touch.Moment))).OrderBy(touch => touch.Channel is null))
        {
            var glyph = Glyphs.Of(touch);
            model.Annotations.Add(new GlyphAnnotation
            {
                Middle = new DataPoint(X(snapshot.Local(touch.Moment)), touch.Answered ? Theirs : Ours),
                Outline = Glyphs.Outline(glyph),
                Size = size,
                Colour = glyph == Glyph.Offer ? Ink.Offer : touch.Answered ? Ink.Theirs : Ink.Ours,
            });
        }
    }
}
