using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A cell of a section.</summary>
/// <param name="Labels">What is written before the control.</param>
/// <param name="ShowsLabel">False where the control speaks for itself.</param>
/// <param name="Row">Its first row, from 1.</param>
/// <param name="Column">Its first column, from 1.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Control">What it holds.</param>
internal sealed record FormCell(Labels Labels, bool ShowsLabel, int Row, int Column, int RowSpan, int ColumnSpan, FormControl Control);
