using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Forms, views, charts and the ribbon lie beside Entity.xml and are merged where it has a placeholder, and only there.</summary>
internal sealed class TableFilesRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) => solution.Tables.SelectMany(Check);

    private static IEnumerable<Problem> Check(TableSource table) =>
    [
        .. Names(table),
        .. Placeholder(table, "FormXml", table.Forms.Count),
        .. Placeholder(table, "SavedQueries", table.Views.Count),
        .. Placeholder(table, "Visualizations", table.Charts.Count),
        .. Ribbon(table),
        .. table.Parts.SelectMany(Part),
        .. table.Forms.Where(form => form.FormType.Length == 0).Select(form => new Problem(form.File, "lies in no folder that tells its type", "move it into FormXml/main, FormXml/quick or another type's folder")),
    ];

    private static IEnumerable<Problem> Names(TableSource table)
    {
        var folder = table.Folder[(table.Folder.LastIndexOf('/') + 1)..];
        if (table.Component.Xml.Element("Name")?.Value != folder)
        {
            yield return new Problem(table.Component.File, $"has another Name than its folder {folder}", "give both the schema name");
        }

        var entity = table.Component.Xml.Element("EntityInfo")?.Element("entity");
        if (entity is not null && entity.Attribute("Name")?.Value != folder)
        {
            yield return new Problem(table.Component.File, $"has an entity of another name than its folder {folder}", "give both the schema name");
        }
    }

    private static IEnumerable<Problem> Placeholder(TableSource table, string name, int parts)
    {
        var placeholder = table.Component.Xml.Element(name);
        if (parts > 0 && placeholder is null)
        {
            yield return new Problem(table.Component.File, $"has no placeholder for the files in its folder {name}, so they would be left out", $"add <{name} />");
        }

        if (placeholder?.HasElements == true)
        {
            yield return new Problem(table.Component.File, $"has content in {name}", "move it into files beside it");
        }
    }

    private static IEnumerable<Problem> Ribbon(TableSource table)
    {
        if (table.Ribbon is null)
        {
            yield return new Problem(table.Component.File, "has no RibbonDiff.xml beside it", "add one, if only an empty one");
        }

        var placeholder = table.Component.Xml.Element("RibbonDiffXml");
        if (placeholder is null || placeholder.HasElements)
        {
            yield return new Problem(table.Component.File, "has no empty placeholder for its ribbon", "add <RibbonDiffXml />");
        }
    }

    private static IEnumerable<Problem> Part(TablePart part)
    {
        var name = part.Stem[(part.Stem.LastIndexOf('/') + 1)..];
        if (part.Xml.Name.LocalName != part.Element)
        {
            yield return new Problem(part.File, $"holds no {part.Element}", "correct it or move it to its folder");
        }
        else if (!Guid.TryParse(part.Identity, out var id) || !Guid.TryParse(name, out var named) || id != named)
        {
            yield return new Problem(part.File, $"is not named after its {part.IdentityElement} \"{part.Identity}\"", "give both the same id");
        }
    }
}
