using System;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Dashboards;
using GhostingGuard.Build.Tests.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

public sealed class ADashboard
{
    private const string Description = "<Descriptions><Description description=\"Deals of a name.\" languagecode=\"1033\" /></Descriptions>";

    [Theory]
    [InlineData("Grid", true, false)]
    [InlineData("Chart", false, true)]
    [InlineData("All", true, true)]
    public void It_shows_rows_a_chart_or_both_as_it_says(string mode, bool rows, bool chart)
    {
        var markup = Show(Drawn.List("opportunity", mode));

        Assert.Contains("A dashboard</h3>", markup, StringComparison.Ordinal);
        Assert.Contains("A list</h4>", markup, StringComparison.Ordinal);
        Assert.Equal(rows, markup.Contains("<th scope=\"row\" class=\"text\">A deal</th>", StringComparison.Ordinal));
        Assert.Equal(chart, markup.Contains("<svg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<attribute name=\"name\" />", false)]
    [InlineData("<attribute name=\"name\" /><filter><condition attribute=\"name\" operator=\"eq\" value=\"Another deal\" /></filter>", true)]
    public void An_empty_list_says_what_would_be_in_it(string query, bool isEmpty)
    {
        var markup = Show(Drawn.List("opportunity"), query);

        Assert.Equal(isEmpty, markup.Contains("<p class=\"about\">Deals of a name.</p>", StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_no_row_so_that_no_field_can_stand_on_it()
    {
        var refusal = Assert.Throws<RenderingException>(() => Show(Drawn.Cell("name", Drawn.TextClass)));

        Assert.Equal("dashboard \"A dashboard\": the control name needs a row.", refusal.Message);
    }

    private static string Show(string cell, string query = "<attribute name=\"name\" />")
    {
        var organization = PlayedQuarter.Import();
        Drawn.Deal(organization, "A deal");
        var components = Drawn.Read(
            organization,
            ("", Drawn.Dashboard($"<row>{cell}</row>")),
            ("Opportunity", Drawn.Chart(Drawn.CountBy("opportunityratingcode"))),
            ("Opportunity", Drawn.View("opportunity", "<cell name=\"name\" />", query).Replace("</savedquery>", Description + "</savedquery>", StringComparison.Ordinal)));
        return DashboardMarkup.Of(Drawn.Screen(organization, components), components.Dashboards[0]).ToString();
    }
}
