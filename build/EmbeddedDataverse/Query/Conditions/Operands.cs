using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>The values of one condition, checked against its column and its operator.</summary>
internal sealed class Operands(ConditionOperator condition, Column column, IReadOnlyList<object> given, QueryContext context)
{
    public Column Column => column;

    public QueryContext Context => context;

    /// <summary>The one value of an operator that takes one.</summary>
    public object Single => given.Count == 1 ? Converted(given[0]) : throw WrongCount("one value");

    public (object Low, object High) Pair => given.Count == 2 ? (Converted(given[0]), Converted(given[1])) : throw WrongCount("two values");

    /// <summary>All values; an array given as one value is its elements.</summary>
    public IReadOnlyList<object> All => Flat().Select(Converted).ToList();

    public string Text => column.Type is ColumnType.Text or ColumnType.Memo or ColumnType.EntityName
        ? (string)Single
        : throw Faults.Invalid($"The operator '{condition}' is for text; column '{column.Name}' is a {column.Type}.");

    /// <summary>The local day of the one value.</summary>
    public MomentRange Day => RelativeDates.DayOf((DateTime)OnDate(Single), context.Zone);

    public MomentRange Relative
    {
        get
        {
            OnDate(column);
            var number = RelativeDates.TakesNumber(condition) ? Number() : 0;
            return RelativeDates.Range(condition, context.Now, number, context.Zone);
        }
    }

    private IEnumerable<object> Flat() =>
        given.Count == 1 && given[0] is IEnumerable several and not string ? several.Cast<object>() : given;

    private int Number() => given.Count == 1 && int.TryParse(given[0].ToString(), out var number) && number > 0
        ? number
        : throw Faults.Invalid($"The operator '{condition}' on '{column.Name}' takes one whole number above zero.");

    private object Converted(object value) => ConditionValue.Of(column, value, context.Zone);

    private object OnDate(object value) => column.Type == ColumnType.DateTime
        ? value
        : throw Faults.Invalid($"The operator '{condition}' is for dates; column '{column.Name}' is a {column.Type}.");

    private Exception WrongCount(string expected) =>
        Faults.Invalid($"The operator '{condition}' on '{column.Name}' takes {expected}, not {given.Count}.");
}
