using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>How the XML of components writes labels, ids, numbers and flags.</summary>
internal static class ComponentXml
{
    /// <returns>The texts per language below the named child; none when there is no such child.</returns>
    public static Labels LabelsIn(this XElement element, string container) => new(
        element.Elements(container).Elements()
            .GroupBy(label => Number(label, "languagecode"))
            .ToDictionary(group => group.Key, group => (string?)group.First().Attribute("description") ?? ""));

    /// <exception cref="RenderingException">It is missing or no id.</exception>
    public static Guid IdIn(this XElement element, string child, string component) =>
        Guid.TryParse((string?)element.Element(child), out var id) ? id : throw new RenderingException(component, $"<{child}> holds no id");

    /// <returns>The attribute as a number, or the value for a missing one.</returns>
    public static int Number(this XElement element, string attribute, int missing = 0) =>
        (string?)element.Attribute(attribute) is { } text
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new RenderingException($"<{element.Name}>", $"{attribute}=\"{text}\" is no number")
            : missing;

    public static bool Flag(this XElement element, string attribute, bool missing) =>
        (string?)element.Attribute(attribute) is { } text ? text is "true" or "1" : missing;

    /// <exception cref="RenderingException">The element holds another child than those named.</exception>
    public static void OnlyHolds(this XElement element, IReadOnlySet<string> known, string component)
    {
        if (element.Elements().FirstOrDefault(child => !known.Contains(child.Name.LocalName)) is { } unknown)
        {
            throw new RenderingException(component, $"<{unknown.Name}> in <{element.Name}> cannot be shown");
        }
    }

    /// <summary>Names a component as people would look for it.</summary>
    public static string NameOf(string kind, Labels names, string table) =>
        $"{kind} \"{names.In(1033) ?? "without a name"}\"{(table.Length > 0 ? $" of {table}" : "")}";

    /// <summary>The table, or a refusal that names who asked for it.</summary>
    public static Table TableFor(this Schema schema, string name, string component) =>
        schema.Tables.TryGetValue(name, out var table) ? table : throw new RenderingException(component, $"there is no table {name}");

    /// <summary>The column, or a refusal that names who asked for it.</summary>
    public static Column ColumnFor(this Table table, string name, string component) =>
        table.TryGetColumn(name, out var column) ? column : throw new RenderingException(component, $"table {table.Name} has no column {name}");

    /// <summary>True when both name the same thing; ids and class ids are written in either case.</summary>
    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
