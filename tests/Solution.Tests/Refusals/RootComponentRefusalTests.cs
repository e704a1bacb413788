using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>The manifest and the files name different components.</summary>
public sealed class RootComponentRefusalTests
{
    [Fact]
    public void A_component_without_a_root_entry()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Manifest, """<RootComponent type="9" schemaName="gg_risk" behavior="0" />""", string.Empty);

        solution.AssertRefused(ScratchSolution.RiskChoice, "defines the choice gg_risk, which Other/Solution.xml does not list");
    }

    [Fact]
    public void A_root_entry_without_a_component()
    {
        using var solution = new ScratchSolution();
        solution.Delete(solution.Step("AssessAfterQuote: Delete of quote"));

        solution.AssertRefused(ScratchSolution.Manifest, "but no file defines it");
    }

    [Fact]
    public void A_root_entry_of_a_kind_nobody_knows()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => root.Descendants("RootComponents").Single().Add(XElement.Parse("""<RootComponent type="10421" schemaName="gg_AssessOpportunity" behavior="0" />""")));

        solution.AssertRefused(ScratchSolution.Manifest, "root component gg_AssessOpportunity of type 10421");
    }

    [Fact]
    public void A_root_entry_twice()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Manifest, root => root.Descendants("RootComponents").Single().Add(XElement.Parse("""<RootComponent type="9" schemaName="gg_risk" behavior="0" />""")));

        solution.AssertRefused(ScratchSolution.Manifest, "more than once");
    }

    [Fact]
    public void A_standard_table_that_would_be_shipped_whole()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Manifest, """schemaName="opportunity" behavior="2" """.TrimEnd(), """schemaName="opportunity" behavior="0" """.TrimEnd());

        solution.AssertRefused(ScratchSolution.Manifest, "gives the table opportunity another behavior than 2");
    }
}
