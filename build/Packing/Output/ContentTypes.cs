using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Output;

/// <summary>[Content_Types].xml: what the parts of the zip are, by extension and, for the exceptions, by name.</summary>
internal static class ContentTypes
{
    public const string EntryName = "[Content_Types].xml";

    private const string Binary = "application/octet-stream";

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <param name="entries">The names of all other entries.</param>
    /// <param name="separate">The entries among them that are components of their own; they are never read as plain XML parts.</param>
    public static XElement Build(IEnumerable<string> entries, IReadOnlySet<string> separate)
    {
        var names = entries.ToList();
        var extensions = names.Select(Extension).Where(extension => extension.Length > 0).Distinct(StringComparer.Ordinal);
        return new XElement(
            Package + "Types",
            extensions.OrderBy(extension => extension == "xml" ? string.Empty : extension, StringComparer.Ordinal).Select(Default),
            names.Where(name => separate.Contains(name) || Extension(name).Length == 0).Order(StringComparer.Ordinal).Select(Override));
    }

    private static XElement Default(string extension) => new(
        Package + "Default",
        new XAttribute("ContentType", extension == "xml" ? "text/xml" : Binary),
        new XAttribute("Extension", extension));

    private static XElement Override(string name) => new(
        Package + "Override",
        new XAttribute("ContentType", Binary),
        new XAttribute("PartName", "/" + name));

    private static string Extension(string name) => Path.GetExtension(name).TrimStart('.');
}
