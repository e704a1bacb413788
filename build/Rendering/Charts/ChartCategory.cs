namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>A place along the axis of a chart.</summary>
/// <param name="Label">As people read it.</param>
/// <param name="Colour">The colour the solution gives this value of a choice, as #rrggbb; null for none.</param>
internal sealed record ChartCategory(string Label, string? Colour);
