using System.Collections.Generic;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A column of a tab.</summary>
/// <param name="Width">In percent of the tab.</param>
/// <param name="Sections">From top to bottom.</param>
internal sealed record FormColumn(int Width, IReadOnlyList<FormSection> Sections);
