using System.Globalization;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Output;

/// <summary>solution.xml: the manifest with the version of the changelog and the kind of the package written in.</summary>
internal static class ManifestDocument
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement Build(UnpackedSolution solution, PackageType type, string version)
    {
        var document = new XElement(solution.Manifest);

        // xsi:nil is used all over the publisher's addresses.
        document.SetAttributeValue(XNamespace.Xmlns + "xsi", Instance.NamespaceName);
        var manifest = document.Element("SolutionManifest");
        manifest?.SetElementValue("Version", version);
        manifest?.SetElementValue("Managed", ((int)type).ToString(CultureInfo.InvariantCulture));
        return document;
    }
}
