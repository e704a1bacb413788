using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A dashboard shows views and charts of this solution, each of the table it says; any other id would leave a tile empty.</summary>
internal sealed class DashboardRule : IRule
{
    /// <summary>What the platform takes on one dashboard unless an administrator raises the limit.</summary>
    private const int MostTiles = 6;

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Of(ComponentKind.Dashboard).SelectMany(dashboard => Check(dashboard, solution));

    private static IEnumerable<Problem> Check(Component dashboard, UnpackedSolution solution)
    {
        var tiles = dashboard.Xml.Descendants("parameters").ToList();
        return
        [
            .. tiles.Count is > 0 and <= MostTiles ? [] : new[] { new Problem(dashboard.File, $"has {tiles.Count} lists and charts", $"show 1 to {MostTiles}") },
            .. tiles.SelectMany(tile => Check(tile, dashboard.File, solution)),
        ];
    }

    private static IEnumerable<Problem> Check(XElement tile, string file, UnpackedSolution solution)
    {
        var name = Text(tile, "TargetEntityType");
        var table = solution.Tables.FirstOrDefault(candidate => candidate.LogicalName == name);
        if (!Has(table?.Views, Text(tile, "ViewId")))
        {
            yield return new Problem(file, $"shows the view {Text(tile, "ViewId")}, which {name} does not have here", "name a view of the solution");
        }

        var chart = Text(tile, "VisualizationId");
        if ((chart.Length > 0 || Text(tile, "ChartGridMode") != "Grid") && !Has(table?.Charts, chart))
        {
            yield return new Problem(file, $"shows the chart {chart}, which {name} does not have here", "name a chart of the solution");
        }
    }

    private static bool Has(IEnumerable<TablePart>? parts, string id) =>
        parts?.Any(part => Component.Normalize(part.Identity) == Component.Normalize(id)) == true;

    private static string Text(XElement tile, string parameter) => tile.Element(parameter)?.Value ?? string.Empty;
}
