using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering.Grids;

/// <summary>One row of a grid.</summary>
/// <param name="Row">The row itself, for a link to it.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record GridRow(EntityReference Row, IReadOnlyList<GridCell> Cells);
