using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Reads values out of rows. A column without a value is absent from a row, so every answer may be null.</summary>
internal static class RowValues
{
    /// <summary>From this year on a date is no date anybody meant.</summary>
    private const int EndOfTime = 9000;

    public static EntityReference? Reference(this Entity row, string column) => row.Value<EntityReference>(column);

    /// <summary>The number of a choice, state or status column.</summary>
    public static int? Choice(this Entity row, string column) => row.Value<OptionSetValue>(column)?.Value;

    /// <summary>A moment in UTC. One at the end of time stands for none: other systems write it where a date has no end.</summary>
    public static DateTime? Moment(this Entity row, string column) =>
        row.Value<DateTime?>(column) is { } moment && moment.Year < EndOfTime ? DateTime.SpecifyKind(moment, DateTimeKind.Utc) : null;

    public static T? Value<T>(this Entity row, string column) =>
        row.Attributes.TryGetValue(column, out var value) && Unwrapped(value) is T typed ? typed : default;

    /// <summary>The name under which a query returns a column of a linked table.</summary>
    public static string Of(this string alias, string column) => alias + "." + column;

    /// <summary>Whether two column values are the same to the service; choices are compared by their numbers.</summary>
    public static bool Same(object? one, object? other) =>
        one is OptionSetValueCollection some && other is OptionSetValueCollection others
            ? Numbers(some).SequenceEqual(Numbers(others))
            : Equals(one, other);

    private static IEnumerable<int> Numbers(OptionSetValueCollection choices) =>
        choices.Select(choice => choice.Value).OrderBy(number => number);

    private static object? Unwrapped(object? value) => value is AliasedValue aliased ? aliased.Value : value;
}
