using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>A chart as a figure of the page, with its numbers in a table below.</summary>
internal static class ChartMarkup
{
    /// <param name="screen">Where it is shown.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="view">The view whose rows it counts; null for all rows of its table.</param>
    /// <param name="related">Limits the rows to those that belong to a form; null for no limit.</param>
    public static Markup Of(Screen screen, Chart chart, View? view, RelatedRows? related = null)
    {
        var name = Name(screen, chart);
        var data = ChartDataReader.Read(screen, chart, view, related);
        var description = chart.Descriptions.In(screen.Language.Code) is { Length: > 0 } text ? Markup.Of($"<p class=\"about\">{text}</p>") : Markup.Empty;
        if (data.Series.All(series => series.Points.All(point => point.Text.Length == 0)))
        {
            return Markup.Of($"<figure class=\"plot\"><figcaption>{name}</figcaption>{description}<p class=\"empty\">{screen.Language.Of("Nothing to count at the moment.", "Zurzeit gibt es nichts zu zählen.")}</p></figure>");
        }

        return Markup.Of($"""
            <figure class="plot">
            <figcaption>{name}</figcaption>
            {description}
            {Legend(data)}
            {ChartPicture.Draw(data, InWords(name, data))}
            {Numbers(screen, chart, data, name)}
            </figure>
            """);
    }

    /// <summary>Charts of several tables may be called the same, so a page that shows them side by side says of which one each is.</summary>
    private static string Name(Screen screen, Chart chart)
    {
        var name = screen.Language.Of(chart.Names, chart.Title);
        return chart.Table.Name == "opportunity" ? name : $"{name} ({screen.Language.Of(chart.Table.Labels, chart.Table.Name)})";
    }

    private static string InWords(string name, ChartData data) => $"{name}: " + string.Join("; ", data.Series.Select(series =>
        (data.Series.Count > 1 ? $"{series.Name} – " : "") + string.Join(", ", data.Categories.Zip(series.Points)
            .Where(pair => pair.Second.Text.Length > 0)
            .Select(pair => $"{pair.First.Label} {pair.Second.Text}")))) + ".";

    private static Markup Legend(ChartData data)
    {
        var ink = new ChartInk(data.Palette);
        return data.Series[0].Shape is ChartShape.Pie or ChartShape.Doughnut
            ? Legend(data.Categories.Select((category, place) => ($"{category.Label} {data.Series[0].Points[place].Text}", ink.StyleOf(category.Colour, place))))
            : data.Series.Count > 1
                ? Legend(data.Series.Select((series, place) => (series.Name, ink.StyleOf(series.Colour, place))))
                : Markup.Empty;
    }

    private static Markup Legend(System.Collections.Generic.IEnumerable<(string Text, string Style)> entries) => Markup.Of(
        $"<ul class=\"legend\">{Markup.Join(entries.Select(entry => Markup.Of($"<li><i class=\"key\" style=\"--dot:{entry.Style}\"></i>{entry.Text}</li>")), "")}</ul>");

    private static Markup Numbers(Screen screen, Chart chart, ChartData data, string name) => Markup.Of($"""
        <details>
        <summary>{screen.Language.Of("The same in numbers", "Dasselbe in Zahlen")}<span class="spoken">: {name}</span></summary>
        <div class="scroll" role="region" aria-label="{name}" tabindex="0">
        <table>
        <thead><tr><th scope="col">{screen.Language.Of(chart.Category.Column.Labels, chart.Title)}</th>{Markup.Join(data.Series.Select(series => Markup.Of($"<th scope=\"col\" class=\"number\">{series.Name}</th>")), "")}</tr></thead>
        <tbody>
        {Markup.Join(data.Categories.Select((category, place) => Markup.Of($"<tr><th scope=\"row\" class=\"text\">{category.Label}</th>{Markup.Join(data.Series.Select(series => Markup.Of($"<td class=\"number\">{series.Points[place].Text}</td>")), "")}</tr>")))}
        </tbody>
        </table>
        </div>
        </details>
        """);
}
