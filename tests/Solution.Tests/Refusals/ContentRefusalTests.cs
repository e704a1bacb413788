using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Labels, ids, names and numbers that are wrong inside a component.</summary>
public sealed class ContentRefusalTests
{
    [Theory]
    [InlineData("1031")]
    [InlineData("1033")]
    public void A_label_missing_in_one_language(string language)
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.RiskChoice, root => Label(root, language).Remove());

        solution.AssertRefused(ScratchSolution.RiskChoice, $"has not exactly one text in language {language} under labels of option 847170000");
    }

    [Fact]
    public void An_empty_label()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.RiskChoice, root => Label(root, "1031").SetAttributeValue("description", " "));

        solution.AssertRefused(ScratchSolution.RiskChoice, "has not exactly one text in language 1031");
    }

    [Fact]
    public void A_label_in_a_language_the_solution_does_not_have()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.RiskChoice, root => Label(root, "1031").AddAfterSelf(XElement.Parse("""<label description="Risque" languagecode="1036" />""")));

        solution.AssertRefused(ScratchSolution.RiskChoice, "has a text in language 1036");
    }

    [Fact]
    public void An_option_without_labels()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.RiskChoice, root => root.Descendants("labels").First().Remove());

        solution.AssertRefused(ScratchSolution.RiskChoice, "has no labels for option 847170000");
    }

    [Fact]
    public void A_column_without_a_name()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("attribute").First().Element("displaynames")!.RemoveNodes());

        solution.AssertRefused(ScratchSolution.Opportunity, "has no displaynames for attribute gg_");
    }

    [Fact]
    public void A_description_in_one_language_only()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("Description").First(description => description.Attribute("languagecode")!.Value == "1031").Remove());

        solution.AssertRefused(ScratchSolution.Opportunity, "under Descriptions of attribute gg_");
    }

    [Fact]
    public void A_solution_in_one_language()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Skeleton, root => root.Descendants("Language").Single(language => language.Value == "1031").Remove());

        solution.AssertRefused(ScratchSolution.Skeleton, "does not name exactly the languages");
    }

    [Theory]
    [InlineData("847180000")]
    [InlineData("1")]
    [InlineData("many")]
    public void An_option_value_of_another_publisher(string value)
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.RiskChoice, "847170003", value);

        solution.AssertRefused(ScratchSolution.RiskChoice, $"has the option value {value}");
    }

    [Fact]
    public void An_option_value_twice()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.RiskChoice, "847170003", "847170004");

        solution.AssertRefused(ScratchSolution.RiskChoice, "has the option value 847170004 more than once");
    }

    [Fact]
    public void A_copied_file_with_the_old_id()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterQuote: Delete of quote");
        var other = solution.Step("AssessAfterQuote: Create of quote");
        var id = ImageId(XElement.Parse(solution.ReadText(other))).Value;
        solution.Edit(step, root => ImageId(root).Value = id);

        solution.AssertRefusedInEither(step, other, $"uses the id {id.Trim('{', '}')}, which is used elsewhere");
    }

    [Fact]
    public void An_id_that_is_no_guid()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterQuote: Delete of quote");
        solution.Edit(step, root => ImageId(root).Value = "{before}");

        solution.AssertRefused(step, "uses the id {before}, which is no GUID");
    }

    [Fact]
    public void An_image_without_an_id()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterQuote: Delete of quote");
        solution.Edit(step, root => ImageId(root).Remove());

        solution.AssertRefused(step, "has a SdkMessageProcessingStepImage without an id");
    }

    [Fact]
    public void A_column_twice()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("attribute").First().AddAfterSelf(new XElement(root.Descendants("attribute").First())));

        solution.AssertRefused(ScratchSolution.Opportunity, "more than once");
    }

    [Fact]
    public void A_column_without_our_prefix()
    {
        using var solution = new ScratchSolution();
        solution.Edit("Entities/PhoneCall/Entity.xml", root => Rename(root.Descendants("attribute").First(), "hh_CallOutcome"));

        Assert.Contains(solution.Refusal(), problem => problem is { File: "Entities/PhoneCall/Entity.xml", What: "names something of ours hh_calloutcome" });
    }

    [Fact]
    public void A_column_with_two_names()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("attribute").First().SetAttributeValue("PhysicalName", "gg_Other"));

        solution.AssertRefused(ScratchSolution.Opportunity, "different names");
    }

    [Fact]
    public void A_standard_column_in_a_shell()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("attribute").First().Element("IsCustomField")!.Value = "0");

        solution.AssertRefused(ScratchSolution.Opportunity, "belongs to somebody else");
    }

    [Fact]
    public void More_columns_on_opportunity_than_we_allow_ourselves()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root =>
        {
            var columns = root.Descendants("attributes").Single();
            foreach (var number in Enumerable.Range(1, 41 - columns.Elements().Count(column => column.Element("IsCustomField")?.Value == "1")))
            {
                var column = new XElement(columns.Elements().First());
                Rename(column, $"gg_Extra{number}");
                columns.Add(column);
            }
        });

        solution.AssertRefused(ScratchSolution.Opportunity, "adds 41 columns to opportunity");
    }

    [Fact]
    public void A_column_on_a_choice_that_does_not_exist()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Opportunity, "<OptionSetName>gg_risk<", "<OptionSetName>gg_danger<");

        solution.AssertRefused(ScratchSolution.Opportunity, "on the choice gg_danger");
    }

    [Fact]
    public void A_choice_column_without_options()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => root.Descendants("OptionSetName").First(name => name.Value == "gg_risk").Remove());

        solution.AssertRefused(ScratchSolution.Opportunity, "has the column gg_risk without options");
    }

    private static XElement Label(XElement choice, string language) =>
        choice.Descendants("label").First(label => label.Attribute("languagecode")!.Value == language);

    private static XElement ImageId(XElement step) => step.Descendants("SdkMessageProcessingStepImageId").First();

    private static void Rename(XElement column, string schemaName)
    {
        column.SetAttributeValue("PhysicalName", schemaName);
        column.SetElementValue("Name", schemaName.ToLowerInvariant());
        column.SetElementValue("LogicalName", schemaName.ToLowerInvariant());
    }
}
