using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Forms that an import takes and a browser then cannot show, or that touch what is not ours.</summary>
public sealed class FormRefusalTests
{
    private const string Own = "Entities/Opportunity/FormXml/main/{82b9e6da-3503-4415-8801-774ba2c38c1a}.xml";
    private const string Standard = "Entities/Opportunity/FormXml/main/{a837e4a7-01b8-4f82-a475-be9abd67e667}_managed.xml";
    private const string Text = "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}";

    [Fact]
    public void A_control_that_does_not_fit_its_column() => Refused(
        Own, form => Control(form, "gg_turn").SetAttributeValue("classid", Text), "shows the column gg_turn with a control of another type");

    [Fact]
    public void A_time_zone_as_a_mere_number() => Refused(
        "Entities/gg_GhostingPolicy/FormXml/main/{8968b1b8-28e5-4022-96ee-d2c58bc79b10}.xml",
        form => Control(form, "gg_timezone").SetAttributeValue("classid", "{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}"),
        "shows the column gg_timezone with a control of another type");

    [Fact]
    public void A_control_without_a_column() => Refused(
        Own, form => Control(form, "gg_turn").SetAttributeValue("datafieldname", null), "has the control gg_turn of a class nobody knows and without a column");

    [Fact]
    public void Two_controls_of_one_name() => Refused(
        Own, form => Control(form, "gg_turn").SetAttributeValue("id", "gg_risk"), "more than one control called gg_risk");

    [Fact]
    public void An_id_used_twice() => Refused(
        Own,
        form => form.Descendants("cell").Last().SetAttributeValue("id", form.Descendants("cell").First().Attribute("id")!.Value),
        "which is no GUID or used twice");

    [Fact]
    public void A_cell_that_covers_what_comes_next() => Refused(
        Own, form => Control(form, "gg_explanation").Parent!.Parent!.ElementsAfterSelf("row").First().Remove(), "over 4 rows without as many rows");

    [Fact]
    public void A_section_without_a_label() => Refused(
        Own, form => form.Descendants("section").First().Element("labels")!.Elements().Remove(), "has no label for section stand");

    [Fact]
    public void A_sub_grid_with_a_view_of_another_table() => Refused(
        Own, form => form.Descendants("TargetEntityType").First().Value = "gg_courtesy", "shows in commitments the view", "follows in commitments the relationship");

    [Fact]
    public void A_sub_grid_along_another_relationship() => Refused(
        Own,
        form => form.Descendants("RelationshipName").First().Value = "gg_opportunity_courtesy_opportunityid",
        "follows in commitments the relationship gg_opportunity_courtesy_opportunityid, which does not lead from opportunity to gg_commitment");

    [Fact]
    public void A_tab_on_somebody_elses_form_that_does_not_say_it_is_added() => Refused(
        Standard, form => form.Descendants("tab").Single().SetAttributeValue("solutionaction", null), "does not say what becomes of tab gg_ghosting");

    [Fact]
    public void A_change_of_somebody_elses_form() => Refused(
        Standard, form => form.Descendants("section").First().SetAttributeValue("solutionaction", "Modified"), "changes or removes what belongs to somebody else");

    [Fact]
    public void A_script_on_somebody_elses_form() => Refused(
        Standard, form => form.Descendants("form").Single().Add(new XElement("formLibraries")), "adds more than tabs");

    [Fact]
    public void A_place_on_somebody_elses_form_that_is_left_open() => Refused(
        Standard, form => form.Descendants("cell").First().SetAttributeValue("ordinalvalue", null), "does not say where cell");

    [Fact]
    public void An_addition_that_an_unmanaged_import_would_see()
    {
        using var solution = new ScratchSolution();
        var plain = Standard.Replace("_managed", string.Empty, System.StringComparison.Ordinal);
        solution.Move(Standard, plain);

        solution.AssertRefused(plain, "is an addition to a form of somebody else");
    }

    private static void Refused(string file, System.Action<XElement> spoil, params string[] what)
    {
        using var solution = new ScratchSolution();
        solution.Edit(file, spoil);

        var problems = solution.Refusal();
        Assert.Equal(what.Length, problems.Count);
        Assert.All(problems, problem => Assert.Equal(file, problem.File));
        Assert.All(what, sentence => Assert.Contains(problems, problem => problem.What.Contains(sentence, System.StringComparison.Ordinal)));
    }

    private static XElement Control(XElement form, string name) => form.Descendants("control").Single(control => control.Attribute("id")!.Value == name);
}
