using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>The unpacked solution as read, right or wrong; the rules judge it.</summary>
internal sealed class UnpackedSolution
{
    public const string ManifestFile = "Other/Solution.xml";
    public const string SkeletonFile = "Other/Customizations.xml";
    public const string RelationshipIndexFile = "Other/Relationships.xml";

    private static readonly string[] SeparateFolders = ["customapis/", "environmentvariabledefinitions/"];

    private UnpackedSolution(SourceTree tree, string assembliesFolder)
    {
        Tree = tree;
        Manifest = tree.Xml(ManifestFile) ?? new XElement("ImportExportXml");
        Skeleton = tree.Xml(SkeletonFile) ?? new XElement("ImportExportXml");
        Components = [.. ComponentKind.All.SelectMany(kind => ReadComponents(tree, kind))];
        Tables = [.. Of(ComponentKind.Table).Select(table => TableSource.Read(tree, table))];
        RelationshipIndex = [.. RelationshipsIn(tree.Xml(RelationshipIndexFile)).Select(Name)];
        Relationships = [.. tree.Under("Other/Relationships/", ".xml")
            .SelectMany(path => RelationshipsIn(tree.Xml(path)).Select(xml => new RelationshipSource(path, Name(xml), xml)))];
        SeparateFiles = [.. SeparateFolders.SelectMany(folder => tree.Under(folder, ".xml"))
            .Select(path => (path, xml: tree.Xml(path)))
            .Where(read => read.xml is not null)
            .Select(read => new SeparateFile(read.path, tree.Bytes(read.path), read.xml!))];
        Assemblies = [.. Of(ComponentKind.Assembly).Select(component => ReadAssembly(component, assembliesFolder))];
        Contents = [.. Of(ComponentKind.Workflow).Select(ReadWorkflow), .. Of(ComponentKind.WebResource).Select(ReadWebResource), .. Assemblies.Select(assembly => assembly.Content)];

        // The project file is for people who build with Microsoft's tools; both packers leave it out.
        foreach (var project in tree.Paths.Where(path => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".cdsproj", StringComparison.Ordinal)))
        {
            tree.Accept(project);
        }
    }

    public SourceTree Tree { get; }

    public XElement Manifest { get; }

    public XElement Skeleton { get; }

    public IReadOnlyList<Component> Components { get; }

    public IReadOnlyList<TableSource> Tables { get; }

    public IReadOnlyList<string> RelationshipIndex { get; }

    public IReadOnlyList<RelationshipSource> Relationships { get; }

    public IReadOnlyList<SeparateFile> SeparateFiles { get; }

    public IReadOnlyList<AssemblySource> Assemblies { get; }

    public IReadOnlyList<ContentFile> Contents { get; }

    public IEnumerable<StepSource> Steps => Of(ComponentKind.Step).Select(StepSource.Read);

    /// <summary>Every XML file with its path, for rules that do not care what it describes.</summary>
    public IEnumerable<(string File, XElement Xml)> Documents =>
    [
        (ManifestFile, Manifest),
        .. Components.Select(component => (component.File, component.Xml)),
        .. Tables.Where(table => table.Ribbon is not null).Select(table => (table.Folder + "/RibbonDiff.xml", table.Ribbon!)),
        .. Tables.SelectMany(table => table.Parts).Select(part => (part.File, part.Xml)),
        .. Relationships.Select(relationship => (relationship.File, relationship.Xml)),
        .. SeparateFiles.Select(file => (file.Path, file.Xml)),
    ];

    public static UnpackedSolution Read(string solutionFolder, string assembliesFolder) => new(new SourceTree(solutionFolder), assembliesFolder);

    public IEnumerable<Component> Of(ComponentKind kind) => Components.Where(component => component.Kind == kind);

    private static IEnumerable<Component> ReadComponents(SourceTree tree, ComponentKind kind) =>
        tree.Under(kind.Folder, kind.Ending)
            .Select(path => (path, xml: tree.Xml(path)))
            .Where(read => read.xml is not null)
            .Select(read => new Component(kind, read.path, read.xml!));

    private static IEnumerable<XElement> RelationshipsIn(XElement? file) => file?.Elements("EntityRelationship") ?? [];

    private static string Name(XElement relationship) => relationship.Attribute("Name")?.Value ?? string.Empty;

    private static AssemblySource ReadAssembly(Component component, string assembliesFolder)
    {
        var simpleName = component.Xml.Attribute("FullName")?.Value.Split(',')[0] ?? string.Empty;
        var dll = Path.Combine(assembliesFolder, simpleName + ".dll");
        var bytes = File.Exists(dll) ? File.ReadAllBytes(dll) : null;
        var content = new ContentFile(component.File, EntryName(component.Xml.Element("FileName")), simpleName + ".dll of the build", bytes);
        return new AssemblySource(component, content, bytes is null ? null : ShippedAssembly.Read(bytes));
    }

    private static string? EntryName(XElement? fileName) => fileName?.Value.TrimStart('/');

    private ContentFile ReadWorkflow(Component workflow)
    {
        var name = EntryName(workflow.Xml.Element("XamlFileName") ?? workflow.Xml.Element("JsonFileName"));
        return ReadContent(workflow, name, name ?? string.Empty);
    }

    private ContentFile ReadWebResource(Component resource) =>
        ReadContent(resource, EntryName(resource.Xml.Element("FileName")), resource.File[..^".data.xml".Length]);

    private ContentFile ReadContent(Component owner, string? entryName, string path) =>
        new(owner.File, entryName, path, Tree.Has(path) ? Tree.Bytes(path) : null);
}
