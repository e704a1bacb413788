using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A component that names a file gets it: under the name it has in the zip, and no two the same.</summary>
internal sealed class ContentRule : IRule
{
    private const string DataEnding = ".data.xml";

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
    [
        .. solution.Contents.SelectMany(Check),
        .. solution.Contents.Where(content => content.EntryName is not null).GroupBy(content => content.EntryName, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => new Problem(same.Last().Owner, $"names the file {same.Key}, which another component names too", "give each its own file name")),
    ];

    private static IEnumerable<Problem> Check(ContentFile content)
    {
        if (content.EntryName is null)
        {
            yield return new Problem(content.Owner, "names no file", "add its file name");
        }
        else if (!NamesItsOwnFile(content, content.EntryName))
        {
            yield return new Problem(content.Owner, $"names the file {content.EntryName}, which does not fit its own path", $"name {content.Owner[..^DataEnding.Length]}");
        }

        if (content.Bytes is null)
        {
            yield return new Problem(content.Owner, $"needs {content.Source}, which does not exist", "add it, or build it first");
        }
    }

    /// <summary>A web resource has a name in the zip that differs from its path; all others have the same.</summary>
    private static bool NamesItsOwnFile(ContentFile content, string entryName) =>
        content.Owner.StartsWith(ComponentKind.WebResource.Folder, StringComparison.Ordinal)
            ? entryName.StartsWith(ComponentKind.WebResource.Folder, StringComparison.Ordinal)
            : content.Owner == entryName + DataEnding;
}
