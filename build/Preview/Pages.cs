using System;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Charts;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Dashboards;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Preview;

/// <summary>The pages of the preview in one language. A page that is not there is null.</summary>
internal sealed class Pages
{
    private const int MostRows = 250;

    private readonly ReportPage page;
    private readonly Language language;
    private readonly Address address;
    private readonly SolutionComponents components;
    private readonly Screen screen;
    private readonly Shell shell;

    public Pages(Organization organization, ReportPage page, Language language)
    {
        this.page = page;
        this.language = language;
        address = new Address(language);
        components = page.Components;
        screen = page.Screen(language, LinkTo);
        shell = new Shell(organization, screen, page.Source);
    }

    public Answer Contents() => Answer.Found(shell.Of("", language.Of("What the solution shows", "Was die Lösung zeigt"), new ContentsMarkup(screen, address).Of()));

    public Answer Page() => Answer.Found(page.Of(language, new Address(language.Other).Page, LinkTo));

    public Answer? View(Guid id, Guid? chartId)
    {
        if (components.Views.FirstOrDefault(view => view.Id == id) is not { } view)
        {
            return null;
        }

        var chart = components.Charts.FirstOrDefault(chart => chart.Id == chartId && chart.Table == view.Table);
        if (chart is null && chartId is not null)
        {
            return null;
        }

        var grid = GridReader.Read(screen, view);
        var charts = components.Charts.Where(other => other.Table == view.Table)
            .Select(other => Markup.Of($"<li><a href=\"{address.Of(view, other)}\">{language.Of(other.Names, other.Title)}</a></li>"));
        return Answer.Found(shell.Of(chart is null ? $"view/{id:D}" : $"view/{id:D}/{chartId:D}", grid.Name, Markup.Of($"""
            <p class="about">{grid.Description}</p>
            <ul class="jump">{Markup.Join(charts, "")}</ul>
            {(chart is null ? Markup.Empty : ChartMarkup.Of(screen, chart, view))}
            {GridMarkup.Of(language, LinkTo, grid, Shell.Title, MostRows)}
            """)));
    }

    public Answer? Chart(Guid id) => components.Charts.FirstOrDefault(chart => chart.Id == id) is { } found
        ? Answer.Found(shell.Of($"chart/{id:D}", language.Of(found.Names, found.Title), ChartMarkup.Of(screen, found, null)))
        : null;

    public Answer? Dashboard(Guid id) => components.Dashboards.FirstOrDefault(dashboard => dashboard.Id == id) is { } found
        ? Answer.Found(shell.Of($"dashboard/{id:D}", language.Of(found.Names, found.Title), Under(language.Of("Lists and charts", "Listen und Diagramme"), DashboardMarkup.Of(screen, found))))
        : null;

    public Answer? Form(Guid id, Guid? rowId)
    {
        if (components.Forms.FirstOrDefault(form => form.Id == id) is not { } form)
        {
            return null;
        }

        var row = rowId is { } wanted ? Find(form.Table.Name, form.Table.PrimaryId, wanted) : null;
        if (row is null && rowId is not null)
        {
            return null;
        }

        var others = components.Forms.Where(other => other.Table == form.Table && other != form).Select(other => Markup.Of(
            $"<li><a href=\"{(row is null ? address.Of(other) : address.Of(other, row))}\">{FormMarkup.TitleOf(screen, other, null)}</a></li>"));
        return Answer.Found(shell.Of(
            row is null ? $"form/{id:D}" : $"form/{id:D}/{rowId:D}",
            FormMarkup.TitleOf(screen, form, row),
            Markup.Of($"<ul class=\"jump\">{Markup.Join(others, "")}</ul>{Under(language.Of("The form", "Das Formular"), FormMarkup.Of(screen, form, row))}")));
    }

    public Answer Missing() => new(404, shell.Of(
        "",
        language.Of("There is nothing here", "Hier ist nichts"),
        Markup.Of($"<p class=\"lead\">{language.Of("The list of contents names all there is.", "Das Verzeichnis nennt alles, was es gibt.")}</p>")));

    // The headings of a form and of a dashboard begin at the third level, as on the page with pictures.
    private static Markup Under(string heading, Markup body) => Markup.Of($"<h2 class=\"spoken\">{heading}</h2>{body}");

    /// <summary>A row opens in the main form of its table, ours before what we add to the platform's.</summary>
    private string? LinkTo(EntityReference row) => components.Forms
        .Where(form => form.IsMain && form.Table.Name == row.LogicalName)
        .OrderBy(form => form.IsAddition)
        .Select(form => address.Of(form, row))
        .FirstOrDefault();

    private EntityReference? Find(string table, string primaryId, Guid id)
    {
        var query = Rows.Query(table);
        query.Criteria.AddCondition(primaryId, ConditionOperator.Equal, id);
        return screen.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }
}
