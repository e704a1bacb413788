using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A chart that can be drawn over any view of its table.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Table">The table whose rows it sums up.</param>
/// <param name="Names">The name per language.</param>
/// <param name="Descriptions">What it says, per language; none when the solution says nothing.</param>
/// <param name="FetchXml">The aggregating query; the client adds the conditions of the view.</param>
public sealed record Chart(Guid Id, string Table, Labels Names, Labels Descriptions, string FetchXml);
