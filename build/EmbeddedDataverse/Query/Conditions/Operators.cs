using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>The operators of conditions. One that is not here is refused by name.</summary>
internal static class Operators
{
    private delegate Func<object?, bool> Maker(Operands operands);

    private static readonly Dictionary<ConditionOperator, Maker> Makers = new()
    {
        [ConditionOperator.Null] = Empty,
        [ConditionOperator.NotNull] = operands => Not(Empty(operands)),
        [ConditionOperator.Equal] = Equal,

        // For every negative operator an empty column counts as different: decision record 0030.
        [ConditionOperator.NotEqual] = operands => Not(Equal(operands)),
        [ConditionOperator.GreaterThan] = operands => Compared(operands, order => order > 0),
        [ConditionOperator.GreaterEqual] = operands => Compared(operands, order => order >= 0),
        [ConditionOperator.LessThan] = operands => Compared(operands, order => order < 0),
        [ConditionOperator.LessEqual] = operands => Compared(operands, order => order <= 0),
        [ConditionOperator.Between] = Between,
        [ConditionOperator.NotBetween] = operands => Not(Between(operands)),
        [ConditionOperator.In] = In,
        [ConditionOperator.NotIn] = operands => Not(In(operands)),
        [ConditionOperator.Like] = operands => Text(LikePattern.Of(operands.Text)),
        [ConditionOperator.NotLike] = operands => Not(Text(LikePattern.Of(operands.Text))),
        [ConditionOperator.BeginsWith] = operands => Text(StartsWith(operands.Text)),
        [ConditionOperator.DoesNotBeginWith] = operands => Not(Text(StartsWith(operands.Text))),
        [ConditionOperator.EndsWith] = operands => Text(EndsWith(operands.Text)),
        [ConditionOperator.DoesNotEndWith] = operands => Not(Text(EndsWith(operands.Text))),
        [ConditionOperator.ContainValues] = Overlaps,
        [ConditionOperator.DoesNotContainValues] = operands => Not(Overlaps(operands)),
        [ConditionOperator.EqualUserId] = operands => Is(operands.None().Context.UserId),
        [ConditionOperator.NotEqualUserId] = operands => Not(Is(operands.None().Context.UserId)),
        [ConditionOperator.On] = operands => Moment(operands.Day.Contains),
        [ConditionOperator.NotOn] = operands => Not(Moment(operands.Day.Contains)),
        [ConditionOperator.OnOrBefore] = operands => Moment(new MomentRange(null, operands.Day.End).Contains),
        [ConditionOperator.OnOrAfter] = operands => Moment(new MomentRange(operands.Day.Start, null).Contains),
    };

    /// <returns>The test of a stored value.</returns>
    /// <exception cref="NotSupportedException">The operator is not supported; the message names it.</exception>
    public static Func<object?, bool> Test(ConditionOperator condition, Column column, IReadOnlyList<object> values, QueryContext context)
    {
        var operands = new Operands(condition, column, values, context);
        if (RelativeDates.Knows(condition))
        {
            return Moment(operands.Relative.Contains);
        }

        return Makers.TryGetValue(condition, out var maker)
            ? maker(operands)
            : throw new NotSupportedException($"The embedded Dataverse does not support the condition operator '{condition}'.");
    }

    private static Func<object?, bool> Empty(Operands operands)
    {
        operands.None();
        return stored => stored is null;
    }

    private static Func<object?, bool> Equal(Operands operands) =>
        operands.Column.Type is ColumnType.MultiChoice
            ? EqualSet(operands)
            : Is(operands.Single);

    private static Func<object?, bool> Is(object value) => value switch
    {
        Guid id => stored => stored is EntityReference reference ? reference.Id == id : stored is Guid own && own == id,
        int number => stored => stored is int own && own == number,
        string text => stored => stored is string own && string.Equals(own, text, StringComparison.OrdinalIgnoreCase),
        _ => stored => stored is not null && StoredOrder.Compare(stored, value) == 0,
    };

    private static Func<object?, bool> EqualSet(Operands operands)
    {
        var wanted = StoredOrder.Joined(operands.All.Cast<int>().OrderBy(number => number).ToList());
        return stored => stored is IReadOnlyList<int> own && StoredOrder.Joined(own) == wanted;
    }

    private static Func<object?, bool> Overlaps(Operands operands)
    {
        if (operands.Column.Type != ColumnType.MultiChoice)
        {
            throw Faults.Invalid($"Column '{operands.Column.Name}' is a {operands.Column.Type}; only a multi-choice contains values.");
        }

        var wanted = operands.All.Cast<int>().ToHashSet();
        return stored => stored is IReadOnlyList<int> own && own.Any(wanted.Contains);
    }

    private static Func<object?, bool> Compared(Operands operands, Func<int, bool> accepts)
    {
        var value = operands.Single;
        return stored => stored is not null && accepts(StoredOrder.Compare(stored, value));
    }

    private static Func<object?, bool> Between(Operands operands)
    {
        var (low, high) = operands.Pair;
        return stored => stored is not null && StoredOrder.Compare(stored, low) >= 0 && StoredOrder.Compare(stored, high) <= 0;
    }

    private static Func<object?, bool> In(Operands operands)
    {
        var all = operands.All;
        if (all.Count == 1)
        {
            return Is(all[0]);
        }

        if (all.Count > 0 && all[0] is Guid)
        {
            var ids = all.Cast<Guid>().ToHashSet();
            return stored => stored is EntityReference reference ? ids.Contains(reference.Id) : stored is Guid own && ids.Contains(own);
        }

        if (operands.Column.Type == ColumnType.MultiChoice)
        {
            throw Faults.Invalid($"Column '{operands.Column.Name}' is a multi-choice; use contain-values.");
        }

        var values = new HashSet<object>(all, new StoredEquality());
        return stored => stored is not null && values.Contains(stored);
    }

    private static Func<object?, bool> Moment(Func<DateTime, bool> accepts) =>
        stored => stored is DateTime moment && accepts(moment);

    private static Func<object?, bool> Text(Predicate<string> accepts) => stored => stored is string text && accepts(text);

    private static Predicate<string> StartsWith(string text) => own => own.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static Predicate<string> EndsWith(string text) => own => own.EndsWith(text, StringComparison.OrdinalIgnoreCase);

    private static Func<object?, bool> Not(Func<object?, bool> test) => stored => !test(stored);
}
