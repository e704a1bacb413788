using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Preview;
using GhostingGuard.Build.Tests.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Preview;

public sealed partial class SiteTests(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    private readonly Site site = new(quarter.Organization, PlayedQuarter.Page(quarter.Organization));

    [Fact]
    public void The_root_leads_to_the_contents()
    {
        var answer = site.Answer("/");

        Assert.Equal((302, "/en/"), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("en", 1033, "Views")]
    [InlineData("de", 1031, "Ansichten")]
    public void The_contents_lead_to_every_view_form_chart_and_dashboard(string language, int code, string views)
    {
        var contents = site.Answer($"/{language}/").Html;

        Assert.Contains($"<h3 class=\"group\">{views}</h3>", contents, StringComparison.Ordinal);
        Assert.All(PlayedQuarter.Components.Views, view => Assert.Contains($"href=\"/{language}/view/{view.Id:D}\"", contents, StringComparison.Ordinal));
        Assert.All(PlayedQuarter.Components.Views, view => Assert.Contains($">{view.Names.In(code)}<", contents, StringComparison.Ordinal));
        Assert.All(PlayedQuarter.Components.Forms, form => Assert.Contains($"href=\"/{language}/form/{form.Id:D}\"", contents, StringComparison.Ordinal));
        Assert.All(PlayedQuarter.Components.Charts, chart => Assert.Contains($"/{chart.Id:D}\"", contents, StringComparison.Ordinal));
        Assert.All(PlayedQuarter.Components.Dashboards, dashboard => Assert.Contains($"/dashboard/{dashboard.Id:D}\"", contents, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Whatever_the_contents_lead_to_is_there_and_leads_on(string language) =>
        Assert.All(LinksOn($"/{language}/"), path =>
        {
            // The last link of a list is a row; that of an empty form leads to a sister form or back.
            var last = LinksOn(path)[^1];
            Assert.Equal(200, site.Answer(last).Status);
        });

    [Fact]
    public void A_row_of_the_quarter_can_be_opened_in_its_form()
    {
        var form = PlayedQuarter.Components.Forms.First(form => form.Table.Name == "gg_message" && form.IsMain);
        var message = quarter.Rows("gg_message", "subject").First(row => row.Contains("subject"));

        var opened = site.Answer($"/de/form/{form.Id:D}/{message.Id:D}");

        Assert.Equal(200, opened.Status);
        Assert.Contains($">{message["subject"]}<", opened.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/", "There is nothing here")]
    [InlineData("/en/view/nonsense", "There is nothing here")]
    [InlineData("/de/view/00000000-0000-0000-0000-000000000001", "Hier ist nichts")]
    [InlineData("/de/dashboard/00000000-0000-0000-0000-000000000001", "Hier ist nichts")]
    [InlineData("/de/form/00000000-0000-0000-0000-000000000001", "Hier ist nichts")]
    [InlineData("/en/../../etc/passwd", "There is nothing here")]
    public void What_is_not_there_is_said_so(string path, string sentence)
    {
        var answer = site.Answer(path);

        Assert.Equal(404, answer.Status);
        Assert.Contains(sentence, answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_or_a_chart_that_does_not_belong_is_not_there_either()
    {
        var form = PlayedQuarter.Components.Forms[0];
        var view = PlayedQuarter.Components.Views[0];

        Assert.Equal(404, site.Answer($"/en/form/{form.Id:D}/{Guid.Empty:D}").Status);
        Assert.Equal(404, site.Answer($"/en/view/{view.Id:D}/{Guid.Empty:D}").Status);
    }

    private List<string> LinksOn(string path)
    {
        var answer = site.Answer(path);
        Assert.True(answer.Status == 200, $"{path} is answered with {answer.Status}.");
        return [.. Link().Matches(answer.Html).Select(match => match.Groups[1].Value).Distinct()];
    }

    [GeneratedRegex("href=\"(/[^\"#]*)\"")]
    private static partial Regex Link();
}
