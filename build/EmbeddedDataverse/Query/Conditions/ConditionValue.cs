using System;
using System.Globalization;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>Turns the value of a condition into the form in which the column stores it.</summary>
internal static class ConditionValue
{
    /// <param name="column">The column the value is compared with.</param>
    /// <param name="value">As given: a typed value of a QueryExpression, or the text of FetchXML.</param>
    /// <param name="context">Dates written without a zone are the caller's.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">The value does not fit the column; the service's own fault.</exception>
    public static object Of(Column column, object? value, QueryContext context) => Convert(column, value, context)
        ?? throw Faults.Invalid(
            $"Condition for attribute '{column.Name}': expected a value of type {column.Type}, but received '{value ?? "null"}' of type {value?.GetType().ToString() ?? "null"}.");

    private static object? Convert(Column column, object? value, QueryContext context) => column.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value switch
        {
            Guid id => id,
            string text when Guid.TryParse(text, out var id) => id,
            _ => null,
        },
        ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => value switch
        {
            string text => text,
            int or long or Guid => System.Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        },
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.MultiChoice => value switch
        {
            int number => number,
            string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        },
        ColumnType.BigInteger => value switch
        {
            long number => number,
            int number => (long)number,
            string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        },
        ColumnType.Decimal or ColumnType.Money => value switch
        {
            decimal number => number,
            int number => (decimal)number,
            double number => (decimal)number,
            Money money => money.Value,
            string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        },
        ColumnType.Double => value switch
        {
            double number => number,
            int number => (double)number,
            string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        },
        ColumnType.Boolean => value switch
        {
            bool yes => yes,
            int number when number is 0 or 1 => number == 1,
            string text when text is "0" or "1" => text == "1",
            string text when bool.TryParse(text, out var yes) => yes,
            _ => null,
        },
        ColumnType.DateTime => value switch
        {
            DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
            DateTime moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
            string text => Moment(text, LocalNow.For(column, context)),
            _ => null,
        },
        _ => null,
    };

    private static object? Moment(string text, LocalNow now)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            return null;
        }

        return moment.Kind switch
        {
            DateTimeKind.Utc => moment,
            DateTimeKind.Local => moment.ToUniversalTime(),
            _ => now.At(moment),
        };
    }
}
