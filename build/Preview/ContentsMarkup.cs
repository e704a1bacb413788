using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Preview;

/// <summary>All dashboards, views, charts and forms, by table.</summary>
internal sealed class ContentsMarkup(Screen screen, Address address)
{
    private readonly Language language = screen.Language;

    public Markup Of() => Markup.Of($"""
        {Dashboards()}
        {Markup.Join(Tables().Select(Table))}
        """);

    private IEnumerable<Table> Tables() => screen.Components.Views.Select(view => view.Table)
        .Concat(screen.Components.Charts.Select(chart => chart.Table))
        .Concat(screen.Components.Forms.Select(form => form.Table))
        .Distinct();

    private Markup Dashboards() => screen.Components.Dashboards.Count == 0
        ? Markup.Empty
        : Section(
            language.Of("Dashboards", "Übersichten"),
            Group("", screen.Components.Dashboards.Select(dashboard => Entry(address.Of(dashboard), language.Of(dashboard.Names, dashboard.Title), dashboard.Descriptions))));

    private Markup Table(Table table) => Section(language.Of(table.Labels, $"table {table.Name}"), Markup.Join(
    [
        Group(
            language.Of("Views", "Ansichten"),
            screen.Components.Views.Where(view => view.Table == table)
                .OrderByDescending(view => view.IsPublic)
                .Select(view => Entry(address.Of(view), language.Of(view.Names, view.Title), view.Descriptions))),
        Group(
            language.Of("Charts", "Diagramme"),
            screen.Components.Charts.Where(chart => chart.Table == table)
                .Select(chart => Entry(AddressOf(chart), language.Of(chart.Names, chart.Title), chart.Descriptions))),
        Group(
            language.Of("Forms", "Formulare"),
            screen.Components.Forms.Where(form => form.Table == table)
                .Select(form => Entry(address.Of(form), FormMarkup.TitleOf(screen, form, null), form.Descriptions))),
    ]));

    /// <summary>Beside a view of its table, as in Dynamics, where the solution has one.</summary>
    private string AddressOf(Chart chart) =>
        screen.Components.Views.FirstOrDefault(view => view.Table == chart.Table && view.IsPublic) is { } view ? address.Of(view, chart) : address.Of(chart);

    private static Markup Section(string title, Markup body) => Markup.Of($"<section><h2>{title}</h2>{body}</section>");

    private static Markup Group(string title, IEnumerable<Markup> entries)
    {
        var list = Markup.Join(entries, "");
        return list.ToString().Length == 0
            ? Markup.Empty
            : Markup.Of($"{(title.Length > 0 ? Markup.Of($"<h3 class=\"group\">{title}</h3>") : Markup.Empty)}<ul class=\"contents\">{list}</ul>");
    }

    private Markup Entry(string link, string name, Labels descriptions) =>
        Markup.Of($"<li><a href=\"{link}\">{name}</a><span class=\"about\">{descriptions.In(language.Code) ?? ""}</span></li>");
}
