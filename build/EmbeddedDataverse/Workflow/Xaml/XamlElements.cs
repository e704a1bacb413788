using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Short ways into the elements of a workflow's XAML.</summary>
internal static class XamlElements
{
    private const string Activities = "Microsoft.Crm.Workflow.Activities.";
    private static readonly XName Key = XName.Get("Key", "http://schemas.microsoft.com/winfx/2006/xaml");

    public static NotSupportedException Unsupported(this XElement element, string because) =>
        new($"<{element.Name.LocalName} {(string?)element.Attribute("DisplayName")}> in a workflow: {because}.");

    /// <exception cref="NotSupportedException">The element does not have it.</exception>
    public static string Required(this XElement element, string attribute) =>
        (string?)element.Attribute(attribute) ?? throw element.Unsupported($"it has no {attribute}");

    public static string? KeyOf(this XElement element) => (string?)element.Attribute(Key);

    /// <summary>The element below that belongs to a key; null where it says x:Null.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static XElement? Keyed(this XElement element, string part, string key)
    {
        var found = element.Part(part).FirstOrDefault(child => child.KeyOf() == key) ?? throw element.Unsupported($"it has no {key}");
        return found.Name.LocalName == "Null" ? null : found;
    }

    /// <summary>The children of a property element, such as Arguments; none where it is missing.</summary>
    public static IEnumerable<XElement> Part(this XElement element, string part) =>
        element.Elements().Where(child => child.Name.LocalName == $"{element.Name.LocalName}.{part}").Elements();

    /// <summary>The text of an argument.</summary>
    public static string Argument(this XElement element, string key) =>
        element.Keyed("Arguments", key)?.Value ?? throw element.Unsupported($"its {key} is empty");

    /// <summary>The short name of a platform activity, or null for a custom one.</summary>
    public static string? PlatformActivity(this XElement reference)
    {
        var name = reference.Required("AssemblyQualifiedName");
        return name.StartsWith(Activities, StringComparison.Ordinal) ? name[Activities.Length..].Split(',')[0] : null;
    }

    public static void OnlyHolds(this XElement element, string part, params string[] keys)
    {
        if (element.Part(part).FirstOrDefault(child => !keys.Contains(child.KeyOf())) is { } unknown)
        {
            throw element.Unsupported($"'{unknown.KeyOf()}' is not known in its {part}");
        }
    }

    /// <summary>The type that a value is converted to, as a type literal says it; null for whatever comes.</summary>
    public static string? TargetType(this XElement literal) => literal.Descendants()
        .Where(child => child.Name.LocalName == "ReferenceLiteral")
        .Select(child => (string?)child.Attribute("Value"))
        .FirstOrDefault();
}
