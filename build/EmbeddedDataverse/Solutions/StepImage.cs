using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A snapshot of the row that a step is given.</summary>
/// <param name="Alias">The key by which the step finds it.</param>
/// <param name="IsBefore">It shows the row before the operation.</param>
/// <param name="IsAfter">It shows the row after the operation.</param>
/// <param name="Columns">The columns it shows; empty ones are left out of the snapshot.</param>
public sealed record StepImage(string Alias, bool IsBefore, bool IsAfter, IReadOnlyList<Column> Columns);
