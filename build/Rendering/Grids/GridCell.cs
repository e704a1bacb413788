namespace GhostingGuard.Build.Rendering.Grids;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">As people read it; empty for no value.</param>
/// <param name="Colour">The colour the solution gives this value of a choice, as #rrggbb; null for none.</param>
internal sealed record GridCell(string Text, string? Colour = null);
