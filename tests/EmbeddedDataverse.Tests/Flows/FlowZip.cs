using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace GhostingGuard.EmbeddedDataverse.Tests.Flows;

/// <summary>A managed solution with one flow that counts accounts.</summary>
internal sealed class FlowZip
{
    public const string Name = "Count accounts";
    public const string Reference = "tst_dataverse";
    public const string Hourly = """{"frequency":"Hour","interval":1}""";
    public const string Minutes = """{"interval":{"count":10,"unit":"Minute"}}""";

    private const string Id = "30000000-0000-4000-8000-000000000001";
    private const string Connector = "shared_commondataserviceforapps";

    private readonly List<(string Text, string By)> changes = [];

    public string Recurrence { get; init; } = Hourly;

    public string Actions { get; init; } = Call("Count");

    public string Managed { get; init; } = "1";

    /// <summary>Calls the custom API that counts.</summary>
    /// <param name="name">The name of the step.</param>
    /// <param name="after">The step before it, or empty.</param>
    /// <param name="parameters">More parameters, each with a leading comma.</param>
    public static string Call(string name, string after = "", string parameters = "") =>
        $$$"""
        "{{{name}}}":{"runAfter":{{{After(after)}}},"type":"OpenApiConnection","inputs":{
        "host":{"connectionName":"{{{Connector}}}","operationId":"PerformUnboundAction","apiId":"/providers/Microsoft.PowerApps/apis/{{{Connector}}}"},
        "parameters":{"actionName":"tst_CountUp"{{{parameters}}}},"authentication":"@parameters('$authentication')"}}
        """;

    public static string Wait(string name, string after = "") =>
        $$$"""
        "{{{name}}}":{"runAfter":{{{After(after)}}},"type":"Wait","inputs":{{{Minutes}}} }
        """;

    public static string Until(string steps, string condition, int count = 60, string timeout = "PT1H") =>
        $$$"""
        "Until":{"actions":{ {{{steps}}} },"runAfter":{},"expression":"@{{{condition}}}","limit":{"count":{{{count}}},"timeout":"{{{timeout}}}"},"type":"Until"}
        """;

    public static string If(string condition, string then, string otherwise, string after) =>
        $$$"""
        "If":{"actions":{ {{{then}}} },"runAfter":{{{After(after)}}},"else":{"actions":{ {{{otherwise}}} }},"expression":{{{condition}}},"type":"If"}
        """;

    /// <summary>Replaces a text that is there.</summary>
    public FlowZip Change(string text, string by)
    {
        changes.Add((text, by));
        return this;
    }

    public MemoryStream Open()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static string After(string step) => step.Length == 0 ? "{}" : $$"""{"{{step}}":["Succeeded"]}""";

    private IEnumerable<(string Name, string Content)> Parts()
    {
        var all = new (string Name, string Content)[]
        {
            ("[Content_Types].xml", """<Types><Default Extension="xml" /><Default Extension="json" /></Types>"""),
            ("solution.xml", $$"""
                <ImportExportXml><SolutionManifest><UniqueName>tst_flow</UniqueName><Version>1.0.0.0</Version><Managed>{{Managed}}</Managed>
                <RootComponents><RootComponent type="29" id="{{{Id}}}" behavior="0" /></RootComponents></SolutionManifest></ImportExportXml>
                """),
            ("customizations.xml", $$"""
                <ImportExportXml><Entities /><Workflows><Workflow WorkflowId="{{{Id}}}" Name="{{Name}}"><JsonFileName>/Workflows/flow.json</JsonFileName>
                <Category>5</Category></Workflow></Workflows><connectionreferences>
                <connectionreference connectionreferencelogicalname="{{Reference}}"><connectorid>/providers/Microsoft.PowerApps/apis/{{Connector}}</connectorid>
                </connectionreference></connectionreferences></ImportExportXml>
                """),
            ("Workflows/flow.json", $$$"""
                {"properties":{"connectionReferences":{"{{{Connector}}}":{"runtimeSource":"embedded","connection":
                {"connectionReferenceLogicalName":"{{{Reference}}}"},"api":{"name":"{{{Connector}}}"} } },"definition":{"$schema":"","contentVersion":"1.0.0.0",
                "parameters":{"$connections":{},"$authentication":{}},"triggers":{"Recurrence":{"recurrence":{{{Recurrence}}},"type":"Recurrence"}},
                "actions":{ {{{Actions}}} } } },"schemaVersion":"1.0.0.0"}
                """),
        };
        foreach (var (name, content) in all)
        {
            var edited = content;
            foreach (var (text, by) in changes)
            {
                edited = edited.Replace(text, by, StringComparison.Ordinal);
            }

            yield return (name, edited);
        }
    }
}
