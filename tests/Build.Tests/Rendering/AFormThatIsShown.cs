using System;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Tests.Sample;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

public sealed class AFormThatIsShown
{
    private static readonly string Topic = Drawn.Cell("name", Drawn.TextClass, english: "Topic", german: "Thema");

    [Theory]
    [InlineData("en", "Topic", "Thema", "Warm")]
    [InlineData("de", "Thema", "Topic", "Warm")]
    public void It_speaks_the_language_of_the_screen(string tag, string label, string other, string value)
    {
        var markup = Show($"<row>{Topic}</row><row>{Drawn.Cell("opportunityratingcode", Drawn.ChoiceClass)}</row>", tag == "de" ? Language.German : Language.English);

        Assert.Contains($"<span class=\"name\">{label}</span>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain($">{other}<", markup, StringComparison.Ordinal);
        Assert.Contains($">{value}<", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_field_shows_dashes_and_a_locked_one_no_box()
    {
        var markup = Show($"<row>{Topic}</row><row>{Drawn.Cell("stepname", Drawn.TextClass, locked: true)}</row>");

        Assert.Contains("<span class=\"value open\">A deal</span>", markup, StringComparison.Ordinal);
        Assert.Contains("<span class=\"value locked\"><span class=\"none\">---</span></span>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coloured_choice_keeps_its_colour_and_its_word()
    {
        var organization = PlayedQuarter.Import();
        var deal = Drawn.Deal(organization, "A deal");
        organization.RunJobs();
        var components = Drawn.Read(organization, ("Opportunity", Drawn.Form($"<row>{Drawn.Cell("gg_risk", Drawn.ChoiceClass)}</row>")));

        var markup = FormMarkup.Of(Drawn.Screen(organization, components), components.Forms[0], deal).ToString();

        var colour = organization.Solution.Choices["gg_risk"].Options[0].Colour;
        Assert.Contains($"<span class=\"pill\" style=\"--dot:{colour}\">New</span>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_reaches_down_moves_those_below_it_aside()
    {
        var tall = Drawn.Cell("name", Drawn.TextClass, "rowspan=\"2\"");
        var components = Drawn.Read(PlayedQuarter.Import(), ("Opportunity", Drawn.Form(
            $"<row>{tall}{Drawn.Cell("stepname", Drawn.TextClass)}</row><row>{Drawn.Cell("emailaddress", Drawn.TextClass)}</row>", "columns=\"11\"")));

        var cells = components.Forms[0].Tabs[0].Columns[0].Sections[0].Cells;

        Assert.Equal([(1, 1), (1, 2), (2, 2)], cells.Select(cell => (cell.Row, cell.Column)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("visible=\"true\"")]
    public void What_is_visible_is_shown(string attributes) =>
        Assert.Contains("A deal</span>", Show($"<row>{Drawn.Cell("name", Drawn.TextClass, attributes)}</row>"), StringComparison.Ordinal);

    [Fact]
    public void What_is_hidden_until_a_script_says_so_is_not_shown() =>
        Assert.DoesNotContain("class=\"field\"", Show($"<row>{Drawn.Cell("name", Drawn.TextClass, "visible=\"false\"")}</row>"), StringComparison.Ordinal);

    [Fact]
    public void Of_a_standard_form_only_what_is_added_is_shown()
    {
        var added = Drawn.Tab($"<row>{Topic}</row>", "", "solutionaction=\"Added\"", "Ours", "Unser");
        var form = Drawn.Form($"<row>{Topic}</row>").Replace("<tabs>", $"<tabs>{added}", StringComparison.Ordinal);
        var components = Drawn.Read(PlayedQuarter.Import(), ("Opportunity", form));

        var read = Assert.Single(components.Forms);

        Assert.True(read.IsAddition);
        Assert.Equal("Ours", Assert.Single(read.Tabs).Labels.In(1033));
    }

    [Fact]
    public void A_list_shows_the_rows_that_belong_to_the_row_of_the_form()
    {
        var organization = PlayedQuarter.Import();
        var (ours, other) = (Drawn.Deal(organization, "Ours"), Drawn.Deal(organization, "Other"));
        foreach (var (deal, step) in new[] { (ours, "Send the drawing"), (other, "Visit the plant") })
        {
            organization.AsSystem.Create(new Entity("gg_commitment") { ["gg_name"] = step, ["gg_opportunityid"] = deal, ["gg_owes"] = new OptionSetValue(847170000), ["gg_dueon"] = organization.Now.Date.AddDays(9) });
        }

        var components = Drawn.Read(
            organization,
            ("Opportunity", Drawn.Form($"<row>{Drawn.List("gg_commitment", relationship: "gg_opportunity_commitment_opportunityid")}</row>")),
            ("gg_Commitment", Drawn.View("gg_commitment", "<cell name=\"gg_name\" />", "<attribute name=\"gg_name\" />")));
        var screen = Drawn.Screen(organization, components);

        var full = FormMarkup.Of(screen, components.Forms[0], ours).ToString();
        var empty = FormMarkup.Of(screen, components.Forms[0], null).ToString();

        Assert.Contains("Send the drawing", full, StringComparison.Ordinal);
        Assert.DoesNotContain("Visit the plant", full, StringComparison.Ordinal);
        Assert.Contains("No row belongs here at the moment.", empty, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_ours_says_what_it_would_be_told() =>
        Assert.Contains("No contact with the customer is recorded yet.", Show($"<row>{Drawn.Page("gg_/pages/today.html")}</row>"), StringComparison.Ordinal);

    [Fact]
    public void Another_page_is_refused() =>
        Assert.Contains("gg_/pages/other.html", Assert.Throws<RenderingException>(() => Show($"<row>{Drawn.Page("gg_/pages/other.html")}</row>")).Message, StringComparison.Ordinal);

    private static string Show(string rows, Language? language = null)
    {
        var organization = PlayedQuarter.Import();
        var deal = Drawn.Deal(organization, "A deal");
        var components = Drawn.Read(organization, ("Opportunity", Drawn.Form(rows)));
        return FormMarkup.Of(Drawn.Screen(organization, components, language), components.Forms[0], deal).ToString();
    }
}
