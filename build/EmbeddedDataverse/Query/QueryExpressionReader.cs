using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Reads a QueryExpression. The caller's object is never changed.</summary>
internal sealed class QueryExpressionReader
{
    private readonly SourceReader sources;
    private readonly SelectQuery query;

    private QueryExpressionReader(SourceReader sources, SelectQuery query)
    {
        this.sources = sources;
        this.query = query;
    }

    public static SelectQuery Read(QueryExpression expression, QueryContext context)
    {
        var sources = new SourceReader(context);
        var query = new SelectQuery { Root = sources.Root(expression.EntityName), Distinct = expression.Distinct };
        new QueryExpressionReader(sources, query).Read(expression);
        return query;
    }

    public static void Select(Source source, ColumnSet? columns)
    {
        if (columns is null)
        {
            return;
        }

        var selected = columns.AllColumns
            ? source.Table.Columns.Values.Where(column => column.ValidForRead && (source.Alias is null || column.Type != ColumnType.PartyList))
            : columns.Columns.Select(name => source.Table[name]);
        foreach (var column in selected.Distinct())
        {
            source.Columns.Add(new Selection(column, source.Alias is null ? column.Name : $"{source.Alias}.{column.Name}"));
        }
    }

    private void Read(QueryExpression expression)
    {
        Select(query.Root, expression.ColumnSet);
        foreach (var link in expression.LinkEntities)
        {
            Read(link, query.Root);
        }

        // Conditions may name the alias of a link, so they are read once all links are known.
        query.Where = Read(expression.Criteria, query.Root);
        foreach (var (link, source) in expression.LinkEntities.Zip(query.Root.Links))
        {
            ReadCriteria(link, source);
        }

        foreach (var order in expression.Orders)
        {
            Sort(query.Root, order);
        }

        foreach (var (link, source) in expression.LinkEntities.Zip(query.Root.Links))
        {
            ReadOrders(link, source);
        }

        Paging.Apply(query, expression.TopCount, expression.PageInfo);
    }

    private void Read(LinkEntity link, Source parent)
    {
        var outer = link.JoinOperator switch
        {
            JoinOperator.Inner => false,
            JoinOperator.LeftOuter => true,
            _ => throw new NotSupportedException($"The embedded Dataverse does not support the join '{link.JoinOperator}'."),
        };
        var source = sources.Link(
            parent, link.LinkToEntityName, link.LinkFromAttributeName, link.LinkToAttributeName, link.EntityAlias, outer);
        Select(source, link.Columns);
        foreach (var nested in link.LinkEntities)
        {
            Read(nested, source);
        }
    }

    private void ReadCriteria(LinkEntity link, Source source)
    {
        source.On = Read(link.LinkCriteria, source);
        foreach (var (nested, nestedSource) in link.LinkEntities.Zip(source.Links))
        {
            ReadCriteria(nested, nestedSource);
        }
    }

    private void ReadOrders(LinkEntity link, Source source)
    {
        foreach (var order in link.Orders)
        {
            Sort(source, order);
        }

        foreach (var (nested, nestedSource) in link.LinkEntities.Zip(source.Links))
        {
            ReadOrders(nested, nestedSource);
        }
    }

    private FilterGroup? Read(FilterExpression? filter, Source own)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0))
        {
            return null;
        }

        var group = new FilterGroup(any: filter.FilterOperator == LogicalOperator.Or);
        foreach (var condition in filter.Conditions)
        {
            group.Parts.Add(ConditionReader.Read(
                sources.ByAlias(condition.EntityName, own), condition.AttributeName, condition.Operator, condition.Values, sources.Context));
        }

        group.Parts.AddRange(filter.Filters.Select(nested => Read(nested, own)).OfType<Filter>());
        return group.Parts.Count == 0 ? null : group;
    }

    private void Sort(Source source, OrderExpression order) =>
        query.Order.Add(SortKey.By(source, order.AttributeName, order.OrderType == OrderType.Descending));
}
