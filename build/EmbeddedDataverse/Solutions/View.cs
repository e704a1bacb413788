using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A saved query.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Table">The table whose rows it shows.</param>
/// <param name="Names">The name per language.</param>
/// <param name="QueryType">0 for a public view; learn.microsoft.com/power-apps/developer/data-platform/reference/entities/savedquery names the rest.</param>
/// <param name="Columns">What the grid shows, in order.</param>
/// <param name="FetchXml">The query.</param>
public sealed record View(Guid Id, string Table, Labels Names, int QueryType, IReadOnlyList<ViewColumn> Columns, string FetchXml);
