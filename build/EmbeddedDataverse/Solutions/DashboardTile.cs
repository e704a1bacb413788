using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A list or a chart on a dashboard.</summary>
/// <param name="Names">The heading per language.</param>
/// <param name="Table">The table whose rows it is about.</param>
/// <param name="View">The view whose rows it shows or sums up.</param>
/// <param name="Chart">The chart drawn over the view; null for a list.</param>
public sealed record DashboardTile(Labels Names, string Table, Guid View, Guid? Chart);
