using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>What was agreed with customers, what they were given and how deals with them went: the views of those tables.</summary>
internal static class CustomersSection
{
    private const int MostRows = 8;

    private const string Histories = "gg_dealhistory";

    private static readonly string[] Tables = ["gg_commitment", Histories, "gg_courtesy", "account", "contact"];

    /// <summary>Of what is kept beside deals only what tells of the deal: when its stage changed is nothing a customer agreed or was given.</summary>
    private static bool IsAboutCustomers(View view) =>
        view.IsPublic && (view.Table.Name != Histories || view.Columns.Any(column => column.IsLinked));

    /// <returns>Null when none of these views shows a row.</returns>
    public static Section? Of(Screen screen)
    {
        var grids = Tables
            .SelectMany(table => screen.Components.Views.Where(view => view.Table.Name == table && IsAboutCustomers(view)))
            .Select(view => GridReader.Read(screen, view))
            .Where(grid => grid.Rows.Count > 0)
            .ToList();
        if (grids.Count == 0)
        {
            return null;
        }

        var lead = screen.Language.Of(
            "Next steps and homework agreed with customers, small courtesies, and what is remembered of earlier silences: for 24 months, and never more than a suggestion.",
            "Mit Kunden vereinbarte nächste Schritte und Beiträge, kleine Aufmerksamkeiten und was von früherer Stille erinnert wird: 24 Monate lang, und nie mehr als ein Vorschlag.");
        return new Section("customers", screen.Language.Of("Agreed, given, remembered", "Vereinbart, gegeben, erinnert"), Markup.Of($"""
            <p class="lead">{lead}</p>
            {Markup.Join(grids.Select(grid => Table(screen, grid)))}
            """));
    }

    private static Markup Table(Screen screen, Grid grid)
    {
        var anchor = "view-" + grid.View.Id.ToString("N", CultureInfo.InvariantCulture);
        var table = screen.Language.Of(grid.View.Table.Labels, $"table {grid.View.Table.Name}");
        return Markup.Of($"""
            <div class="view">
            <h3 id="{anchor}">{table}: {grid.Name} <span class="count">{Words.Number(grid.Rows.Count, screen.Language)}</span></h3>
            {GridMarkup.Of(screen.Language, screen.LinkTo, grid, anchor, MostRows)}
            </div>
            """);
    }
}
