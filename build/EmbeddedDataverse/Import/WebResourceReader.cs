using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads web resources with their files.</summary>
internal static class WebResourceReader
{
    private static readonly HashSet<int> Types = [1, 3, 11, 12];

    public static IReadOnlyDictionary<string, WebResource> ReadAll(SolutionZip zip, IEnumerable<XElement> elements)
    {
        var resources = elements.Select(element => Read(zip, element)).ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        foreach (var element in elements)
        {
            CheckDependencies(element, resources);
        }

        return resources;
    }

    private static WebResource Read(SolutionZip zip, XElement element)
    {
        element.OnlyHolds(
            "WebResourceId", "Name", "DisplayName", "Description", "LanguageCode", "WebResourceType", "IntroducedVersion", "IsEnabledForMobileClient",
            "IsAvailableForMobileOffline", "DependencyXml", "IsCustomizable", "CanBeDeleted", "IsHidden", "FileName");
        element.Id(element.Text("WebResourceId"));
        var type = element.Child("WebResourceType").Number(element.Text("WebResourceType"));
        return Types.Contains(type)
            ? new WebResource(element.Text("Name"), type, zip.Bytes(element.Text("FileName").TrimStart('/')))
            : throw new NotSupportedException($"customizations.xml: web resources of type {type} are not supported.");
    }

    private static void CheckDependencies(XElement element, Dictionary<string, WebResource> resources)
    {
        if (element.OptionalText("DependencyXml") is { } text
            && XElement.Parse(text).Descendants("Library").Select(library => library.Attribute("name", required: true)).FirstOrDefault(name => !resources.ContainsKey(name)) is { } missing)
        {
            throw element.Refuse($"it needs the web resource '{missing}', which is not in the solution");
        }
    }
}
