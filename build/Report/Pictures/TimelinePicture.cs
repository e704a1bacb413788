using System;
using System.Collections.Generic;
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
    private const byte Pale = 52;
    private const byte Clear = 84;

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
                model.Annotations.Add(ScaleText(Moments.Month(day, snapshot.Language), X(day), HorizontalAlignment.Left, Ink.Soft));
            }
        }
    }

    private void AddSilence(PlotModel model, Deal deal)
    {
        foreach (var stretch in SilenceStretch.Of(deal, snapshot.AsOf))
        {
            model.Annotations.Add(new RectangleAnnotation
            {
                MinimumX = X(NotBeforeThePeriod(stretch.From)),
                MaximumX = X(NotBeforeThePeriod(stretch.To)),
                MinimumY = 0,
                MaximumY = 1,
                Fill = OxyColor.FromAColor(stretch.Risk == RiskOrder.Waiting ? Pale : Clear, Ink.Risk(stretch.Risk)),
                StrokeThickness = 0,
                Layer = AnnotationLayer.BelowSeries,
            });
        }
    }

    private DateTime NotBeforeThePeriod(DateTime utc)
    {
        var local = snapshot.Local(utc);
        return local < period.From ? period.From : local;
    }

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
        model.Annotations.Add(ScaleText(Moments.ShortDay(period.Now, snapshot.Language), X(period.Now), HorizontalAlignment.Center, Ink.Text));

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
