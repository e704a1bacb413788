using System.Collections.Generic;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>The numbers of a chart.</summary>
/// <param name="Categories">What stands along the axis.</param>
/// <param name="Series">One or more, each with a value for each category.</param>
/// <param name="Palette">The chart's own colours as #rrggbb, for what the solution gives no colour.</param>
internal sealed record ChartData(IReadOnlyList<ChartCategory> Categories, IReadOnlyList<ChartSeries> Series, IReadOnlyList<string> Palette);
