using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Environment variables the platform would refuse, or ask every administrator about.</summary>
public sealed class EnvironmentVariableRefusalTests
{
    private const string Variable = "environmentvariabledefinitions/gg_PerOwnerFigures/environmentvariabledefinition.xml";
    private const string Number = "environmentvariabledefinitions/gg_CourtesyLimit/environmentvariabledefinition.xml";

    [Fact]
    public void A_variable_without_a_root_component()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => Root(root).Remove());

        solution.AssertRefused(Variable, "does not list");
    }

    [Fact]
    public void A_root_component_without_a_variable()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => Root(root).AddAfterSelf(XElement.Parse("""<RootComponent type="380" schemaName="gg_Other" behavior="0" />""")));

        solution.AssertRefused(ScratchSolution.Manifest, "lists the environment variable gg_Other");
    }

    [Theory]
    [InlineData(">100000002<", ">100000006<", "has the type 100000006")]
    [InlineData(">no<", ">0<", "without a default of yes or no")]
    [InlineData("<isrequired>0<", "<isrequired>1<", "ask for a value")]
    [InlineData("languagecode=\"1031\"", "languagecode=\"1036\"", "1031")]
    public void A_variable_that_is_wrong_in_itself(string text, string by, string says)
    {
        using var solution = new ScratchSolution();
        solution.Replace(Variable, text, by);

        Assert.Contains(solution.Refusal(), problem => problem.File == Variable && problem.What.Contains(says, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fifty")]
    [InlineData("50,5")]
    [InlineData("")]
    public void A_number_whose_default_is_none(string text)
    {
        using var solution = new ScratchSolution();
        solution.Replace(Number, "<defaultvalue>50<", $"<defaultvalue>{text}<");

        solution.AssertRefused(Number, "is a number without a number as its default");
    }

    [Fact]
    public void A_value_of_some_environment()
    {
        using var solution = new ScratchSolution();
        solution.Write("environmentvariabledefinitions/gg_PerOwnerFigures/environmentvariablevalues.json", "{}");

        solution.AssertRefused("environmentvariabledefinitions/gg_PerOwnerFigures/environmentvariablevalues.json", "no file the packer knows");
    }

    private static XElement Root(XElement manifest) =>
        manifest.Descendants("RootComponent").Single(root => root.Attribute("schemaName")?.Value == "gg_PerOwnerFigures");
}
