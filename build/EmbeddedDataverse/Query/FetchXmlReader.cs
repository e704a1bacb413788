using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Reads FetchXML. An element or attribute that is not supported is refused by name.</summary>
internal sealed class FetchXmlReader
{
    /// <summary>Attributes that change nothing in the answer.</summary>
    private static readonly HashSet<string> Ignored =
        ["version", "mapping", "output-format", "no-lock", "savedqueryid", "uiname", "uitype", "uihidden", "visible", "intersect", "paging-cookie", "distinct-ui", "enableprefiltering", "prefilterparametername", "isquickfindfields"];

    private readonly SourceReader sources;
    private readonly SelectQuery query;
    private readonly List<(XElement Element, Source Source)> tables = [];
    private readonly bool aggregate;

    private FetchXmlReader(SourceReader sources, SelectQuery query, bool aggregate)
    {
        this.sources = sources;
        this.query = query;
        this.aggregate = aggregate;
    }

    public static SelectQuery Read(string fetchXml, QueryContext context)
    {
        var fetch = Parse(fetchXml);
        Known(fetch, "top", "count", "page", "distinct", "aggregate", "returntotalrecordcount", "useraworderby");
        var entity = fetch.Elements().ToList() is [{ Name.LocalName: "entity" } only]
            ? only
            : throw Faults.Invalid("A fetch holds exactly one element, entity.");
        var sources = new SourceReader(context);
        var query = new SelectQuery { Root = sources.Root(Required(entity, "name")), Distinct = Flag(fetch, "distinct"), SortChoicesByNumber = Flag(fetch, "useraworderby") };
        var reader = new FetchXmlReader(sources, query, Flag(fetch, "aggregate"));
        reader.Read(entity);
        var page = new PagingInfo
        {
            Count = Number(fetch, "count") ?? 0,
            PageNumber = Number(fetch, "page") ?? 0,
            ReturnTotalRecordCount = Flag(fetch, "returntotalrecordcount"),
        };
        Paging.Apply(query, Number(fetch, "top"), page);
        return query;
    }

    private static XElement Parse(string fetchXml)
    {
        try
        {
            var root = XElement.Parse(fetchXml);
            return root.Name == "fetch" ? root : throw Faults.Invalid($"The root of FetchXML is fetch, not {root.Name}.");
        }
        catch (XmlException fault)
        {
            throw Faults.Invalid($"Invalid XML: {fault.Message}");
        }
    }

    private void Read(XElement entity)
    {
        Known(entity, "name");
        Tables(entity, query.Root);
        foreach (var (element, source) in tables)
        {
            Columns(element, source);
            var filters = element.Elements("filter").Select(filter => Filter(filter, source)).OfType<Filter>().ToList();
            var all = filters.Count == 0 ? null : All(filters);
            if (source.Parent is null)
            {
                query.Where = all;
            }
            else
            {
                source.On = all;
            }
        }

        foreach (var (element, source) in tables)
        {
            Orders(element, source);
        }
    }

