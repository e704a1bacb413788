using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Output;

/// <summary>customizations.xml: the skeleton with every component file merged into its section.</summary>
internal static class CustomizationsDocument
{
    public static XElement Build(UnpackedSolution solution, PackageType type)
    {
        var document = new XElement(solution.Skeleton);
        foreach (var section in document.Elements())
        {
            section.Add(ContentOf(section.Name.LocalName, solution, type));
        }

        return document;
    }

    private static IEnumerable<XElement> ContentOf(string section, UnpackedSolution solution, PackageType type)
    {
        if (section == ComponentKind.Table.Section)
        {
            return solution.Tables.Select(table => Table(table, type));
        }

        return section == "EntityRelationships"
            ? solution.RelationshipIndex.SelectMany(name => solution.Relationships.Where(relationship => relationship.Name == name)).Select(relationship => relationship.Xml)
            : solution.Components.Where(component => component.Kind.Section == section).Select(component => component.Xml);
    }

    private static XElement Table(TableSource table, PackageType type)
    {
        var merged = new XElement(table.Component.Xml);
        Fill(merged.Element("FormXml"), Forms(table, type));
        Fill(merged.Element("SavedQueries"), table.Views.Count == 0 ? [] : [new XElement("savedqueries", table.Views.Select(view => view.Xml))]);
        Fill(merged.Element("Visualizations"), table.Charts.Select(chart => chart.Xml));
        Fill(merged.Element("RibbonDiffXml"), table.Ribbon?.Elements() ?? []);
        return merged;
    }

    /// <summary>One forms element for each type; of two twins the one made for this zip.</summary>
    private static IEnumerable<XElement> Forms(TableSource table, PackageType type) =>
        table.Forms
            .GroupBy(form => form.Stem, StringComparer.Ordinal)
            .Select(twins => ForPackage([.. twins], type))
            .OfType<TablePart>()
            .GroupBy(form => form.FormType, StringComparer.Ordinal)
            .Select(forms => new XElement("forms", new XAttribute("type", forms.Key), forms.Select(form => form.Xml)));

    private static TablePart? ForPackage(TablePart[] twins, PackageType type)
    {
        var plain = Array.Find(twins, form => !form.IsManagedTwin);
        return type == PackageType.Managed ? Array.Find(twins, form => form.IsManagedTwin) ?? plain : plain;
    }

    private static void Fill(XElement? placeholder, IEnumerable<XElement> content) => placeholder?.Add(content);
}
