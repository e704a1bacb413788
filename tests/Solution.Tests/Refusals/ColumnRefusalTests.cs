using System;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Views, forms and steps that name columns or tables which are not there.</summary>
public sealed class ColumnRefusalTests
{
    private const string UpdateStep = "AssessAfterQuote: Update of quote";

    [Theory]
    [InlineData("statecode", "state")]
    [InlineData("gg_activatedon", "gg_activedon")]
    public void A_filter_column(string old, string replacement)
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(UpdateStep);
        solution.Edit(step, root => ReplaceColumn(root.Element("FilteringAttributes")!, old, replacement));

        solution.AssertRefused(step, $"names the column {replacement} in its filter, which quote does not have");
    }

    [Fact]
    public void An_image_column()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(UpdateStep);
        solution.Edit(step, root => ReplaceColumn(root.Descendants("Attributes").First(), "opportunityid", "opportunity"));

        solution.AssertRefused(step, "names the column opportunity in its image Before, which quote does not have");
    }

    [Fact]
    public void A_column_twice_in_a_filter()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(UpdateStep);
        solution.Edit(step, root => ReplaceColumn(root.Element("FilteringAttributes")!, "statecode", "statuscode"));

        solution.AssertRefused(step, "names the column statuscode twice in its filter");
    }

    [Fact]
    public void A_table_of_a_step()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(UpdateStep);
        solution.Replace(step, "<PrimaryEntity>quote<", "<PrimaryEntity>quotation<");

        solution.AssertRefused(step, "listens to the table quotation, which nobody knows");
    }

    [Fact]
    public void A_filter_of_a_view()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("condition").Last().SetAttributeValue("attribute", "gg_someday"));

        solution.AssertRefused(view, "names the column gg_someday, which opportunity does not have");
    }

    [Fact]
    public void An_order_of_a_view()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("order").Single().SetAttributeValue("attribute", "priority"));

        solution.AssertRefused(view, "names the column priority, which opportunity does not have");
    }

    [Fact]
    public void A_column_of_a_table_a_view_joins()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("entity").Single().Add(XElement.Parse(
            """<link-entity name="contact" from="contactid" to="parentcontactid" link-type="outer" alias="person"><attribute name="nickname2" /></link-entity>""")));

        solution.AssertRefused(view, "names the column nickname2, which contact does not have");
    }

    [Fact]
    public void A_table_a_view_joins()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("entity").Single().Add(XElement.Parse(
            """<link-entity name="person" from="personid" to="parentcontactid" link-type="outer" alias="person" />""")));

        solution.AssertRefused(view, "asks for rows of the table person, which nobody knows");
    }

    [Fact]
    public void A_cell_of_a_view_that_stays_empty()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("attribute").Single(attribute => attribute.Attribute("name")!.Value == "estimatedvalue").Remove());

        solution.AssertRefused(view, "shows the column estimatedvalue without asking for it");
    }

    [Fact]
    public void A_column_that_a_view_shows_twice()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("cell").First().AddAfterSelf(new XElement(root.Descendants("cell").First())));

        solution.AssertRefused(view, "shows the column name twice");
    }

    [Fact]
    public void A_view_of_another_table()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("entity").Single().SetAttributeValue("name", "quote"));

        solution.AssertRefused(view, "asks for rows of another table than opportunity");
    }

    [Fact]
    public void A_view_without_columns()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("cell").Remove());

        solution.AssertRefused(view, "shows no column");
    }

    [Fact]
    public void A_view_whose_rows_have_no_id()
    {
        using var solution = new ScratchSolution();
        var view = solution.View("Watch");
        solution.Edit(view, root => root.Descendants("row").Single().SetAttributeValue("id", "dealid"));

        solution.AssertRefused(view, "identifies its rows by dealid");
    }

    [Fact]
    public void A_control_on_a_form()
    {
        using var solution = new ScratchSolution();
        const string form = "Entities/gg_Message/FormXml/main/{0dcf91ea-4bd4-4a7e-8c5c-339fe27b6d92}.xml";
        solution.Edit(form, root => root.Descendants("control").First(control => control.Attribute("datafieldname")?.Value == "gg_messagechannel").SetAttributeValue("datafieldname", "gg_channel"));

        solution.AssertRefused(form, "has a control for the column gg_channel, which gg_message does not have");
    }

    private static void ReplaceColumn(XElement list, string old, string replacement) =>
        list.Value = string.Join(',', list.Value.Split(',').Select(column => string.Equals(column, old, StringComparison.Ordinal) ? replacement : column));
}
