using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Reads a savedqueryvisualization.</summary>
internal static class ChartReader
{
    public static Chart Read(XElement element, Schema schema)
    {
        var names = element.LabelsIn("LocalizedNames");
        var component = ComponentXml.NameOf("chart", names, "");
        var definition = element.Element("datadescription")?.Element("datadefinition") ?? throw new RenderingException(component, "it has no datadefinition");
        var fetch = Only(definition.Elements("fetchcollection").Elements("fetch"), "query", component);
        var entity = fetch.Element("entity") ?? throw new RenderingException(component, "its query names no table");
        var table = schema.TableFor((string?)entity.Attribute("name") ?? "", component);
        var groupings = Attributes(fetch).Where(attribute => attribute.Flag("groupby", missing: false))
            .Select(attribute => new ChartGrouping(AliasOf(attribute), ColumnOf(attribute, schema, component), (string?)attribute.Attribute("dategrouping")))
            .ToList();
        var category = Only(definition.Elements("categorycollection").Elements("category"), "category", component);
        var along = (string?)category.Attribute("alias") is { } alias ? groupings.Find(grouping => grouping.Alias == alias) : groupings.FirstOrDefault();
        var series = Series(element, component);
        var measures = category.Elements("measurecollection").Elements("measure").ToList();
        if (measures.Count != series.Count)
        {
            throw new RenderingException(component, $"it has {measures.Count} measures and {series.Count} series");
        }

        return new Chart(
            element.IdIn("savedqueryvisualizationid", component),
            table,
            names,
            element.LabelsIn("Descriptions"),
            fetch,
            along ?? throw new RenderingException(component, "its category is no grouping of the query"),
            groupings.SingleOrDefault(grouping => grouping != along),
            [.. measures.Zip(series, (measure, shape) => MeasureOf((string?)measure.Attribute("alias") ?? "", shape, fetch, schema, component))],
            Palette(element, component));
    }

    private static ChartMeasure MeasureOf(string alias, ChartShape shape, XElement fetch, Schema schema, string component)
    {
        var attribute = Attributes(fetch).FirstOrDefault(attribute => AliasOf(attribute) == alias)
            ?? throw new RenderingException(component, $"its measure {alias} is no attribute of the query");
        return new ChartMeasure(
            alias,
            ColumnOf(attribute, schema, component),
            (string?)attribute.Attribute("aggregate") ?? throw new RenderingException(component, $"its measure {alias} has no aggregate"),
            shape);
    }

    private static List<ChartShape> Series(XElement element, string component) =>
    [
        .. element.Elements("presentationdescription").Elements("Chart").Elements("Series").Elements("Series")
            .Select(series => (string?)series.Attribute("ChartType") ?? "Column")
            .Select(type => Enum.TryParse<ChartShape>(type, out var shape) && Enum.IsDefined(shape)
                ? shape
                : throw new RenderingException(component, $"a series is drawn as {type}, which cannot be shown")),
    ];

    private static List<string> Palette(XElement element, string component) =>
    [
        .. ((string?)element.Elements("presentationdescription").Elements("Chart").Attributes("PaletteCustomColors").FirstOrDefault() ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(colour => Hexadecimal(colour, component)),
    ];

    private static string Hexadecimal(string colour, string component)
    {
        var parts = colour.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length == 3 && parts.All(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? "#" + string.Concat(parts.Select(part => byte.Parse(part, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture)))
            : throw new RenderingException(component, $"\"{colour}\" in its palette is no colour");
    }

    private static IEnumerable<XElement> Attributes(XElement fetch) => fetch.Descendants("attribute");

    private static string AliasOf(XElement attribute) => (string?)attribute.Attribute("alias") ?? "";

    private static Column ColumnOf(XElement attribute, Schema schema, string component) =>
        schema.TableFor((string?)attribute.Parent!.Attribute("name") ?? "", component).ColumnFor((string?)attribute.Attribute("name") ?? "", component);

    private static XElement Only(IEnumerable<XElement> elements, string what, string component) =>
        elements.ToList() is [var only] ? only : throw new RenderingException(component, $"it needs exactly one {what}");
}
