using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A section of a form: cells in columns.</summary>
/// <param name="Labels">Its heading; null when it shows none.</param>
/// <param name="Columns">How many columns of cells it has.</param>
/// <param name="Cells">From left to right, from top to bottom; empty ones left out.</param>
internal sealed record FormSection(Labels? Labels, int Columns, IReadOnlyList<FormCell> Cells);
