using System.Collections.Generic;
using GhostingGuard.Build.Rendering.Components;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>A row of numbers of a chart.</summary>
/// <param name="Name">What the legend says.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Colour">As #rrggbb; null where the page chooses.</param>
/// <param name="Points">One for each category.</param>
internal sealed record ChartSeries(string Name, ChartShape Shape, string? Colour, IReadOnlyList<ChartPoint> Points);
