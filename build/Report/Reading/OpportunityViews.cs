using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Grids;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Runs the views the solution adds to opportunities.</summary>
internal static class OpportunityViews
{
    /// <summary>From the most pressing to the most complete; a view unknown here comes last.</summary>
    private static readonly string[] Order =
    [
        "Ghosting now", "At risk now", "Watch", "Our turn", "Waiting for an answer", "New, waiting for our first contact", "Open deals by ghosting date",
    ];

    public static IReadOnlyList<Grid> Read(Screen screen) =>
    [
        .. screen.Components.Views
            .Where(view => view.Table.Name == "opportunity" && view.IsPublic)
            .OrderBy(view => PlaceOf(view.Names.In(Language.English.Code)))
            .Select(view => GridReader.Read(screen, view)),
    ];

    private static int PlaceOf(string? name)
    {
        var place = Array.IndexOf(Order, name);
        return place < 0 ? Order.Length : place;
    }
}
