using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads model-driven apps with their navigation. Whatever they name is there.</summary>
internal sealed class AppReader(
    Schema schema, IReadOnlyList<Dashboard> dashboards, IReadOnlyDictionary<string, WebResource> pages, IReadOnlyList<Role> roles)
{
    private const string PagePrefix = "$webresource:";

    // learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent: componenttype.
    private const string TableType = "1";
    private const string FormType = "60";
    private const string SiteMapType = "62";

    public IEnumerable<App> ReadAll(IEnumerable<XElement> apps, IEnumerable<XElement> siteMaps)
    {
        var maps = siteMaps.ToDictionary(map => map.Text("SiteMapUniqueName"), ReadMap, StringComparer.Ordinal);
        return apps.Select(app => Read(app, maps)).ToList();
    }

    private App Read(XElement element, Dictionary<string, List<AppEntry>> maps)
    {
        element.OnlyHolds(
            "UniqueName", "IntroducedVersion", "WebResourceId", "OptimizedFor", "statecode", "statuscode", "FormFactor", "ClientType",
            "NavigationType", "AppModuleComponents", "AppModuleRoleMaps", "LocalizedNames", "Descriptions", "appsettings");
        var tables = new List<string>();
        var entries = new List<AppEntry>();
        foreach (var component in element.Child("AppModuleComponents").Elements())
        {
            switch (component.Attribute("type", required: true))
            {
                case TableType:
                    tables.Add(TableNamed(component, component.Attribute("schemaName", required: true)));
                    break;
                case SiteMapType when maps.TryGetValue(component.Attribute("schemaName", required: true), out var map):
                    entries.AddRange(map);
                    break;
                case FormType when dashboards.Any(dashboard => dashboard.Id == component.Id(component.Attribute("id", required: true))):
                    break;
                case var type:
                    throw component.Refuse($"the component of type {type} is not in the solution");
            }
        }

        if (entries.Find(entry => entry.Table is { } table && !tables.Contains(table)) is { } outside)
        {
            throw element.Refuse($"its navigation leads to table '{outside.Table}', which is not in the app");
        }

        return new App(
            element.Text("UniqueName"),
            element.Labels("LocalizedNames"),
            tables,
            entries,
            element.Elements("AppModuleRoleMaps").Elements().Select(RoleOf).ToList());
    }

    private Role RoleOf(XElement element) =>
        roles.FirstOrDefault(role => role.Id == element.Id(element.Attribute("id", required: true)))
        ?? throw element.Refuse("there is no such role in the solution");

    private List<AppEntry> ReadMap(XElement element)
    {
        element.OnlyHolds("SiteMapUniqueName", "EnableCollapsibleGroups", "ShowHome", "ShowPinned", "ShowRecents", "SiteMap");
        return element.Descendants("SubArea").Select(ReadEntry).ToList();
    }

    private AppEntry ReadEntry(XElement element)
    {
        var url = element.Attribute("Url", required: false);
        var table = element.Attribute("Entity", required: false) is { Length: > 0 } name ? TableNamed(element, name) : null;
        Guid? dashboard = element.Attribute("DefaultDashboard", required: false) is { Length: > 0 } id ? DashboardOf(element, id) : null;
        var page = url.StartsWith(PagePrefix, StringComparison.Ordinal) ? url[PagePrefix.Length..] : null;
        if (page is not null && !pages.ContainsKey(page))
        {
            throw element.Refuse($"there is no web resource '{page}'");
        }

        return table is null && dashboard is null && page is null
            ? throw new NotSupportedException($"The navigation leads to '{url}', which is not supported.")
            : new AppEntry(Titles(element.Ancestors("Area").Single()), Titles(element), table, dashboard, page);
    }

    private string TableNamed(XElement element, string name) =>
        schema.Tables.ContainsKey(name) ? name : throw element.Refuse($"there is no table '{name}'");

    private Guid DashboardOf(XElement element, string id) =>
        dashboards.FirstOrDefault(dashboard => dashboard.Id == element.Id(id))?.Id ?? throw element.Refuse($"there is no dashboard {id}");

    private static Labels Titles(XElement element) => new(element.Elements("Titles").Elements()
        .ToDictionary(title => title.Number(title.Attribute("LCID", required: true)), title => title.Attribute("Title", required: true)));
}
