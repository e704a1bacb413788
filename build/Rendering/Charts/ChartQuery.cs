using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Rendering.Components;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>A chart counts the rows of the view it stands beside: its query takes over the conditions of that view.</summary>
internal static class ChartQuery
{
    /// <exception cref="RenderingException">Chart and view are of different tables.</exception>
    public static string Of(Chart chart, View? view, RelatedRows? related)
    {
        if (view is not null && chart.Table != view.Table)
        {
            throw new RenderingException(chart.Title, $"it stands beside the {view.Title}");
        }

        var fetch = new XElement(chart.Fetch);
        var entity = fetch.Element("entity")!;
        foreach (var part in view?.Fetch.Element("entity")!.Elements().Where(part => part.Name.LocalName is "filter" or "link-entity") ?? [])
        {
            var condition = new XElement(part);
            condition.DescendantsAndSelf("link-entity").Elements().Where(IsColumn).Remove();
            entity.Add(condition);
        }

        related?.Limit(entity);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static bool IsColumn(XElement part) => part.Name.LocalName is "attribute" or "all-attributes" or "order";
}
