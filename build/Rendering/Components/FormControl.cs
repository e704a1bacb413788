using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>What a cell of a form or a dashboard holds.</summary>
internal abstract record FormControl
{
    /// <param name="Column">The column it shows.</param>
    /// <param name="IsLocked">True when nobody may type here.</param>
    /// <param name="IsTimeZone">True when the number stands for a time zone.</param>
    internal sealed record Field(Column Column, bool IsLocked, bool IsTimeZone) : FormControl;

    /// <summary>Notes and activities of the row, the latest first.</summary>
    internal sealed record Timeline : FormControl;

    /// <summary>A page of the solution inside the form, told which row the form shows.</summary>
    /// <param name="Name">The web resource.</param>
    internal sealed record Page(string Name) : FormControl;

    /// <summary>The rows of a view, a chart of them, or both.</summary>
    /// <param name="View">Which rows.</param>
    /// <param name="Chart">The chart of them; null when only the rows are shown.</param>
    /// <param name="ShowsRows">False when only the chart is shown.</param>
    /// <param name="Related">Limits the rows to those that point to the form's row; null for all rows of the view.</param>
    /// <param name="MostRows">How many rows are shown at once; 0 when the control does not say.</param>
    internal sealed record SubGrid(Guid View, Guid? Chart, bool ShowsRows, Relationship? Related, int MostRows) : FormControl;
}
