using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing;

/// <summary>
/// What an environment knows the solution's components by: ids, names, types of columns and parameters, values of options. An upgrade
/// that changes one of these removes the component, with its data, and adds another.
/// </summary>
internal static class ComponentList
{
    /// <summary>Between what identifies a component and what helps to recognise it.</summary>
    public const string Remark = "  # ";

    /// <summary>One line for each component, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(UnpackedSolution solution) =>
    [
        .. Components(solution)
            .Concat(Types(solution))
            .Concat(solution.Tables.SelectMany(Parts))
            .Concat(solution.Relationships.Select(relationship => $"relationship {relationship.Name}{Remark}{relationship.Referencing}.{relationship.ReferencingColumn} to {relationship.Referenced}"))
            .Concat(solution.SeparateFiles.Select(Separate))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Components(UnpackedSolution solution) =>
        from component in solution.Components
        let name = component.Xml.Attribute("Name")?.Value ?? component.Xml.Attribute("name")?.Value ?? English(component.Xml.Element("LocalizedNames"))
        from line in Options(component.Xml, component.Identity).Prepend($"{component.Kind.Name} {component.Identity}{(name is null ? string.Empty : Remark + name)}")
        select line;

    private static IEnumerable<string> Types(UnpackedSolution solution) =>
        from assembly in solution.Assemblies
        from type in assembly.Types
        select $"plug-in type {Component.Normalize(type.Attribute("PluginTypeId")?.Value)}{Remark}{AssemblySource.ClassName(type)}";

    private static IEnumerable<string> Parts(TableSource table) =>
    [
        .. table.Columns.SelectMany(column => Options(column, $"{table.LogicalName}.{TableSource.ColumnName(column)}")
            .Prepend($"column {table.LogicalName}.{TableSource.ColumnName(column)} {column.Element("Type")?.Value}")),
        .. table.Parts.Select(part => $"{part.Element} {Component.Normalize(part.Identity)}{Remark}{table.LogicalName}: {English(part.Xml.Element("LocalizedNames"))}").Distinct(),
    ];

    private static IEnumerable<string> Options(XElement owner, string name) =>
        from option in owner.Descendants()
        where option.Name.LocalName is "option" or "status" or "state" && option.Attribute("value") is not null
        select $"option {name} {option.Attribute("value")!.Value}{Remark}{English(option.Element("labels"))}";

    private static string Separate(SeparateFile file)
    {
        var folders = file.Path.Split('/');
        return folders.Length > 3
            ? $"{file.Xml.Name.LocalName} {folders[1]}.{folders[^2]} {file.Xml.Element("type")?.Value}"
            : $"{file.Xml.Name.LocalName} {folders[1]}";
    }

    private static string? English(XElement? labels) =>
        labels?.Elements().FirstOrDefault(label => label.Attribute("languagecode")?.Value == "1033")?.Attribute("description")?.Value;
}
