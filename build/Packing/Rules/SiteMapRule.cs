using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Rules.Columns;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Every entry of an app's navigation has a title in every language, an id of its own, and leads somewhere that is there.</summary>
internal sealed class SiteMapRule : IRule
{
    private const string PagePrefix = "$webresource:";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return solution.Of(ComponentKind.SiteMap).SelectMany(map => Check(map, solution, catalog));
    }

    private static IEnumerable<Problem> Check(Component map, UnpackedSolution solution, TableCatalog catalog)
    {
        var parts = map.Xml.Descendants().Where(element => element.Name.LocalName is "Area" or "Group" or "SubArea").ToList();
        return
        [
            .. parts.GroupBy(Id).Where(same => same.Count() > 1).Select(same => new Problem(map.File, $"uses the id {same.Key} more than once", "give each its own")),
            .. parts.SelectMany(part => Titles(map.File, part)),
            .. parts.Where(part => part.Name.LocalName == "SubArea").SelectMany(entry => Leads(map.File, entry, solution, catalog)),
        ];
    }

    private static IEnumerable<Problem> Titles(string file, XElement part) =>
        from language in LabelRule.Languages
        where part.Element("Titles")?.Elements("Title").Count(title => title.Attribute("LCID")?.Value == language && title.Attribute("Title")?.Value is { Length: > 0 }) != 1
        select new Problem(file, $"has not exactly one title in language {language} for {Id(part)}", "write it once");

    private static IEnumerable<Problem> Leads(string file, XElement entry, UnpackedSolution solution, TableCatalog catalog)
    {
        if (entry.Attribute("Entity")?.Value is { } table)
        {
            return catalog.Knows(table) ? [] : [new Problem(file, $"leads to the table {table}, which nobody knows", "correct the name or describe the table")];
        }

        if (entry.Attribute("DefaultDashboard")?.Value is { } dashboard)
        {
            return Has(solution, ComponentKind.Dashboard, dashboard) ? [] : [new Problem(file, $"leads to the dashboard {dashboard}, which is not in the solution", "name one of the solution")];
        }

        var url = entry.Attribute("Url")?.Value ?? string.Empty;
        return url.StartsWith(PagePrefix, StringComparison.Ordinal) && Has(solution, ComponentKind.WebResource, url[PagePrefix.Length..])
            ? []
            : [new Problem(file, $"leads to \"{url}\" by {Id(entry)}, which is nothing of the solution", "name a table, a dashboard or a web resource")];
    }

    private static bool Has(UnpackedSolution solution, ComponentKind kind, string identity) =>
        solution.Of(kind).Any(component => component.Identity == Component.Normalize(identity));

    private static string Id(XElement part) => part.Attribute("Id")?.Value ?? string.Empty;
}
