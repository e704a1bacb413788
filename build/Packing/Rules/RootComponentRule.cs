using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// The manifest lists exactly the components there are files for. Custom APIs, columns, views and forms are part of
/// the package without an entry of their own, as in exports.
/// </summary>
internal sealed class RootComponentRule : IRule
{
    private const string Shell = "2";
    private const string Whole = "0";

    // Its files stay apart in the zip, so a rule of its own looks after it.
    private const string EnvironmentVariable = "380";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var roots = solution.Manifest.Element("SolutionManifest")?.Element("RootComponents")?.Elements("RootComponent").ToList() ?? [];
        return
        [
            .. roots.Where(root => Type(root) != EnvironmentVariable && !solution.Components.Any(component => Means(root, component))).Select(WithoutFile),
            .. roots.GroupBy(root => (Type(root), Identity(root))).Where(same => same.Count() > 1).Select(same => Twice(same.First())),
            .. solution.Components.Where(component => !roots.Exists(root => Means(root, component))).Select(WithoutEntry),
            .. solution.Tables.SelectMany(table => roots.Where(root => Means(root, table.Component)).SelectMany(root => Behavior(root, table))),
            .. solution.Assemblies.SelectMany(assembly => roots.Where(root => Means(root, assembly.Component)).SelectMany(root => FullName(root, assembly))),
        ];
    }

    private static bool Means(XElement root, Component component) =>
        Type(root) == component.Kind.RootType.ToString(CultureInfo.InvariantCulture) && Identity(root) == component.Identity;

    private static string Type(XElement root) => root.Attribute("type")?.Value ?? string.Empty;

    private static string Identity(XElement root) => Component.Normalize((root.Attribute("id") ?? root.Attribute("schemaName"))?.Value);

    private static Problem WithoutFile(XElement root) => new(
        UnpackedSolution.ManifestFile,
        $"lists root component {Identity(root)} of type {Type(root)}, but no file defines it",
        "add the file or remove the entry");

    private static Problem Twice(XElement root) => new(
        UnpackedSolution.ManifestFile,
        $"lists root component {Identity(root)} of type {Type(root)} more than once",
        "remove the other entries");

    private static Problem WithoutEntry(Component component) => new(
        component.File,
        $"defines the {component.Kind.Name} {component.Identity}, which {UnpackedSolution.ManifestFile} does not list",
        $"add a RootComponent of type {component.Kind.RootType} or remove the file");

    private static IEnumerable<Problem> Behavior(XElement root, TableSource table)
    {
        var wanted = table.IsShell ? Shell : Whole;
        if (root.Attribute("behavior")?.Value != wanted)
        {
            yield return new Problem(
                UnpackedSolution.ManifestFile,
                $"gives the table {table.LogicalName} another behavior than {wanted}",
                table.IsShell ? "set it to 2, or the customer's whole table becomes part of the solution" : "set it to 0, the table is ours");
        }
    }

    private static IEnumerable<Problem> FullName(XElement root, AssemblySource assembly)
    {
        if (!string.Equals(root.Attribute("schemaName")?.Value, assembly.FullName, StringComparison.Ordinal))
        {
            yield return new Problem(
                UnpackedSolution.ManifestFile,
                $"names the assembly {Identity(root)} otherwise than {assembly.Component.File}",
                $"set its schemaName to \"{assembly.FullName}\"");
        }
    }
}
