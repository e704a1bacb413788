using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Output;

/// <summary>The entries of one zip, in the order they are written.</summary>
internal static class PackageFiles
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static IReadOnlyList<KeyValuePair<string, byte[]>> Build(UnpackedSolution solution, PackageType type, string version)
    {
        var customizations = CustomizationsDocument.Build(solution, type);
        customizations.SetAttributeValue(XNamespace.Xmlns + "xsi", Instance.NamespaceName);
        var parts = solution.Contents
            .Where(content => content is { EntryName: not null, Bytes: not null })
            .Select(content => KeyValuePair.Create(content.EntryName!, content.Bytes!))
            .Concat(solution.SeparateFiles.Select(file => KeyValuePair.Create(file.Path, file.Bytes)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal);
        List<KeyValuePair<string, byte[]>> entries =
        [
            new("customizations.xml", Bytes(customizations)),
            new("solution.xml", Bytes(ManifestDocument.Build(solution, type, version))),
            .. parts,
        ];
        var separate = solution.SeparateFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        entries.Add(new(ContentTypes.EntryName, Bytes(ContentTypes.Build(entries.Select(entry => entry.Key), separate))));
        return entries;
    }

    /// <summary>UTF-8 with byte order mark, as exports have it; line feeds on every machine.</summary>
    private static byte[] Bytes(XElement root)
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(true), Indent = true, NewLineChars = "\n" }))
        {
            root.Save(writer);
        }

        return buffer.ToArray();
    }
}
