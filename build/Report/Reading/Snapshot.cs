using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Grids;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Everything a page shows, read at one moment.</summary>
internal sealed record Snapshot
{
    /// <summary>UTC.</summary>
    public required DateTime AsOf { get; init; }

    public required ReportSource Source { get; init; }

    public required IReadOnlyList<Deal> Deals { get; init; }

    /// <summary>By opportunity, oldest first.</summary>
    public required ILookup<Guid, Touch> Touches { get; init; }

    /// <summary>The language of everything that is worded.</summary>
    public required Language Language { get; init; }

    /// <summary>The views of opportunities with their rows.</summary>
    public required IReadOnlyList<Grid> Views { get; init; }

    /// <summary>The place on the page at which a row stands in full, or null where it does not.</summary>
    public required Func<EntityReference, string?> LinkTo { get; init; }

    /// <summary>The values of gg_risk in the order of the solution.</summary>
    public required IReadOnlyList<ChoiceLabel> Risks { get; init; }

    /// <summary>The values of gg_channel in the order of the solution.</summary>
    public required IReadOnlyList<ChoiceLabel> Channels { get; init; }

    public IEnumerable<Deal> OpenDeals => Deals.Where(deal => deal.IsOpen);

    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Source.Zone);
}
