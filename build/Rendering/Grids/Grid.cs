using System.Collections.Generic;
using GhostingGuard.Build.Rendering.Components;

namespace GhostingGuard.Build.Rendering.Grids;

/// <summary>A view with the rows it shows now.</summary>
/// <param name="View">The view.</param>
/// <param name="Name">Its name in the language of the screen.</param>
/// <param name="OtherName">Its name in the other language.</param>
/// <param name="Description">What it is for; empty when the solution says nothing.</param>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">In the order of the view.</param>
internal sealed record Grid(
    View View, string Name, string OtherName, string Description, IReadOnlyList<string> Headings, IReadOnlyList<GridRow> Rows);
