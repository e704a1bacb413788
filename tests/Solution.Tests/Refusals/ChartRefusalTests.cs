using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Charts and dashboards that show what is not there.</summary>
public sealed class ChartRefusalTests
{
    [Fact]
    public void A_grouping_of_a_chart()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Replace(chart, "\"stepname\"", "\"stage\"");

        solution.AssertRefused(chart, "names the column stage, which opportunity does not have");
    }

    [Fact]
    public void An_order_by_what_a_chart_does_not_ask_for()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Replace(chart, "<order alias=\"stage\"", "<order alias=\"phase\"");

        solution.AssertRefused(chart, "is sorted by phase, which no attribute of its query is called");
    }

    [Fact]
    public void A_chart_of_another_table()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Replace(chart, "<entity name=\"opportunity\">", "<entity name=\"quote\">");

        solution.AssertRefused(chart, "sums up rows of another table than opportunity");
    }

    [Fact]
    public void A_number_of_a_chart_that_is_not_computed()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Replace(chart, "<measure alias=\"value\" />", "<measure alias=\"worth\" />");

        solution.AssertRefused(chart, "draws the number worth, which its query does not compute");
    }

    [Fact]
    public void An_axis_of_a_chart_that_is_no_grouping()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Replace(chart, "<category alias=\"stage\">", "<category alias=\"value\">");

        solution.AssertRefused(chart, "puts along its axis what its query does not group by");
    }

    [Fact]
    public void A_chart_with_a_series_too_many()
    {
        using var solution = new ScratchSolution();
        var chart = solution.Chart("Risk by stage and value");
        solution.Edit(chart, root => root.Descendants("Series").Last().AddAfterSelf(new XElement(root.Descendants("Series").Last())));

        solution.AssertRefused(chart, "has 1 measures and 2 series");
    }

    [Theory]
    [InlineData("ViewId", "shows the view")]
    [InlineData("VisualizationId", "shows the chart")]
    public void A_tile_that_shows_what_is_not_there(string parameter, string says)
    {
        using var solution = new ScratchSolution();
        var dashboard = solution.Dashboard("Monday's meeting");
        solution.Edit(dashboard, root => root.Descendants(parameter).First(element => element.Value.Length > 0).Value = "{11111111-2222-4333-8444-555555555555}");

        solution.AssertRefused(dashboard, $"{says} {{11111111-2222-4333-8444-555555555555}}, which opportunity does not have here");
    }

    [Fact]
    public void A_tile_of_a_table_that_does_not_have_the_view()
    {
        using var solution = new ScratchSolution();
        var dashboard = solution.Dashboard("Monday's meeting");
        solution.Edit(dashboard, root => root.Descendants("TargetEntityType").First().Value = "quote");

        solution.AssertRefused(dashboard, "which quote does not have here");
    }

    [Fact]
    public void A_dashboard_with_more_than_the_platform_takes()
    {
        using var solution = new ScratchSolution();
        var dashboard = solution.Dashboard("Monday's meeting");
        solution.Edit(dashboard, root => root.Descendants("cell").Last().AddAfterSelf(new XElement(root.Descendants("cell").Last())));

        solution.AssertRefused(dashboard, "has 7 lists and charts");
    }
}
