namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>One number of a chart.</summary>
/// <param name="Value">The number; 0 where the answer holds none.</param>
/// <param name="Text">As people read it; empty where the answer holds none.</param>
internal readonly record struct ChartPoint(double Value, string Text);
