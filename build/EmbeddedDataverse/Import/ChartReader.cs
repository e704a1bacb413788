using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the charts of a table. How they are drawn is the client's affair; that their numbers exist is checked.</summary>
internal sealed class ChartReader(Schema schema)
{
    public IEnumerable<Chart> Read(XElement entity, string table) =>
        entity.Elements("Visualizations").Elements().Select(chart => ReadChart(chart, schema[table]));

    private static Chart ReadChart(XElement element, Table table)
    {
        element.OnlyHolds(
            "savedqueryvisualizationid", "datadescription", "presentationdescription", "isdefault", "LocalizedNames", "Descriptions",
            "IsCustomizable", "IntroducedVersion", "CanBeDeleted");
        var definition = element.Child("datadescription").Child("datadefinition");
        var fetch = definition.Child("fetchcollection").Child("fetch");
        var entity = fetch.Child("entity");
        if (entity.Attribute("name", required: true) is var queried && queried != table.Name)
        {
            throw element.Refuse($"it queries '{queried}'");
        }

        foreach (var attribute in entity.Elements("attribute"))
        {
            if (!table.TryGetColumn(attribute.Attribute("name", required: true), out _))
            {
                throw attribute.Refuse($"table '{table.Name}' has no column '{attribute.Attribute("name", required: true)}'");
            }
        }

        CheckCategories(definition, entity, element.Child("presentationdescription").Child("Chart").Child("Series").Elements().Count());
        return new Chart(
            element.Id(element.Text("savedqueryvisualizationid")),
            table.Name,
            element.Labels("LocalizedNames"),
            element.Labels("Descriptions"),
            fetch.ToString(SaveOptions.DisableFormatting));
    }

    private static void CheckCategories(XElement definition, XElement entity, int series)
    {
        var groupings = Aliases(entity, "groupby");
        var numbers = Aliases(entity, "aggregate");
        var category = definition.Child("categorycollection").Child("category");
        if (!groupings.Contains(category.Attribute("alias", required: true)))
        {
            throw category.Refuse("its category is no grouping of the query");
        }

        var measures = category.Descendants("measure").ToList();
        if (measures.Find(measure => !numbers.Contains(measure.Attribute("alias", required: true))) is { } unknown)
        {
            throw unknown.Refuse("the query computes no such number");
        }

        if (measures.Count == 0 || measures.Count != series)
        {
            throw category.Refuse($"it has {measures.Count} measures and {series} series");
        }
    }

    private static HashSet<string> Aliases(XElement entity, string kind) =>
        entity.Elements("attribute").Where(attribute => attribute.Attribute(kind) is not null)
            .Select(attribute => attribute.Attribute("alias", required: true)).ToHashSet(StringComparer.Ordinal);
}
