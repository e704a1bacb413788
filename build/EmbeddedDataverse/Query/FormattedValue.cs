using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>What people read in place of a stored value, in the caller's language and zone.</summary>
internal static class FormattedValue
{
    private const int German = 1031;

    private static readonly CultureInfo GermanFormats = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo EnglishFormats = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Adds what people read to a row that holds the named columns.</summary>
    public static void AddTo(Entity entity, Row row, IEnumerable<Column> columns, QueryContext context)
    {
        foreach (var column in columns)
        {
            if (column.Type == ColumnType.PartyList || !entity.Attributes.TryGetValue(column.Name, out var value))
            {
                continue;
            }

            if ((value is EntityReference reference ? reference.Name : Of(column, row.Get(column)!, context)) is { } formatted)
            {
                entity.FormattedValues[column.Name] = formatted;
            }
        }
    }

    /// <returns>Null for columns whose value is what people read.</returns>
    public static string? Of(Column column, object stored, QueryContext context) => (column.Type, stored) switch
    {
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int number) => OfOption(column, number, context.Language),
        (ColumnType.Boolean, bool yes) => OfOption(column, yes ? 1 : 0, context.Language),
        (ColumnType.MultiChoice, IReadOnlyList<int> numbers) =>
            string.Join("; ", numbers.Select(number => OfOption(column, number, context.Language))),
        (ColumnType.DateTime, DateTime moment) => OfMoment(column, moment, context),
        (ColumnType.Integer, int number) => number.ToString("N0", Formats(context)),
        (ColumnType.Money or ColumnType.Decimal, decimal number) => number.ToString("N2", Formats(context)),
        _ => null,
    };

    /// <returns>The option's label in that language, else in English; null when there is none.</returns>
    public static string? OfOption(Column column, int number, int language)
    {
        var labels = column.Choice?.Find(number)?.Labels;
        return labels?.In(language) ?? labels?.In(1033);
    }

    private static string OfMoment(Column column, DateTime moment, QueryContext context) =>
        column.Behavior == DateTimeBehavior.UserLocal
            ? TimeZoneInfo.ConvertTimeFromUtc(moment, context.Zone).ToString("g", Formats(context))
            : moment.ToString(column.Behavior == DateTimeBehavior.DateOnly ? "d" : "g", Formats(context));

    private static CultureInfo Formats(QueryContext context) => context.Language == German ? GermanFormats : EnglishFormats;
}
