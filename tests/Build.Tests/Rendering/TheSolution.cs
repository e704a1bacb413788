using System;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Charts;
using GhostingGuard.Build.Rendering.Dashboards;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Tests.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

/// <summary>Whatever ships can be shown: a component that refers to nothing, or lacks a label, is refused here.</summary>
public sealed class TheSolution(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    public static TheoryData<string> Views => [.. PlayedQuarter.Components.Views.Select(view => $"{view.Table.Name} {view.Id}")];

    public static TheoryData<string> Forms => [.. PlayedQuarter.Components.Forms.Select(form => $"{form.Table.Name} {form.Kind} {form.Id}")];

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_view_can_be_shown_in_both_languages(string named) => InBothLanguages(screen =>
    {
        var view = PlayedQuarter.Components.Views.Single(view => $"{view.Table.Name} {view.Id}" == named);
        var grid = GridReader.Read(screen, view);

        Assert.Equal(view.Columns.Count, grid.Headings.Count);
        Assert.Contains(grid.Rows.Count == 0 ? "class=\"empty\"" : "<thead>", GridMarkup.Of(screen.Language, screen.LinkTo, grid, "title", 50).ToString(), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_can_be_shown_in_both_languages_with_a_row_and_empty(string named) => InBothLanguages(screen =>
    {
        var form = PlayedQuarter.Components.Forms.Single(form => $"{form.Table.Name} {form.Kind} {form.Id}" == named);
        var rows = quarter.Rows(form.Table.Name);

        Assert.Contains("<article class=\"form\"", FormMarkup.Of(screen, form, null).ToString(), StringComparison.Ordinal);
        if (rows.Count > 0)
        {
            Assert.Contains("<article class=\"form\"", FormMarkup.Of(screen, form, rows[0].ToEntityReference()).ToString(), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Every_chart_and_dashboard_can_be_shown_in_both_languages() => InBothLanguages(screen =>
    {
        Assert.All(PlayedQuarter.Components.Charts, chart =>
            Assert.Contains("<figure", ChartMarkup.Of(screen, chart, null).ToString(), StringComparison.Ordinal));
        Assert.All(PlayedQuarter.Components.Dashboards, dashboard =>
            Assert.Contains("<article", DashboardMarkup.Of(screen, dashboard).ToString(), StringComparison.Ordinal));
    });

    [Fact]
    public void What_the_page_reads_is_what_the_embedded_Dataverse_imported() =>
        Assert.Equal(
            quarter.Organization.Solution.Views.Select(view => view.Id).Order(),
            PlayedQuarter.Components.Views.Select(view => view.Id).Order());

    private void InBothLanguages(Action<Screen> show)
    {
        foreach (var language in new[] { Language.English, Language.German })
        {
            show(new Screen(quarter.Organization, PlayedQuarter.Components, language, TimeZoneInfo.Utc, _ => null));
        }
    }
}
