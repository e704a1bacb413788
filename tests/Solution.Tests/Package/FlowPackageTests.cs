using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>The second zip: two cloud flows and the connection they need, and nothing in the first that asks for one.</summary>
public sealed class FlowPackageTests
{
    [Fact]
    public void Packing_twice_gives_the_same_bytes_in_any_folder()
    {
        using var copy = ScratchSolution.OfFlows();

        Assert.Equal(SolutionPacker.PackManaged(ShippedSolution.FlowOptions), SolutionPacker.PackManaged(copy.Options));
        Assert.Equal(SolutionPacker.PackUnmanaged(ShippedSolution.FlowOptions), SolutionPacker.PackUnmanaged(copy.Options));
    }

    [Fact]
    public void The_zips_have_names_of_their_own()
    {
        using var copy = ScratchSolution.OfFlows();

        SolutionPacker.Pack(copy.Options);

        Assert.Equal(["GhostingGuard_Flow_components.txt", "GhostingGuard_Flow_managed.zip", "GhostingGuard_Flow_unmanaged.zip"], Directory.EnumerateFiles(copy.Options.OutputFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_solutions_have_one_publisher_and_one_version()
    {
        var flows = ShippedSolution.Flows.Manifest.Element("SolutionManifest")!;
        var product = ShippedSolution.Source.Manifest.Element("SolutionManifest")!;

        Assert.Equal(product.Element("Publisher")!.ToString(), flows.Element("Publisher")!.ToString());
        Assert.Equal(product.Element("Version")!.Value, flows.Element("Version")!.Value);
    }

    [Fact]
    public void The_product_itself_makes_no_import_ask_for_a_connection()
    {
        Assert.Empty(ShippedSolution.Source.Skeleton.Elements("connectionreferences"));
        Assert.DoesNotContain(ShippedSolution.Source.Of(ComponentKind.Workflow), workflow => workflow.Xml.Element("JsonFileName") is not null);
    }

    [Fact]
    public void A_flow_calls_custom_APIs_that_are_bound_to_nothing_with_parameters_they_have()
    {
        var calls = ShippedSolution.Flows.Contents.SelectMany(Calls).ToList();

        Assert.Equal(["gg_RefitReplyCurves", "gg_SweepGhosting"], calls.Select(call => call.Api).Order(StringComparer.Ordinal));
        Assert.All(calls, call =>
        {
            var api = ShippedSolution.Source.SeparateFiles.Single(file => file.Path == $"customapis/{call.Api}/customapi.xml");

            Assert.Equal("0", api.Xml.Element("bindingtype")!.Value);
            Assert.All(call.Parameters, parameter => Assert.Contains(ShippedSolution.Source.SeparateFiles, file => file.Path.StartsWith($"customapis/{call.Api}/customapirequestparameters/{parameter}/", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Every_step_of_a_flow_has_an_id_of_its_own()
    {
        var ids = ShippedSolution.Flows.Contents.SelectMany(content => Members(content, "operationMetadataId")).Select(id => id.GetString()!).ToList();

        Assert.True(ids.Count >= 7);
        Assert.All(ids, id => Assert.True(Guid.TryParseExact(id, "D", out _)));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    // All exported flows that were looked at have these members; a template is where a flow came from, and ours came from none.
    [Fact]
    public void A_flow_has_the_members_of_an_exported_one()
    {
        foreach (var flow in ShippedSolution.Flows.Contents)
        {
            var root = JsonDocument.Parse(flow.Bytes).RootElement;

            Assert.Equal(["properties", "schemaVersion"], root.EnumerateObject().Select(member => member.Name));
            Assert.Equal(["connectionReferences", "definition", "templateName"], root.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        }
    }

    private static IEnumerable<(string Api, IReadOnlyList<string> Parameters)> Calls(ContentFile flow) =>
        Members(flow, "parameters").Where(parameters => parameters.TryGetProperty("actionName", out _)).Select(parameters => (
            parameters.GetProperty("actionName").GetString()!,
            (IReadOnlyList<string>)[.. parameters.EnumerateObject().Select(parameter => parameter.Name).Where(name => name != "actionName").Select(name => name["item/".Length..])]));

    /// <summary>Every member of that name, however deep.</summary>
    private static IEnumerable<JsonElement> Members(ContentFile flow, string name) => Members(JsonDocument.Parse(flow.Bytes).RootElement, name);

    private static IEnumerable<JsonElement> Members(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == name ? [member.Value, .. Members(member.Value, name)] : Members(member.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Members(item, name)),
        _ => [],
    };
}
