using System;
using System.IO;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

public sealed class ChartsAndDashboards
{
    private const string ViewId = "31000000-0000-4000-8000-000000000001";
    private const string ChartId = "32000000-0000-4000-8000-000000000001";
    private const string DashboardId = "33000000-0000-4000-8000-000000000001";

    private const string View = $"""
        <SavedQueries><savedqueries><savedquery><savedqueryid>{ViewId}</savedqueryid><querytype>0</querytype>
        <layoutxml><grid><row name="result" id="opportunityid"><cell name="name" width="100" /></row></grid></layoutxml>
        <fetchxml><fetch><entity name="opportunity"><attribute name="name" /></entity></fetch></fetchxml></savedquery></savedqueries></SavedQueries>
        """;

    private const string Chart = $"""
        <Visualizations><visualization><savedqueryvisualizationid>{ChartId}</savedqueryvisualizationid><datadescription><datadefinition>
        <fetchcollection><fetch aggregate="true"><entity name="opportunity"><attribute name="stepname" groupby="true" alias="stage" />
        <attribute name="estimatedvalue" aggregate="sum" alias="value" /></entity></fetch></fetchcollection><categorycollection>
        <category alias="stage"><measurecollection><measure alias="value" /></measurecollection></category></categorycollection>
        </datadefinition></datadescription><presentationdescription><Chart><Series><Series ChartType="Column" /></Series></Chart>
        </presentationdescription><LocalizedNames><LocalizedName description="By stage" languagecode="1033" /></LocalizedNames>
        </visualization></Visualizations>
        """;

    private static readonly string Dashboard = $"""
        <Dashboards><Dashboard><FormId>{DashboardId}</FormId><FormXml><forms type="dashboard"><form><cell>
        <labels><label description="Deals" languagecode="1033" /></labels><control classid="{"{E7A81278-8635-4d9e-8D4D-59480B391C5B}"}"><parameters>
        <TargetEntityType>opportunity</TargetEntityType><ChartGridMode>Chart</ChartGridMode><ViewId>{ViewId}</ViewId>
        <VisualizationId>{ChartId}</VisualizationId></parameters></control></cell></form></forms></FormXml></Dashboard></Dashboards>
        """;

    [Fact]
    public void A_chart_and_a_dashboard_are_read()
    {
        var solution = Solution().Import().Solution;

        var chart = Assert.Single(solution.Charts);
        Assert.Equal(("opportunity", "By stage"), (chart.Table, chart.Names.In(1033)));
        var tile = Assert.Single(Assert.Single(solution.Dashboards).Tiles);
        Assert.Equal((Guid.Parse(ViewId), (Guid?)Guid.Parse(ChartId), "Deals"), (tile.View, tile.Chart, tile.Names.In(1033)));
    }

    [Theory]
    [InlineData("\"stepname\"", "\"stage\"", "stage")]
    [InlineData("<entity name=\"opportunity\"><attribute name=\"stepname\"", "<entity name=\"quote\"><attribute name=\"stepname\"", "queries 'quote'")]
    [InlineData("<category alias=\"stage\">", "<category alias=\"value\">", "grouping")]
    [InlineData("<measure alias=\"value\" />", "<measure alias=\"sum\" />", "number")]
    [InlineData("<Series ChartType=\"Column\" />", "", "1 measures and 0 series")]
    [InlineData("<ChartGridMode>Chart</ChartGridMode><ViewId>31", "<ChartGridMode>Chart</ChartGridMode><ViewId>39", "no view")]
    [InlineData("<VisualizationId>32", "<VisualizationId>39", "no chart")]
    public void What_cannot_be_shown_is_refused(string text, string by, string says)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Solution().Change(text, by).Import());

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_of_another_class_is_not_supported() =>
        Assert.Throws<NotSupportedException>(() => Solution().Change("{E7A81278", "{9FDF5F91").Import());

    private static TestSolution Solution() => new TestSolution()
        .Change("<Name>Opportunity</Name>", $"<Name>Opportunity</Name>{View}{Chart}")
        .Change("<SolutionPluginAssemblies>", Dashboard + "<SolutionPluginAssemblies>")
        .ChangeManifest("</RootComponents>", SolutionXml.RootById(60, DashboardId) + "</RootComponents>");
}
