using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A page of lists and charts.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Names">The name per language.</param>
/// <param name="Tiles">What it shows, in the order of the file.</param>
public sealed record Dashboard(Guid Id, Labels Names, IReadOnlyList<DashboardTile> Tiles);
