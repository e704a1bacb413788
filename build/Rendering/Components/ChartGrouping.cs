using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>What the rows of a chart are grouped by.</summary>
/// <param name="Alias">As rows of the answer carry it.</param>
/// <param name="Column">The column.</param>
/// <param name="DateGrouping">day, week, month, quarter or year for a moment; null for other columns.</param>
internal sealed record ChartGrouping(string Alias, Column Column, string? DateGrouping);
