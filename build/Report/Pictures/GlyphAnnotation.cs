using System.Collections.Generic;
using System.Linq;
using OxyPlot;
using OxyPlot.Annotations;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>One touch on a timeline: a small shape with a rim of page colour, so that neighbours stay apart.</summary>
internal sealed class GlyphAnnotation : TransposableAnnotation
{
    public required DataPoint Middle { get; init; }

    public required IReadOnlyList<ScreenPoint> Outline { get; init; }

    /// <summary>Half its size in drawing units.</summary>
    public required double Size { get; init; }

    public required OxyColor Colour { get; init; }

    public override void Render(IRenderContext rc)
    {
        var middle = this.Transform(Middle);
        var corners = Outline.Select(corner => new ScreenPoint(middle.X + (corner.X * Size), middle.Y + (corner.Y * Size))).ToList();
        rc.DrawPolygon(corners, Colour, Ink.Page, 0.9, EdgeRenderingMode.Adaptive, null, LineJoin.Round);
    }
}
