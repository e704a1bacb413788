using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Reads FetchXML. An element or attribute that is not supported is refused by name.</summary>
internal sealed class FetchXmlReader
{
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
        var fetch = FetchElements.Parse(fetchXml);
        fetch.Known("top", "count", "page", "distinct", "aggregate", "returntotalrecordcount", "useraworderby");
        var entity = fetch.Elements().ToList() is [{ Name.LocalName: "entity" } only]
            ? only
            : throw Faults.Invalid("A fetch holds exactly one element, entity.");
        var sources = new SourceReader(context);
        var query = new SelectQuery { Root = sources.Root(entity.Required("name")), Distinct = fetch.Flag("distinct"), SortChoicesByNumber = fetch.Flag("useraworderby") };
        var reader = new FetchXmlReader(sources, query, fetch.Flag("aggregate"));
        reader.Read(entity);
        var page = new PagingInfo
        {
            Count = fetch.Number("count") ?? 0,
            PageNumber = fetch.Number("page") ?? 0,
            ReturnTotalRecordCount = fetch.Flag("returntotalrecordcount"),
        };
        Paging.Apply(query, fetch.Number("top"), page);
        return query;
    }

    private void Read(XElement entity)
    {
        entity.Known("name");
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
                    child.Known("name", "from", "to", "alias", "link-type");
                    var outer = child.Attribute("link-type")?.Value switch
                    {
                        null or "inner" => false,
                        "outer" => true,
                        var other => throw new NotSupportedException($"The embedded Dataverse does not support link-type '{other}'."),
                    };

                    // In FetchXML "from" is the joined table's column and "to" the parent's.
                    Tables(child, sources.Link(
                        source, child.Required("name"), child.Required("to"), child.Required("from"), child.Attribute("alias")?.Value, outer));
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
            attribute.Known("name", "alias", "aggregate", "groupby", "distinct");
            var column = source.Table[attribute.Required("name")];
            var alias = attribute.Attribute("alias")?.Value;
            if (!aggregate)
            {
                source.Columns.Add(new Selection(column, alias ?? (source.Alias is null ? column.Name : $"{source.Alias}.{column.Name}")));
                continue;
            }

            var function = attribute.Attribute("aggregate")?.Value;
            if (function is null && !attribute.Flag("groupby"))
            {
                throw Faults.Invalid($"Attribute '{column.Name}' of an aggregate query needs aggregate or groupby.");
            }

            query.Aggregates.Add(new Aggregate(
                source, column, alias ?? throw Faults.Invalid($"Attribute '{column.Name}' of an aggregate query needs an alias."), function, attribute.Flag("distinct"), null));
        }
    }

    private void Orders(XElement element, Source own)
    {
        foreach (var order in element.Elements("order"))
        {
            order.Known("attribute", "descending", "alias", "entityname");
            if (aggregate)
            {
                var alias = order.Required("alias");
                var index = query.Aggregates.FindIndex(column => column.Name == alias);
                if (index < 0)
                {
                    throw Faults.Invalid($"The order refers to the alias '{alias}', which no attribute has.");
                }

                query.Aggregates[index] = query.Aggregates[index] with { SortDescending = order.Flag("descending") };
                continue;
            }

            var source = sources.ByAlias(order.Attribute("entityname")?.Value, own);
            query.Order.Add(SortKey.By(source, order.Required("attribute"), order.Flag("descending")));
        }
    }

    private FilterGroup? Filter(XElement filter, Source own)
    {
        filter.Known("type");
        var group = new FilterGroup(any: filter.Attribute("type")?.Value switch
        {
            null or "and" => false,
            "or" => true,
            var other => throw Faults.Invalid($"The type of a filter is and or or, not '{other}'."),
        });
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
        condition.Known("attribute", "operator", "value", "valueof", "entityname");
        var source = sources.ByAlias(condition.Attribute("entityname")?.Value, own);
        var column = condition.Required("attribute");
        var operation = FetchOperators.Of(condition.Required("operator"));
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
}
