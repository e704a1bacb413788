using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>What would surprise an environment when it imports.</summary>
public sealed class ImportRefusalTests
{
    [Fact]
    public void A_table_of_Sales_that_is_not_declared()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => Required(root, "quote").Parent!.Remove());

        solution.AssertRefused(ScratchSolution.Manifest, "extends the table quote of Sales without declaring it");
    }

    [Fact]
    public void A_dependency_on_something_else()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => Required(root, "quote").Parent!.AddAfterSelf(XElement.Parse("""
            <MissingDependency>
              <Required type="1" schemaName="incident" displayName="Case" solution="msdynce_Service (9.0.5.56)" />
              <Dependent type="1" schemaName="incident" displayName="Case" />
            </MissingDependency>
            """)));

        solution.AssertRefused(ScratchSolution.Manifest, "declares the dependency incident");
    }

    [Fact]
    public void A_german_word_for_a_status_reason_of_the_platform()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => Status(root, "4").Element("labels")!.Add(Label("Abgebrochen")));

        solution.AssertRefused(ScratchSolution.Opportunity, "has \"Abgebrochen\" under labels of status 4, which belongs to the platform");
    }

    [Fact]
    public void A_status_reason_of_the_platform_without_its_english_name()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => Status(root, "4").Element("labels")!.Elements().Single().SetAttributeValue("description", string.Empty));

        solution.AssertRefused(ScratchSolution.Opportunity, "has not exactly one text in language 1033 under labels of status 4");
    }

    [Fact]
    public void Our_own_status_reason_in_one_language()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Opportunity, root => Status(root, "847170000").Descendants("label").Last().Remove());

        solution.AssertRefused(ScratchSolution.Opportunity, "has not exactly one text in language 1031 under labels of status 847170000");
    }

    private static XElement Required(XElement root, string table) => root.Descendants("Required").Single(required => required.Attribute("schemaName")!.Value == table);

    private static XElement Status(XElement root, string value) => root.Descendants("status").Single(status => status.Attribute("value")!.Value == value);

    private static XElement Label(string text) => new("label", new XAttribute("description", text), new XAttribute("languagecode", "1031"));
}
