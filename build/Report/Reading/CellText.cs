using System;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Writes the values of a row as a view shows them.</summary>
internal sealed class CellText(Currencies currencies, Func<DateTime, DateTime> local, DateTime now)
{
    private const int English = 1033;

    /// <param name="column">The column.</param>
    /// <param name="value">Its value as the service returns it; null when empty.</param>
    /// <param name="currency">The currency of the row, for sums of money.</param>
    public string Of(Column column, object? value, EntityReference? currency) => value switch
    {
        null => "",
        string text => text,
        EntityReference reference => reference.Name ?? "",
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join(", ", options.Select(option => Label(column, option.Value))),
        Money money => currencies.Of(money, currency)?.ToString() ?? "",
        DateTime moment => Moments.Compact(local(moment), now),
        bool yes => Label(column, yes ? 1 : 0),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"Column '{column.Name}' holds a {value.GetType().Name}, which no view shows."),
    };

    private static string Label(Column column, int value) =>
        column.Choice?.Find(value)?.Labels.In(English) ?? value.ToString(CultureInfo.InvariantCulture);
}
