using System;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Tests.Sample;
using GhostingGuard.EmbeddedDataverse;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

public sealed class AComponentThatIsRefused
{
    private static readonly Organization Organization = PlayedQuarter.Import();

    [Theory]
    [InlineData("form \"A form\" of opportunity: table opportunity has no column gg_nothing.", "gg_nothing", Drawn.TextClass)]
    [InlineData("its control for name has the class {3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}, which does not show the type Text.", "name", Drawn.ChoiceClass)]
    [InlineData("its control for name has the class {5C5600E0-1D6E-4205-A272-BE80DA87FD42}, which does not show the type Text.", "name", "{5C5600E0-1D6E-4205-A272-BE80DA87FD42}")]
    [InlineData("its control for name has the class nonsense, which does not show the type Text.", "name", "nonsense")]
    public void A_field_that_does_not_fit_its_column(string sentence, string column, string classId) =>
        Refuses(sentence, ("Opportunity", Drawn.Form($"<row>{Drawn.Cell(column, classId)}</row>")));

    [Theory]
    [InlineData("a cell stands in column 2 of a section with 1.", "", "colspan=\"2\"", "")]
    [InlineData("a cell reaches down to row 2 of a section with 1.", "", "rowspan=\"2\"", "")]
    [InlineData("<surprise> in <section> cannot be shown.", "", "", "<surprise />")]
    public void A_layout_that_does_not_add_up(string sentence, string section, string cell, string inSection) =>
        Refuses(sentence, ("Opportunity", Drawn.Form($"<row>{Drawn.Cell("name", Drawn.TextClass, cell)}</row>", section)
            .Replace("<rows>", inSection + "<rows>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("there is no table gg_nothing.", "gg_nothing", "Grid", "")]
    [InlineData("its list list has the mode Cards, which cannot be shown.", "gg_commitment", "Cards", "")]
    [InlineData("follows the relationship gg_nothing, which does not exist.", "gg_commitment", "Grid", "gg_nothing")]
    [InlineData("shows gg_courtesy, and the relationship gg_opportunity_commitment_opportunityid leads from opportunity to gg_commitment.", "gg_courtesy", "Grid", "gg_opportunity_commitment_opportunityid")]
    public void A_list_that_leads_nowhere(string sentence, string table, string mode, string relationship) =>
        Refuses(sentence, ("Opportunity", Drawn.Form($"<row>{Drawn.List(table, mode, relationship)}</row>")));

    [Fact]
    public void A_list_of_a_view_that_is_not_in_the_solution()
    {
        var components = Drawn.Read(Organization, ("Opportunity", Drawn.Form($"<row>{Drawn.List("gg_commitment")}</row>")));

        var refusal = Assert.Throws<RenderingException>(() => FormMarkup.Of(Drawn.Screen(Organization, components), components.Forms[0], null));

        Assert.Equal($"the list \"A list\": the solution has no view {Drawn.ViewId}.", refusal.Message);
    }

    [Fact]
    public void A_label_that_one_language_lacks()
    {
        var form = Drawn.Form($"<row>{Drawn.Cell("name", Drawn.TextClass, german: "")}</row>");
        var components = Drawn.Read(Organization, ("Opportunity", form));

        Assert.NotEmpty(FormMarkup.Of(Drawn.Screen(Organization, components), components.Forms[0], null).ToString());
        var refusal = Assert.Throws<RenderingException>(() => FormMarkup.Of(Drawn.Screen(Organization, components, Language.German), components.Forms[0], null));
        Assert.Contains("has no German label", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view \"A view\" of opportunity: table opportunity has no column gg_nothing.", "<cell name=\"gg_nothing\" />", "")]
    [InlineData("its query links no table as contact.", "<cell name=\"contact.fullname\" />", "")]
    [InlineData("table contact has no column gg_nothing.", "<cell name=\"person.gg_nothing\" />", "<link-entity name=\"contact\" from=\"contactid\" to=\"parentcontactid\" alias=\"person\" />")]
    public void A_view_with_a_column_that_is_not_there(string sentence, string columns, string query) =>
        Refuses(sentence, ("Opportunity", Drawn.View("opportunity", columns, query)));

    [Theory]
    [InlineData("a series is drawn as Radar, which cannot be shown.", "Radar", "<measure alias=\"number\" />", "")]
    [InlineData("its measure other is no attribute of the query.", "Column", "<measure alias=\"other\" />", "")]
    [InlineData("its measure group has no aggregate.", "Column", "<measure alias=\"group\" />", "")]
    [InlineData("it has 1 measures and 2 series.", "Column", "<measure alias=\"number\" />", "<Series ChartType=\"Line\" />")]
    public void A_chart_that_contradicts_itself(string sentence, string shape, string measures, string series) =>
        Refuses(sentence, ("Opportunity", Drawn.Chart(Drawn.CountBy("gg_risk"), shape, measures, series)));

    private static void Refuses(string sentence, (string Table, string Part) part)
    {
        var refusal = Assert.Throws<RenderingException>(() => Drawn.Read(Organization, part));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }
}
