using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Import;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>Reads a managed solution that holds cloud flows and connection references and nothing else.</summary>
internal static class FlowSolutionReader
{
    private const string WorkflowComponent = "29";
    private const string CloudFlow = "5";
    private const string Dataverse = "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps";

    private static readonly string[] Sections = ["Workflows", "connectionreferences", "Languages"];

    public static IReadOnlyList<FlowDefinition> Read(Stream managedZip)
    {
        var zip = new SolutionZip(managedZip);
        var manifest = zip.Xml("solution.xml").Child("SolutionManifest");
        if (manifest.Text("Managed") != "1")
        {
            throw manifest.Refuse("only a managed solution can be imported");
        }

        var customizations = zip.Xml("customizations.xml");
        if (customizations.Elements().FirstOrDefault(section => section.HasElements && !Sections.Contains(section.Name.LocalName)) is { } other)
        {
            throw new NotSupportedException($"customizations.xml: the section <{other.Name.LocalName}> is not supported in a solution of flows.");
        }

        var references = customizations.Elements("connectionreferences").Elements().Select(Reference).ToHashSet(StringComparer.Ordinal);
        var flows = customizations.Elements("Workflows").Elements().Select(element => Flow(zip, element, references)).ToList();
        CheckRoots(manifest, flows);
        zip.CheckAllRead();
        return flows;
    }

    private static string Reference(XElement element)
    {
        element.OnlyHolds("connectionreferencedisplayname", "connectorid", "iscustomizable", "statecode", "statuscode");
        return element.Text("connectorid") == Dataverse
            ? element.Attribute("connectionreferencelogicalname", required: true)
            : throw new NotSupportedException($"The connector {element.Text("connectorid")} is not supported.");
    }

    private static FlowDefinition Flow(SolutionZip zip, XElement element, HashSet<string> references)
    {
        if (element.Text("Category") != CloudFlow)
        {
            throw new NotSupportedException($"{element.Refuse("only cloud flows are supported here (Category 5)").Message}.");
        }

        var name = element.Attribute("Name", required: true);
        using var json = Parse(zip, element.Text("JsonFileName").TrimStart('/'));
        var flow = FlowReader.Read(json.RootElement, element.Id(element.Attribute("WorkflowId", required: true)), name, element.Labels("LocalizedNames"));
        return flow.ConnectionReferences.All(references.Contains)
            ? flow
            : throw element.Refuse("the flow names a connection reference that the solution does not have");
    }

    private static JsonDocument Parse(SolutionZip zip, string part)
    {
        try
        {
            return JsonDocument.Parse(zip.Bytes(part));
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"'{part}' is no JSON: {broken.Message}", broken);
        }
    }

    private static void CheckRoots(XElement manifest, List<FlowDefinition> flows)
    {
        var roots = manifest.Child("RootComponents").Elements().Select(root => root.Attribute("type", required: true) == WorkflowComponent
            ? root.Id(root.Attribute("id", required: true))
            : throw root.Refuse("only workflows are supported in a solution of flows"));
        if (!roots.Order().SequenceEqual(flows.Select(flow => flow.Id).Order()))
        {
            throw manifest.Refuse("the root components are not the flows of the solution");
        }
    }
}
