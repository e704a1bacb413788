using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>The files of the unpacked solution; it remembers which were read, so that a file nobody reads can be named.</summary>
internal sealed class SourceTree
{
    private readonly string folder;
    private readonly HashSet<string> unread;
    private readonly List<Problem> problems = [];

    public SourceTree(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Paths = Directory.Exists(this.folder)
            ? [.. Directory.EnumerateFiles(this.folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(this.folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
        unread = [.. Paths];
    }

    /// <summary>Relative paths with forward slashes, in ordinal order whatever the file system says.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Files that are no readable XML.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Files that nothing asked for.</summary>
    public IEnumerable<string> Unread => unread.Order(StringComparer.Ordinal);

    public IEnumerable<string> Under(string prefix, string ending) =>
        Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal));

    public bool Has(string path) => Paths.Contains(path);

    public byte[] Bytes(string path)
    {
        unread.Remove(path);
        return File.ReadAllBytes(Path.Combine(folder, path));
    }

    /// <returns>The root element, without the namespace declarations the packed document has once at its top; null where the file is missing or broken.</returns>
    public XElement? Xml(string path)
    {
        unread.Remove(path);
        if (!Has(path))
        {
            return null;
        }

        try
        {
            var root = XElement.Load(Path.Combine(folder, path));
            root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
            return root;
        }
        catch (XmlException broken)
        {
            problems.Add(new Problem(path, $"is not well-formed XML ({broken.Message.TrimEnd('.')})", "correct it"));
            return null;
        }
    }

    /// <summary>Says that a file is known and rightly not packed.</summary>
    public void Accept(string path) => unread.Remove(path);
}
