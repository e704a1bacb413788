using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// A connection reference makes every import ask for a connection, so it lives in a solution that holds cloud flows and nothing
/// else; there each flow finds the references it names, and none is there for nothing.
/// </summary>
internal sealed class ConnectionRule : IRule
{
    private const string CloudFlow = "5";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var flows = solution.Of(ComponentKind.Workflow).Where(workflow => workflow.Xml.Element("Category")?.Value == CloudFlow).ToList();
        var references = solution.Skeleton.Elements("connectionreferences").Elements()
            .Select(reference => reference.Attribute("connectionreferencelogicalname")?.Value ?? string.Empty).ToList();
        var holdsMore = solution.SeparateFiles.Count > 0 || solution.Components.Except(flows).Any();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flow in flows)
        {
            if (holdsMore)
            {
                yield return new Problem(flow.File, "is a cloud flow beside other components, so that every import would ask for a connection", "move it into the solution of flows");
            }

            var own = NamedBy(flow, solution);
            if (own is null)
            {
                yield return new Problem(flow.File, "belongs to a file that is no cloud flow in JSON", "export it again");
            }

            foreach (var unknown in (own ?? []).Except(references))
            {
                yield return new Problem(flow.File, $"needs the connection reference {unknown}, which {UnpackedSolution.SkeletonFile} does not have", "add it or correct the name");
            }

            named.UnionWith(own ?? []);
        }

        foreach (var unused in references.Except(named))
        {
            yield return new Problem(UnpackedSolution.SkeletonFile, $"has the connection reference {unused}, which no flow needs", "remove it, or every import asks for a connection");
        }
    }

    /// <returns>The references a flow needs; null where its file cannot be read as one.</returns>
    private static List<string>? NamedBy(Component flow, UnpackedSolution solution)
    {
        var bytes = solution.Contents.FirstOrDefault(content => content.Owner == flow.File)?.Bytes;
        try
        {
            using var json = JsonDocument.Parse(bytes ?? []);
            return [.. json.RootElement.GetProperty("properties").GetProperty("connectionReferences").EnumerateObject()
                .Select(connection => connection.Value.GetProperty("connection").GetProperty("connectionReferenceLogicalName").GetString() ?? string.Empty)];
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
