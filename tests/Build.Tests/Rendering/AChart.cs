using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Charts;
using GhostingGuard.Build.Tests.Sample;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

public sealed class AChart
{
    private const string Open = "<filter><condition attribute=\"statecode\" operator=\"eq\" value=\"0\" /></filter>";
    private const string Hot = "<filter><condition attribute=\"opportunityratingcode\" operator=\"eq\" value=\"1\" /></filter>";
    private const string ByStage = "<attribute name=\"salesstage\" alias=\"stage\" groupby=\"true\" />";

    private readonly Organization organization = PlayedQuarter.Import();

    public AChart()
    {
        Add("One", rating: 1, stage: 0, value: 10_000);
        Add("Two", rating: 1, stage: 1, value: 5_500);
        Add("Three", rating: 3, stage: 1, value: 2_000);
    }

    [Fact]
    public void Choices_come_in_the_order_of_the_solution_and_in_its_words()
    {
        var data = Read(Drawn.CountBy("opportunityratingcode"), Language.German);

        Assert.Equal(["Heiß", "Kalt"], data.Categories.Select(category => category.Label));
        Assert.Equal(["2", "1"], Assert.Single(data.Series).Points.Select(point => point.Text));
    }

    [Fact]
    public void It_counts_the_rows_of_the_view_beside_it()
    {
        Assert.Equal(["Hot"], Read(Drawn.CountBy("opportunityratingcode"), view: Hot).Categories.Select(category => category.Label));
        Assert.Equal(["Hot", "Cold"], Read(Drawn.CountBy("opportunityratingcode"), view: Open).Categories.Select(category => category.Label));
    }

    [Fact]
    public void A_second_grouping_makes_a_series_for_each_of_its_values()
    {
        var data = Read(Drawn.CountBy("opportunityratingcode", ByStage));

        Assert.Equal(["Qualify", "Develop"], data.Series.Select(series => series.Name));
        Assert.Equal(["1", ""], data.Series[0].Points.Select(point => point.Text));
        Assert.Equal(["1", "1"], data.Series[1].Points.Select(point => point.Text));
    }

    [Fact]
    public void An_order_of_one_grouping_leaves_the_choices_of_the_other_in_theirs()
    {
        var byStage = "<entity name=\"opportunity\"><attribute name=\"salesstage\" alias=\"group\" groupby=\"true\" /><attribute name=\"opportunityratingcode\" alias=\"rating\" groupby=\"true\" /><attribute name=\"opportunityid\" alias=\"number\" aggregate=\"count\" /><order alias=\"group\" descending=\"true\" /></entity>";

        var data = Read(byStage);

        Assert.Equal(["Develop", "Qualify"], data.Categories.Select(category => category.Label));
        Assert.Equal(["Hot", "Cold"], data.Series.Select(series => series.Name));
    }

    [Fact]
    public void Sums_of_money_are_rounded_in_the_base_currency()
    {
        var sums = "<entity name=\"opportunity\"><attribute name=\"opportunityratingcode\" alias=\"group\" groupby=\"true\" /><attribute name=\"estimatedvalue\" alias=\"number\" aggregate=\"sum\" /></entity>";

        var data = Read(sums);

        Assert.Equal("Est. revenue (sum)", data.Series[0].Name);
        Assert.Equal(["€16 k", "€2 k"], data.Series[0].Points.Select(point => point.Text));
        Assert.Equal([15_500, 2_000], data.Series[0].Points.Select(point => point.Value));
    }

    [Fact]
    public void Rows_without_a_value_are_called_blank()
    {
        var data = Read(Drawn.CountBy("gg_turn"));

        Assert.Contains("(blank)", data.Categories.Select(category => category.Label));
    }

    [Theory]
    [InlineData("Column")]
    [InlineData("Bar")]
    [InlineData("StackedColumn")]
    [InlineData("StackedBar")]
    [InlineData("Line")]
    [InlineData("Pie")]
    [InlineData("Doughnut")]
    public void Every_shape_is_drawn_says_its_numbers_in_words_and_in_a_table(string shape)
    {
        var markup = Draw(Drawn.CountBy("opportunityratingcode", shape.StartsWith("Stacked", StringComparison.Ordinal) ? ByStage : ""), shape);

        Assert.Contains("<svg", markup, StringComparison.Ordinal);
        Assert.Contains(shape.StartsWith("Stacked", StringComparison.Ordinal) ? "aria-label=\"A chart: Qualify – Hot 1; Develop – Hot 1, Cold 1.\"" : "aria-label=\"A chart: Hot 2, Cold 1.\"", markup, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" class=\"text\">Cold</th>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("rgb(2,", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coloured_choice_is_drawn_in_its_colour()
    {
        organization.RunJobs();
        var colour = organization.Solution.Choices["gg_risk"].Options[0].Colour;

        Assert.Contains($"color-mix(in srgb,{colour},#fff var(--lift))", Draw(Drawn.CountBy("gg_risk"), "Column"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_colour_of_its_own_takes_that_of_the_palette()
    {
        var components = Drawn.Read(organization, ("Opportunity", Drawn.Chart(Drawn.CountBy("opportunityratingcode"), palette: "47,93,140; 176,125,43;")));

        Assert.Equal(["#2f5d8c", "#b07d2b"], components.Charts[0].Palette);
        Assert.Contains("color-mix(in srgb,#2f5d8c,#fff var(--lift))", ChartMarkup.Of(Drawn.Screen(organization, components), components.Charts[0], null).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("47,93")]
    [InlineData("47,93,256")]
    [InlineData("red")]
    public void A_palette_of_other_than_colours_is_refused(string palette)
    {
        var refusal = Assert.Throws<RenderingException>(() => Drawn.Read(organization, ("Opportunity", Drawn.Chart(Drawn.CountBy("gg_risk"), palette: palette))));

        Assert.Contains("in its palette is no colour", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_rows_it_says_so() =>
        Assert.Contains(
            "Nothing to count at the moment.",
            Draw(Drawn.CountBy("gg_risk"), "Pie", "<filter><condition attribute=\"name\" operator=\"eq\" value=\"nobody\" /></filter>"),
            StringComparison.Ordinal);

    private void Add(string name, int rating, int stage, decimal value) => Drawn.Deal(organization, name, new Dictionary<string, object>
    {
        ["opportunityratingcode"] = new OptionSetValue(rating),
        ["salesstage"] = new OptionSetValue(stage),
        ["estimatedvalue"] = new Money(value),
    });

    private ChartData Read(string fetch, Language? language = null, string view = Open)
    {
        var components = Drawn.Read(organization, ("Opportunity", Drawn.Chart(fetch)), ("Opportunity", Drawn.View("opportunity", "", view)));
        return ChartDataReader.Read(Drawn.Screen(organization, components, language), components.Charts[0], components.Views[0]);
    }

    private string Draw(string fetch, string shape, string view = Open)
    {
        var components = Drawn.Read(organization, ("Opportunity", Drawn.Chart(fetch, shape)), ("Opportunity", Drawn.View("opportunity", "", view)));
        return ChartMarkup.Of(Drawn.Screen(organization, components), components.Charts[0], components.Views[0]).ToString();
    }
}