    private void Tables(XElement element, Source source)
    {
        tables.Add((element, source));
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "attribute" or "all-attributes" or "order" or "filter":
                    break;
                case "link-entity":
                    Known(child, "name", "from", "to", "alias", "link-type");
                    var outer = child.Attribute("link-type")?.Value switch
                    {
                        null or "inner" => false,
                        "outer" => true,
                        var other => throw new NotSupportedException($"The embedded Dataverse does not support link-type '{other}'."),
                    };

                    // In FetchXML "from" is the joined table's column and "to" the parent's.
                    Tables(child, sources.Link(
                        source, Required(child, "name"), Required(child, "to"), Required(child, "from"), child.Attribute("alias")?.Value, outer));
                    break;
                default:
                    throw new NotSupportedException($"The embedded Dataverse does not support the FetchXML element '{child.Name}'.");
            }
        }
    }

    private void Columns(XElement element, Source source)
    {
        if (element.Element("all-attributes") is not null)
        {
            QueryExpressionReader.Select(source, new ColumnSet(true));
        }

        foreach (var attribute in element.Elements("attribute"))
        {
            Known(attribute, "name", "alias", "aggregate", "groupby", "distinct");
            var column = source.Table[Required(attribute, "name")];
            var alias = attribute.Attribute("alias")?.Value;
            if (!aggregate)
            {
                source.Columns.Add(new Selection(column, alias ?? (source.Alias is null ? column.Name : $"{source.Alias}.{column.Name}")));
                continue;
            }

            var function = attribute.Attribute("aggregate")?.Value;
            if (function is null && !Flag(attribute, "groupby"))
            {
                throw Faults.Invalid($"Attribute '{column.Name}' of an aggregate query needs aggregate or groupby.");
            }

            query.Aggregates.Add(new Aggregate(
                source, column, alias ?? throw Faults.Invalid($"Attribute '{column.Name}' of an aggregate query needs an alias."), function, Flag(attribute, "distinct"), null));
        }
    }

    private void Orders(XElement element, Source own)
    {
        foreach (var order in element.Elements("order"))
        {
            Known(order, "attribute", "descending", "alias", "entityname");
            if (aggregate)
            {
                var alias = Required(order, "alias");
                var index = query.Aggregates.FindIndex(column => column.Name == alias);
                if (index < 0)
                {
                    throw Faults.Invalid($"The order refers to the alias '{alias}', which no attribute has.");
                }

                query.Aggregates[index] = query.Aggregates[index] with { SortDescending = Flag(order, "descending") };
                continue;
            }

            var source = sources.ByAlias(order.Attribute("entityname")?.Value, own);
            query.Order.Add(SortKey.By(source, Required(order, "attribute"), Flag(order, "descending")));
        }
    }

    private FilterGroup? Filter(XElement filter, Source own)
    {
        Known(filter, "type");
        var group = new FilterGroup(any: filter.Attribute("type")?.Value == "or");
        foreach (var child in filter.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition":
                    group.Parts.Add(Condition(child, own));
                    break;
                case "filter":
                    if (Filter(child, own) is { } nested)
                    {
                        group.Parts.Add(nested);
                    }

                    break;
                default:
                    throw new NotSupportedException($"The embedded Dataverse does not support the FetchXML element '{child.Name}' in a filter.");
            }
        }

        return group.Parts.Count == 0 ? null : group;
    }

    private Filter Condition(XElement condition, Source own)
    {
        Known(condition, "attribute", "operator", "value", "valueof", "entityname");
        var source = sources.ByAlias(condition.Attribute("entityname")?.Value, own);
        var column = Required(condition, "attribute");
        var operation = FetchOperators.Of(Required(condition, "operator"));
        if (condition.Attribute("valueof")?.Value is { } other)
        {
            var parts = other.Split('.');
            return parts.Length == 2
                ? ConditionReader.ReadColumnComparison(source, column, operation, sources.ByAlias(parts[0], own), parts[1])
                : ConditionReader.ReadColumnComparison(source, column, operation, source, other);
        }

        List<object> values = [.. condition.Elements("value").Select(value => (object)value.Value)];
        if (condition.Attribute("value")?.Value is { } single)
        {
            values.Add(single);
        }

        return ConditionReader.Read(source, column, operation, values, sources.Context);
    }

    private static Filter All(List<Filter> filters)
    {
        if (filters.Count == 1)
        {
            return filters[0];
        }

        var all = new FilterGroup(any: false);
        all.Parts.AddRange(filters);
        return all;
    }

    private static void Known(XElement element, params string[] attributes)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!attributes.Contains(attribute.Name.LocalName) && !Ignored.Contains(attribute.Name.LocalName))
            {
                throw new NotSupportedException($"The embedded Dataverse does not support '{attribute.Name}' on the FetchXML element '{element.Name}'.");
            }
        }
    }

    private static string Required(XElement element, string attribute) => element.Attribute(attribute)?.Value
        ?? throw Faults.Invalid($"The FetchXML element '{element.Name}' needs the attribute '{attribute}'.");

    private static bool Flag(XElement element, string attribute) => element.Attribute(attribute)?.Value is "true" or "1";

    private static int? Number(XElement element, string attribute) => element.Attribute(attribute)?.Value is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Faults.Invalid($"'{attribute}' must be a whole number, not '{text}'.");
}
