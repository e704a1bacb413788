using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A table's folder: Entity.xml, the ribbon and what is merged in from the folders beside it.</summary>
internal sealed class TableSource
{
    private TableSource(Component component)
    {
        Component = component;
        Folder = component.File[..component.File.LastIndexOf('/')];
    }

    public Component Component { get; }

    /// <summary>Such as Entities/Opportunity.</summary>
    public string Folder { get; }

    /// <summary>Such as opportunity.</summary>
    public string LogicalName => Component.Identity;

    public XElement? Ribbon { get; private init; }

    public IReadOnlyList<TablePart> Forms { get; private init; } = [];

    public IReadOnlyList<TablePart> Views { get; private init; } = [];

    public IReadOnlyList<TablePart> Charts { get; private init; } = [];

    public IEnumerable<TablePart> Parts => [.. Forms, .. Views, .. Charts];

    /// <summary>The columns the solution ships; of a shell only those it adds.</summary>
    public IEnumerable<XElement> Columns =>
        Component.Xml.Element("EntityInfo")?.Element("entity")?.Element("attributes")?.Elements("attribute") ?? [];

    /// <summary>True where the table belongs to somebody else and only columns, forms or views are added to it.</summary>
    public bool IsShell =>
        Component.Xml.Element("EntityInfo")?.Element("entity")?.Elements().All(child => child.Name.LocalName == "attributes") ?? true;

    public static TableSource Read(SourceTree tree, Component component)
    {
        var table = new TableSource(component);
        return new TableSource(component)
        {
            Ribbon = tree.Xml(table.Folder + "/RibbonDiff.xml"),
            Forms = table.ReadParts(tree, "FormXml", "systemform", "formid"),
            Views = table.ReadParts(tree, "SavedQueries", "savedquery", "savedqueryid"),
            Charts = table.ReadParts(tree, "Visualizations", "visualization", "savedqueryvisualizationid"),
        };
    }

    public static string ColumnName(XElement column) =>
        column.Element("LogicalName")?.Value ?? column.Element("Name")?.Value ?? string.Empty;

    private TablePart[] ReadParts(SourceTree tree, string subfolder, string element, string identity) =>
        [.. tree.Under($"{Folder}/{subfolder}/", ".xml")
            .Select(path => (path, xml: tree.Xml(path)))
            .Where(read => read.xml is not null)
            .SelectMany(read => Elements(read.xml!, element)
                .Select(xml => new TablePart(read.path, FormType(read.path, subfolder), xml, element, identity)))];

    /// <summary>What the file holds; the file itself where it holds something else, so that a rule can name it.</summary>
    private static IEnumerable<XElement> Elements(XElement file, string element) =>
        file.DescendantsAndSelf(element).DefaultIfEmpty(file);

    /// <summary>The folder between FormXml and the file is the form's type.</summary>
    private string FormType(string path, string subfolder)
    {
        var rest = path[(Folder.Length + subfolder.Length + 2)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? string.Empty : rest[..slash];
    }
}
