using System;
using System.Collections.Generic;
using System.Globalization;
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
    public object Single => given.Count == 1 ? Converted(given[0]) : throw WrongCount(1);

    public (object Low, object High) Pair => given.Count == 2 ? (Converted(given[0]), Converted(given[1])) : throw WrongCount(2);

    /// <summary>All values of an operator that takes one or more.</summary>
    public IReadOnlyList<object> All => given.Count > 0 ? given.Select(Converted).ToList() : throw WrongCount(1);

    public string Text => column.Type is ColumnType.Text or ColumnType.Memo or ColumnType.EntityName
        ? (string)Single
        : throw Faults.Invalid($"The operator '{condition}' is for text; column '{column.Name}' is a {column.Type}.");

    /// <summary>The day that the one value names. A moment in UTC means the caller's day that holds it.</summary>
    public MomentRange Day
    {
        get
        {
            var now = Now();
            var value = given.Count == 1 ? given[0] : throw WrongCount(1);
            var day = value is DateTime { Kind: DateTimeKind.Unspecified } bare ? bare.Date
                : value is string text && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var written)
                    && written.Kind == DateTimeKind.Unspecified ? written.Date
                : now.DayOf((DateTime)Single);
            return new MomentRange(now.At(day), now.At(day.AddDays(1)));
        }
    }

    public MomentRange Relative
    {
        get
        {
            var now = Now();
            var number = RelativeDates.TakesNumber(condition) ? Number() : NoNumber();
            try
            {
                return RelativeDates.Range(condition, now, number);
            }
            catch (ArgumentOutOfRangeException)
            {
                throw Faults.Invalid($"The operator '{condition}' on '{column.Name}' with {number} reaches beyond the calendar.");
            }
        }
    }

    /// <summary>Refuses values given to an operator that takes none.</summary>
    public Operands None() => given.Count == 0 ? this : throw WrongCount(0);

    private LocalNow Now() => column.Type == ColumnType.DateTime
        ? LocalNow.For(column, context)
        : throw Faults.Invalid($"The operator '{condition}' is for dates; column '{column.Name}' is a {column.Type}.");

    private int NoNumber()
    {
        None();
        return 0;
    }

    private int Number() =>
        given.Count != 1 ? throw WrongCount(1)
        : int.TryParse(Convert.ToString(given[0], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 ? number
        : throw Faults.Invalid($"The operator '{condition}' on '{column.Name}' takes a whole number above zero, not '{given[0]}'.");

    private object Converted(object value) => ConditionValue.Of(column, value, context);

    private Exception WrongCount(int expected) =>
        Faults.Invalid($"The ConditionOperator.{condition} requires {expected} value/s, not {given.Count}. Parameter name: {column.Name}");
}
