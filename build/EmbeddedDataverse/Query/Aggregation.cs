using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Answers FetchXML aggregates: count, countcolumn, sum, avg, min, max, grouped by columns.</summary>
internal static class Aggregation
{
    public static EntityCollection Answer(SelectQuery query, QueryContext context, IEnumerable<Row?[]> joined)
    {
        var groupColumns = query.Aggregates.Where(column => column.Function is null).ToList();
        var groups = joined
            .GroupBy(row => string.Join('\u001f', groupColumns.Select(column => Key(row[column.Source.Slot]?.Get(column.Column)))))
            .Select(group => query.Aggregates.Select(column => Value(column, group.ToList(), context)).ToArray())
            .ToList();
        if (groups.Count == 0 && groupColumns.Count == 0)
        {
            groups.Add(query.Aggregates.Select(column => Value(column, [], context)).ToArray());
        }

        var answer = new EntityCollection { EntityName = query.Root.Table.Name, TotalRecordCount = -1 };
        foreach (var values in Sorted(groups, query.Aggregates).Take(query.Top ?? query.PageSize))
        {
            var entity = new Entity(query.Root.Table.Name);
            foreach (var (column, value) in query.Aggregates.Zip(values))
            {
                if (value.Sdk is not null)
                {
                    entity.Attributes[column.Name] = new AliasedValue(column.Source.Table.Name, column.Column.Name, value.Sdk);
                    if (column.Function is null && FormattedValue.Of(column.Column, value.Stored!, context) is { } formatted)
                    {
                        entity.FormattedValues[column.Name] = formatted;
                    }
                }
            }

            answer.Entities.Add(entity);
        }

        return answer;
    }

    private static IEnumerable<AggregateValue[]> Sorted(List<AggregateValue[]> groups, List<Aggregate> columns)
    {
        IOrderedEnumerable<AggregateValue[]>? sorted = null;
        foreach (var (column, index) in columns.Select((column, index) => (column, index)).Where(pair => pair.column.SortDescending is not null))
        {
            var order = Comparer<AggregateValue[]>.Create((one, other) =>
                (column.SortDescending == true ? -1 : 1) * Compare(one[index].Stored, other[index].Stored));
            sorted = sorted is null ? groups.Order(order) : sorted.ThenBy(values => values, order);
        }

        return sorted ?? (IEnumerable<AggregateValue[]>)groups;
    }

    private static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } a, { } b) => StoredOrder.Compare(a, b),
    };

    private static AggregateValue Value(Aggregate column, List<Row?[]> rows, QueryContext context)
    {
        var values = rows.Select(row => row[column.Source.Slot]?.Get(column.Column)).OfType<object>();
        if (column.Distinct)
        {
            values = values.DistinctBy(Key);
        }

        return column.Function switch
        {
            null => Stored(values.FirstOrDefault()),
            "count" => Number(rows.Count),
            "countcolumn" => Number(values.Count()),
            "min" => Stored(values.MinBy(value => value, Comparer<object>.Create(StoredOrder.Compare))),
            "max" => Stored(values.MaxBy(value => value, Comparer<object>.Create(StoredOrder.Compare))),
            "sum" => Sum(values.Select(Decimal).ToList(), sum => sum),
            "avg" => Sum(values.Select(Decimal).ToList(), sum => sum / values.Count()),
            _ => throw new NotSupportedException($"The embedded Dataverse does not support the aggregate '{column.Function}'."),
        };

        AggregateValue Stored(object? stored) => new(stored, SdkValue.Of(context.Rows, column.Column, stored));

        static AggregateValue Number(int count) => new(count, count);

        AggregateValue Sum(List<decimal> numbers, Func<decimal, decimal> of)
        {
            if (numbers.Count == 0)
            {
                return new(null, null);
            }

            var value = of(numbers.Sum());
            return column.Column.Type == ColumnType.Integer
                ? new((int)value, (int)value)
                : new(value, column.Column.Type == ColumnType.Money ? new Money(value) : value);
        }
    }

    private static decimal Decimal(object stored) => stored is int or decimal or long or double
        ? Convert.ToDecimal(stored, System.Globalization.CultureInfo.InvariantCulture)
        : throw Faults.Invalid($"Values of type {stored.GetType()} cannot be added up.");

    private static string Key(object? stored) => stored switch
    {
        null => "\u0000",
        EntityReference reference => reference.Id.ToString(),
        IReadOnlyList<int> numbers => StoredOrder.Joined(numbers),
        DateTime moment => moment.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(stored, System.Globalization.CultureInfo.InvariantCulture)!.ToUpperInvariant(),
    };

    /// <summary>A value of an aggregate row, as stored for sorting and as callers get it.</summary>
    private readonly record struct AggregateValue(object? Stored, object? Sdk);
}
