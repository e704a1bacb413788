using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Query.Conditions;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Makes one condition out of what either query language says.</summary>
internal static class ConditionReader
{
    public static Filter Read(
        Source source, string column, ConditionOperator condition, IReadOnlyList<object> values, QueryContext context)
    {
        var found = source.Table[column];
        if (found.Type == ColumnType.PartyList)
        {
            throw Faults.Invalid($"Column '{column}' of '{source.Table.Name}' is a party list; join activityparty instead.");
        }

        var test = Operators.Test(condition, found, values, context);
        return new Condition(source, found, test) { Ids = IdsOf(found, condition, values, context) };
    }

    public static Filter ReadColumnComparison(
        Source source, string left, ConditionOperator condition, Source otherSource, string right)
    {
        Func<int, bool> accepts = condition switch
        {
            ConditionOperator.Equal => order => order == 0,
            ConditionOperator.NotEqual => order => order != 0,
            ConditionOperator.GreaterThan => order => order > 0,
            ConditionOperator.GreaterEqual => order => order >= 0,
            ConditionOperator.LessThan => order => order < 0,
            ConditionOperator.LessEqual => order => order <= 0,
            _ => throw Faults.Invalid($"The operator '{condition}' cannot compare two columns."),
        };
        var one = source.Table[left];
        var other = otherSource.Table[right];
        return one.Type == other.Type
            ? new ColumnComparison(source, one, otherSource, other, accepts)
            : throw Faults.Invalid($"Columns '{left}' ({one.Type}) and '{right}' ({other.Type}) have different types.");
    }

    private static List<Guid>? IdsOf(Column column, ConditionOperator condition, IReadOnlyList<object> values, QueryContext context)
    {
        if (!column.IsLookup && column.Type != ColumnType.UniqueIdentifier)
        {
            return null;
        }

        return condition switch
        {
            ConditionOperator.Equal or ConditionOperator.In =>
                new Operands(condition, column, values, context).All.Cast<Guid>().Distinct().ToList(),
            ConditionOperator.EqualUserId => [context.UserId],
            _ => null,
        };
    }
}
