using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Values;

/// <summary>Checks what a caller wants to write and turns it into what rows store. A wrong value faults as the service does.</summary>
internal static class StoredValue
{
    // The smallest value of SQL Server's datetime: "Minimum value supported: 01/01/1753 00:00:00".
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>For every type but a party list, which <see cref="PartyList"/> writes.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The value does not fit the column.</exception>
    public static object? From(IRowSource rows, Table table, Column column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.UniqueIdentifier, Guid id) => id,
        (ColumnType.Text or ColumnType.Memo or ColumnType.EntityName, string text) => Text(table, column, text),
        (ColumnType.Integer, int number) => InRange(column, number) ? number : throw Faults.IntegerOutOfRange(table, column),
        (ColumnType.BigInteger, long number) => number,
        (ColumnType.Decimal, decimal number) => Decimal(table, column, number),
        (ColumnType.Money, Money money) => Decimal(table, column, money.Value),
        (ColumnType.Double, double number) => IsInRange(column, number) ? number : throw Faults.DecimalOutOfRange(table, column),
        (ColumnType.Boolean, bool flag) => flag,
        (ColumnType.DateTime, DateTime moment) => Moment(column, moment),
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, OptionSetValue option) => Option(table, column, option.Value),
        (ColumnType.MultiChoice, OptionSetValueCollection options) => Options(table, column, options),
        (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, EntityReference reference) => Reference(rows, table, column, reference),
        _ => throw Faults.WrongType(table, column, value),
    };

    private static string? Text(Table table, Column column, string text)
    {
        // An empty text is stored as no text.
        if (text.Length == 0)
        {
            return null;
        }

        return column.MaxLength is { } limit && text.Length > limit ? throw Faults.TextTooLong(table, column, limit) : text;
    }

    private static bool InRange(Column column, decimal number) =>
        (column.Minimum is not { } least || number >= least) && (column.Maximum is not { } most || number <= most);

    private static bool IsInRange(Column column, double number) =>
        double.IsFinite(number)
        && (column.Minimum is not { } least || number >= (double)least)
        && (column.Maximum is not { } most || number <= (double)most);

    private static decimal Decimal(Table table, Column column, decimal number)
    {
        if (!InRange(column, number))
        {
            throw Faults.DecimalOutOfRange(table, column);
        }

        return column.Precision is { } places ? Math.Round(number, places, MidpointRounding.AwayFromZero) : number;
    }

    private static DateTime Moment(Column column, DateTime moment)
    {
        // The SDK sends a local time as its moment in UTC and takes an unspecified one as UTC already. Only moments are
        // converted; a calendar day or wall-clock time is what it says.
        if (moment.Kind == DateTimeKind.Local && column.Behavior == DateTimeBehavior.UserLocal)
        {
            moment = moment.ToUniversalTime();
        }

        var wholeSeconds = new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        if (wholeSeconds < Earliest)
        {
            throw Faults.DateTooEarly(moment);
        }

        return column.Behavior == DateTimeBehavior.DateOnly ? wholeSeconds.Date : wholeSeconds;
    }

    private static int Option(Table table, Column column, int value) =>
        column.Choice?.Find(value) != null ? value : throw Faults.OptionOutOfRange(table, column, value);

    private static int[]? Options(Table table, Column column, OptionSetValueCollection options)
    {
        var values = options.Select(option => Option(table, column, option.Value)).Distinct().Order().ToArray();
        return values.Length == 0 ? null : values;
    }

    private static EntityReference Reference(IRowSource rows, Table table, Column column, EntityReference reference)
    {
        if (!column.Targets.Contains(reference.LogicalName))
        {
            throw Faults.WrongTarget(table, column, reference);
        }

        if (rows.Find(reference.LogicalName, reference.Id) == null)
        {
            throw Faults.NoSuchRow(rows.Table(reference.LogicalName), reference.Id);
        }

        return new EntityReference(reference.LogicalName, reference.Id);
    }
}
