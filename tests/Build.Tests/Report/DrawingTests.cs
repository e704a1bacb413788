using System;
using GhostingGuard.Build.Report.Pictures;
using OxyPlot;
using OxyPlot.Annotations;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public sealed class DrawingTests
{
    [Fact]
    public void Places_are_rounded_and_numbers_people_read_are_not()
    {
        var model = new PlotModel();
        model.Annotations.Add(new TextAnnotation { Text = "3.120", TextPosition = new DataPoint(100.0 / 3, 50) });

        var drawing = Drawing.Of(model, 333.333, 100, "One number", "plot").ToString();

        Assert.Contains(">3.120<", drawing, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"=""[^""]*\d\.\d{2}", drawing[drawing.IndexOf('>', StringComparison.Ordinal)..]);
    }
}
