using System.Collections.Generic;
using System.Linq;
using System.Text;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>What the checker looks at: the registrations, the scripts and the code of the DLLs.</summary>
/// <param name="Solution">The unpacked solution.</param>
/// <param name="Assemblies">The DLLs it registers.</param>
internal sealed record CheckedProduct(UnpackedSolution Solution, IReadOnlyList<CheckedAssembly> Assemblies)
{
    private const string Script = "3";

    /// <summary>The text of each web resource that is a script, by its path in the solution.</summary>
    public IEnumerable<(string File, string Text)> Scripts =>
        from resource in Solution.Of(ComponentKind.WebResource)
        where resource.Xml.Element("WebResourceType")?.Value == Script
        join content in Solution.Contents on resource.File equals content.Owner
        select (content.Source, Encoding.UTF8.GetString(content.Bytes ?? []));

    public static CheckedProduct Of(UnpackedSolution solution) => new(
        solution,
        [.. solution.Assemblies.Select(assembly => new CheckedAssembly(assembly.SimpleName + ".dll", CodeReader.Read(assembly.Content.Bytes!)))]);
}
