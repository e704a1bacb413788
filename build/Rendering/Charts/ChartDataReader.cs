using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Values;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Rendering.Charts;

/// <summary>Runs the query of a chart and puts the answer in rows and columns.</summary>
internal sealed class ChartDataReader
{
    private readonly Screen screen;
    private readonly Chart chart;

    private ChartDataReader(Screen screen, Chart chart)
    {
        this.screen = screen;
        this.chart = chart;
    }

    /// <param name="screen">Where it is shown.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="view">The view whose rows it counts; null for all rows of its table.</param>
    /// <param name="related">Limits the rows to those that belong to a form; null for no limit.</param>
    public static ChartData Read(Screen screen, Chart chart, View? view, RelatedRows? related = null)
    {
        var answer = screen.Service.RetrieveMultiple(new FetchExpression(ChartQuery.Of(chart, view, related))).Entities;
        return new ChartDataReader(screen, chart).Arrange([.. answer]);
    }

    private ChartData Arrange(IReadOnlyList<Entity> answer)
    {
        var categories = Groups(answer, chart.Category);
        IReadOnlyList<ChartSeries> series = chart.Split is { } split
            ? [.. Groups(answer, split).Select(group => Series(chart.Series[0], group.Category.Label, group.Category.Colour, categories, answer.Where(row => KeyOf(row, split) == group.Key)))]
            : [.. chart.Series.Select(measure => Series(measure, NameOf(measure), null, categories, answer))];
        return new ChartData([.. categories.Select(category => category.Category)], series, chart.Palette);
    }

    private ChartSeries Series(ChartMeasure measure, string name, string? colour, List<Group> categories, IEnumerable<Entity> answer)
    {
        var byCategory = answer.ToLookup(row => KeyOf(row, chart.Category));
        return new ChartSeries(name, measure.Shape, colour, [.. categories.Select(category => Point(byCategory[category.Key].FirstOrDefault(), measure))]);
    }

    private ChartPoint Point(Entity? row, ChartMeasure measure) => Value(row, measure.Alias) switch
    {
        null => new ChartPoint(0, ""),
        Money money => new ChartPoint((double)money.Value, screen.Texts.OfBase(money)),
        int number => new ChartPoint(number, number.ToString("#,0", screen.Language.Numbers)),
        decimal number => new ChartPoint((double)number, number.ToString("#,0.#", screen.Language.Numbers)),
        var other => throw new RenderingException(chart.Title, $"its measure {measure.Alias} is a {other.GetType().Name}"),
    };

    /// <summary>The values of a grouping: in the order of the query where it names one, choices in their own, else as they come.</summary>
    private List<Group> Groups(IEnumerable<Entity> answer, ChartGrouping grouping)
    {
        var groups = answer.DistinctBy(row => KeyOf(row, grouping)).Select(row => GroupOf(row, grouping));
        var other = grouping == chart.Category ? chart.Split : chart.Category;
        var ordered = chart.Fetch.Descendants("order").Any(order => (string?)order.Attribute("alias") != other?.Alias);
        return ordered || grouping.Column.Choice is null ? [.. groups] : [.. groups.OrderBy(group => group.Place)];
    }

    private Group GroupOf(Entity row, ChartGrouping grouping)
    {
        var value = Value(row, grouping.Alias);
        if (value is null)
        {
            return new Group("", new ChartCategory(screen.Language.Of("(blank)", "(leer)"), null), int.MaxValue);
        }

        var option = ValueText.OptionOf(grouping.Column, value);
        var place = option is null ? 0 : grouping.Column.Choice!.Options.ToList().IndexOf(option);
        var label = grouping.DateGrouping is null ? screen.Texts.Of(grouping.Column, value, null) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return new Group(KeyOf(row, grouping), new ChartCategory(label, option?.Colour), place);
    }

    private static string KeyOf(Entity row, ChartGrouping grouping) => Value(row, grouping.Alias) switch
    {
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString(),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    private static object? Value(Entity? row, string alias) => row?.GetAttributeValue<AliasedValue?>(alias)?.Value;

    private string NameOf(ChartMeasure measure)
    {
        var label = screen.Language.Of(measure.Column.Labels, $"column {measure.Column.Name}");
        return measure.Function switch
        {
            "count" or "countcolumn" => screen.Language.Of("Number", "Anzahl"),
            "sum" => screen.Language.Of($"{label} (sum)", $"{label} (Summe)"),
            "avg" => screen.Language.Of($"{label} (average)", $"{label} (Durchschnitt)"),
            "min" => screen.Language.Of($"{label} (smallest)", $"{label} (kleinster Wert)"),
            "max" => screen.Language.Of($"{label} (largest)", $"{label} (größter Wert)"),
            _ => throw new RenderingException(chart.Title, $"its measure {measure.Alias} is aggregated by {measure.Function}"),
        };
    }

    private sealed record Group(string Key, ChartCategory Category, int Place);
}
