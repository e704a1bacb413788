using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A number of a chart and how it is drawn.</summary>
/// <param name="Alias">As rows of the answer carry it.</param>
/// <param name="Column">The column that is counted, added up …</param>
/// <param name="Function">count, countcolumn, sum, avg, min or max.</param>
/// <param name="Shape">How it is drawn.</param>
internal sealed record ChartMeasure(string Alias, Column Column, string Function, ChartShape Shape);
