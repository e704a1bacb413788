using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Rules.Columns;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>An app holds what is there, above all every table its navigation leads to; its roles are ours.</summary>
internal sealed class AppRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return solution.Of(ComponentKind.App).SelectMany(app => Check(app, solution, catalog));
    }

    private static IEnumerable<Problem> Check(Component app, UnpackedSolution solution, TableCatalog catalog)
    {
        var components = app.Xml.Descendants("AppModuleComponent").ToList();
        var tables = components.Where(component => Type(component) == "1").Select(Identity).ToList();
        var maps = components.Where(component => Type(component) == "62").Select(Identity).ToList();
        var entries = solution.Of(ComponentKind.SiteMap).Where(map => maps.Contains(map.Identity)).SelectMany(map => map.Xml.Descendants("SubArea"));
        return
        [
            .. maps.Count == 1 ? [] : new[] { new Problem(app.File, $"has {maps.Count} site maps", "name exactly one component of type 62") },
            .. components.Where(component => !IsThere(component, solution, catalog)).Select(component => new Problem(
                app.File, $"holds the component {Identity(component)} of type {Type(component)}, which is not there", "remove it or correct its name")),
            .. entries.Select(entry => entry.Attribute("Entity")?.Value).OfType<string>().Distinct().Except(tables).Select(table => new Problem(
                app.File, $"does not hold the table {table}, to which its site map leads", "add a component of type 1")),
            .. app.Xml.Descendants("Role").Select(role => Component.Normalize(role.Attribute("id")?.Value))
                .Where(role => solution.Of(ComponentKind.Role).All(known => known.Identity != role))
                .Select(role => new Problem(app.File, $"is for the role {role}, which is not in the solution", "name one of the solution")),
        ];
    }

    private static bool IsThere(XElement component, UnpackedSolution solution, TableCatalog catalog) => Type(component) switch
    {
        "1" => catalog.Knows(Identity(component)),
        "26" => solution.Tables.SelectMany(table => table.Views).Any(view => Component.Normalize(view.Identity) == Identity(component)),
        "59" => solution.Tables.SelectMany(table => table.Charts).Any(chart => Component.Normalize(chart.Identity) == Identity(component)),
        "60" => solution.Of(ComponentKind.Dashboard).Any(dashboard => dashboard.Identity == Identity(component))
            || solution.Tables.SelectMany(table => table.Forms).Any(form => Component.Normalize(form.Identity) == Identity(component)),
        "62" => solution.Of(ComponentKind.SiteMap).Any(map => map.Identity == Identity(component)),
        _ => false,
    };

    private static string Type(XElement component) => component.Attribute("type")?.Value ?? string.Empty;

    private static string Identity(XElement component) =>
        Component.Normalize((component.Attribute("id") ?? component.Attribute("schemaName"))?.Value);
}
