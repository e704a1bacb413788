using System.IO;
using System.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Cloud flows in the wrong solution, and connection references that do not fit them.</summary>
public sealed class ConnectionRefusalTests
{
    private static readonly string Flow = ShippedSolution.SourceFiles("SolutionFlow").First(path => path.EndsWith(".json", System.StringComparison.Ordinal))["SolutionFlow/".Length..];

    [Fact]
    public void A_cloud_flow_beside_the_product()
    {
        using var solution = new ScratchSolution();
        foreach (var file in new[] { Flow, Flow + ".data.xml" })
        {
            solution.Write(file, File.ReadAllText(Path.Combine(ShippedSolution.FlowOptions.SolutionFolder, file)));
        }

        Assert.Contains(solution.Refusal(), problem => problem.File == Flow + ".data.xml" && problem.What.Contains("every import would ask for a connection", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_connection_reference_beside_the_product()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Skeleton, "  <Languages>", "  <connectionreferences>\n    <connectionreference connectionreferencelogicalname=\"gg_dataverse\" />\n  </connectionreferences>\n  <Languages>");

        solution.AssertRefused(ScratchSolution.Skeleton, "has the connection reference gg_dataverse, which no flow needs");
    }

    [Fact]
    public void A_flow_that_needs_a_connection_reference_nobody_has()
    {
        using var solution = ScratchSolution.OfFlows();
        solution.Replace(Flow, "\"gg_dataverse\"", "\"gg_other\"");

        solution.AssertRefused(Flow + ".data.xml", "needs the connection reference gg_other");
    }

    [Fact]
    public void A_flow_that_is_no_flow()
    {
        using var solution = ScratchSolution.OfFlows();
        solution.Write(Flow, "{ \"properties\": 1 }");

        solution.AssertRefused(Flow + ".data.xml", "belongs to a file that is no cloud flow");
    }

    [Fact]
    public void A_process_that_comes_activated()
    {
        using var solution = ScratchSolution.OfFlows();
        solution.Replace(Flow + ".data.xml", "<StateCode>0<", "<StateCode>1<");

        solution.AssertRefused(Flow + ".data.xml", "comes activated");
    }
}
