using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>The parts of a solution zip. Every part has to be asked for: one that nobody reads is an error.</summary>
internal sealed class SolutionZip
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = [];

    public SolutionZip(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            if (!parts.TryAdd(entry.FullName, copy.ToArray()))
            {
                throw new InvalidDataException($"The zip holds '{entry.FullName}' twice.");
            }
        }

        CheckContentTypes();
    }

    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public byte[] Bytes(string name)
    {
        read.Add(name);
        return parts.TryGetValue(name, out var bytes) ? bytes : throw new InvalidDataException($"The zip holds no '{name}'.");
    }

    /// <exception cref="InvalidDataException">There is no such part, or it is no XML.</exception>
    public XElement Xml(string name)
    {
        try
        {
            using var stream = new MemoryStream(Bytes(name));
            return XDocument.Load(stream).Root!;
        }
        catch (XmlException broken)
        {
            throw new InvalidDataException($"'{name}' is no well-formed XML: {broken.Message}", broken);
        }
    }

    /// <summary>The parts below a folder, in the order of their names.</summary>
    public IEnumerable<string> Below(string folder) =>
        parts.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The zip holds a part that nobody asked for.</exception>
    public void CheckAllRead()
    {
        if (parts.Keys.Where(name => !read.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unread)
        {
            throw new InvalidDataException($"The zip holds '{unread}', which belongs to no component that is supported.");
        }
    }

    // A package part without a content type makes the service's import refuse the whole file.
    private void CheckContentTypes()
    {
        var types = Xml(ContentTypes);
        var extensions = Values(types, "Default", "Extension").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var overrides = Values(types, "Override", "PartName").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in parts.Keys.Where(name => name != ContentTypes))
        {
            if (!overrides.Contains("/" + name) && !extensions.Contains(Path.GetExtension(name).TrimStart('.')))
            {
                throw new InvalidDataException($"'{ContentTypes}' gives no type for '{name}'.");
            }
        }
    }

    private static IEnumerable<string> Values(XElement types, string element, string attribute) =>
        types.Elements().Where(child => child.Name.LocalName == element).Select(child => (string?)child.Attribute(attribute) ?? "");
}
