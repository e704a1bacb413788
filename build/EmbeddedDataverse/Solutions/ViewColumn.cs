using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A column of a view's grid.</summary>
/// <param name="Name">The column, with the alias of its linked table and a dot before it if it is not the view's own.</param>
/// <param name="Labels">The heading.</param>
/// <param name="Width">In pixels.</param>
public sealed record ViewColumn(string Name, Labels Labels, int Width);
