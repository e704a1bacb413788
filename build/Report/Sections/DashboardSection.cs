using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Charts;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Dashboards;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The solution's dashboards, and the charts that stand on none.</summary>
internal static class DashboardSection
{
    /// <returns>Null when the solution has neither.</returns>
    public static Section? Of(Screen screen)
    {
        var components = screen.Components;
        var shown = components.Dashboards.SelectMany(ChartsOn).ToHashSet();
        var more = components.Charts.Where(chart => !shown.Contains(chart.Id)).ToList();
        if (components.Dashboards.Count + more.Count == 0)
        {
            return null;
        }

        var lead = screen.Language.Of(
            "As Dynamics shows it: a list wider than its tile is moved sideways. A reason in words is written in the language of the deal's owner.",
            "Wie Dynamics es zeigt: Eine Liste, die breiter ist als ihre Kachel, wird zur Seite geschoben. Eine Begründung ist in der Sprache des Besitzers der Verkaufschance geschrieben.");
        return new Section("dashboard", screen.Language.Of("The dashboard", "Die Übersicht"), Markup.Of($"""
            <p class="lead">{lead}</p>
            {Markup.Join(components.Dashboards.Select(dashboard => DashboardMarkup.Of(screen, dashboard)))}
            {(more.Count == 0 ? Markup.Empty : More(screen, more))}
            """));
    }

    private static IEnumerable<Guid> ChartsOn(Dashboard dashboard) => dashboard.Tabs
        .SelectMany(tab => tab.Columns)
        .SelectMany(column => column.Sections)
        .SelectMany(section => section.Cells)
        .Select(cell => cell.Control)
        .OfType<FormControl.SubGrid>()
        .Select(list => list.Chart)
        .OfType<Guid>();

    private static Markup More(Screen screen, List<Chart> charts)
    {
        var longest = charts.Select(chart => chart.Table).Distinct().ToDictionary(table => table, table => LongestView(screen, table));
        return Markup.Of($"""
            <h3>{screen.Language.Of("More charts", "Weitere Diagramme")}</h3>
            <p class="about">{screen.Language.Of("In Dynamics a chart stands beside a list and counts its rows; here beside the longest list of its table.", "In Dynamics steht ein Diagramm neben einer Ansicht und zählt deren Zeilen; hier neben der längsten Ansicht seiner Tabelle.")}</p>
            <div class="gallery">
            {Markup.Join(charts.Select(chart => ChartMarkup.Of(screen, chart, longest[chart.Table])))}
            </div>
            """);
    }

    // Activities have longer lists of the platform's own, which show all of them.
    private static View? LongestView(Screen screen, Table table) => table.IsActivity
        ? null
        : screen.Components.Views
            .Where(view => view.IsPublic && view.Table == table)
            .MaxBy(view => screen.Service.RetrieveMultiple(new FetchExpression(view.Fetch.ToString())).Entities.Count);
}
