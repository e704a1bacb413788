using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>The manifest and the skeleton are there, and the manifest says who we are.</summary>
internal sealed class EssentialFilesRule : IRule
{
    private const string FromOneSource = "2";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        foreach (var file in new[] { UnpackedSolution.ManifestFile, UnpackedSolution.SkeletonFile }.Where(file => !solution.Tree.Has(file)))
        {
            yield return new Problem(file, "is missing", "name a folder that holds an unpacked solution");
        }

        var manifest = solution.Manifest.Element("SolutionManifest");
        var publisher = manifest?.Element("Publisher");
        foreach (var value in new[] { (manifest, "UniqueName"), (publisher, "UniqueName"), (publisher, "CustomizationPrefix"), (publisher, "CustomizationOptionValuePrefix") })
        {
            if (IsEmpty(value.Item1, value.Item2))
            {
                yield return new Problem(UnpackedSolution.ManifestFile, $"has no {value.Item2} where it is needed", "add it");
            }
        }

        if (manifest?.Element("Managed")?.Value != FromOneSource)
        {
            yield return new Problem(UnpackedSolution.ManifestFile, "does not say that both packages are made from it", "set Managed to 2");
        }
    }

    private static bool IsEmpty(XElement? parent, string name) => string.IsNullOrWhiteSpace(parent?.Element(name)?.Value);
}
