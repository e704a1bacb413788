using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.EmbeddedDataverse.Import;

namespace GhostingGuard.Build.Packing.Rules.Browser;

/// <summary>The web resources of the solution by name, and the functions its scripts offer.</summary>
internal sealed class Scripts
{
    /// <summary>How ribbons name a web resource.</summary>
    public const string Reference = "$webresource:";

    private readonly Dictionary<string, string> contents;

    public Scripts(UnpackedSolution solution) =>
        contents = solution.Contents
            .Where(content => content.Owner.StartsWith(ComponentKind.WebResource.Folder, StringComparison.Ordinal))
            .ToDictionary(
                content => content.Source[ComponentKind.WebResource.Folder.Length..],
                content => content.Bytes is null ? string.Empty : Encoding.UTF8.GetString(content.Bytes),
                StringComparer.Ordinal);

    public bool Has(string name) => contents.ContainsKey(name);

    /// <summary>What a web resource holds; empty where there is none of that name.</summary>
    public string Content(string name) => contents.GetValueOrDefault(name, string.Empty);

    public bool Offers(string library, string function) => ScriptFunctions.Offers(Content(library), function);
}
