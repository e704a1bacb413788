using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reading solution XML without overlooking anything: what is missing or unknown is an error that names its place.</summary>
internal static class XmlReading
{
    public static InvalidDataException Refuse(this XElement element, string because) =>
        new($"{Place(element)}: {because}");

    /// <exception cref="InvalidDataException">The element has a child with another name.</exception>
    public static void OnlyHolds(this XElement element, IReadOnlySet<string> known)
    {
        if (element.Elements().FirstOrDefault(child => !known.Contains(child.Name.LocalName)) is { } unknown)
        {
            throw unknown.Refuse("this element is not known");
        }
    }

    public static void OnlyHolds(this XElement element, params string[] known) => element.OnlyHolds(known.ToHashSet());

    public static XElement Child(this XElement element, string name) =>
        element.Element(name) ?? throw element.Refuse($"there is no <{name}>");

    /// <returns>The trimmed text of a child.</returns>
    public static string Text(this XElement element, string name) => element.Child(name).Value.Trim();

    /// <returns>The trimmed text of a child, or null when it is missing or empty.</returns>
    public static string? OptionalText(this XElement element, string name) =>
        element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    public static string Attribute(this XElement element, string name, bool required) =>
        (string?)element.Attribute(name) ?? (required ? throw element.Refuse($"there is no attribute '{name}'") : "");

    public static Guid Id(this XElement element, string text) =>
        Guid.TryParse(text, out var id) ? id : throw element.Refuse($"'{text}' is no id");

    public static int Number(this XElement element, string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw element.Refuse($"'{text}' is no whole number");

    public static int Number(this XElement element, string name, int fallback) =>
        element.OptionalText(name) is { } text ? element.Child(name).Number(text) : fallback;

    public static decimal? OptionalDecimal(this XElement element, string name) =>
        element.OptionalText(name) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw element.Child(name).Refuse($"'{text}' is no number");

    public static bool Flag(this XElement element, string name, bool fallback) => element.OptionalText(name) switch
    {
        null => fallback,
        "1" => true,
        "0" => false,
        var other => throw element.Child(name).Refuse($"'{other}' is neither 0 nor 1"),
    };

    /// <summary>Labels as <c>&lt;list&gt;&lt;item description="…" languagecode="…" /&gt;</c>; none when the list is missing.</summary>
    public static Labels Labels(this XElement element, string list)
    {
        var texts = new Dictionary<int, string>();
        foreach (var item in element.Element(list)?.Elements() ?? [])
        {
            var language = item.Number(item.Attribute("languagecode", required: true));
            if (!texts.TryAdd(language, item.Attribute("description", required: true)))
            {
                throw item.Refuse($"there are two texts in language {language}");
            }
        }

        return texts.Count == 0 ? Metadata.Labels.None : new Labels(texts);
    }

    private static string Place(XElement element) => string.Join(
        "/",
        element.AncestorsAndSelf().Reverse().Select(part =>
        {
            var name = (string?)part.Attribute("Name") ?? (string?)part.Attribute("PhysicalName") ?? (string?)part.Attribute("uniquename");
            return name == null ? part.Name.LocalName : $"{part.Name.LocalName}[{name}]";
        }));
}
