using System;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Rendering.Values;

/// <summary>Writes the values of a row as people read them.</summary>
internal sealed class ValueText(Screen screen)
{
    private readonly Lazy<Currencies> currencies = new(() => Currencies.Read(screen.Service));

    /// <param name="column">The column.</param>
    /// <param name="value">Its value as the service returns it; null when empty.</param>
    /// <param name="currency">The currency of the row, for sums of money.</param>
    public string Of(Column column, object? value, EntityReference? currency) => value switch
    {
        null => "",
        string text => text,
        EntityReference reference => reference.Name ?? "",
        OptionSetValue option => OfOption(column, option.Value),
        OptionSetValueCollection options => string.Join(", ", options.Select(option => OfOption(column, option.Value))),
        Money money => currencies.Value.Of(money, currency)?.In(screen.Language) ?? "",
        DateTime moment => OfMoment(column, moment),
        bool yes => OfOption(column, yes ? 1 : 0),
        int number => number.ToString("#,0", screen.Language.Numbers),
        long number => number.ToString("#,0", screen.Language.Numbers),
        decimal number => number.ToString("#,0.##", screen.Language.Numbers),
        double number => number.ToString("#,0.##", screen.Language.Numbers),
        Guid id => id.ToString(),
        EntityCollection people => string.Join("; ", people.Entities.Select(OfPerson)),
        _ => throw new NotSupportedException($"Column '{column.Name}' holds a {value.GetType().Name}, which nobody can read."),
    };

    /// <summary>A sum over rows of any currency, which the service gives in the base currency; rounded.</summary>
    public string OfBase(Money sum) =>
        currencies.Value.Of(sum, new EntityReference("transactioncurrency", screen.BaseCurrency))!.Value.Rounded(screen.Language);

    /// <summary>The name of the time zone a number stands for; empty for none.</summary>
    public string OfTimeZone(int? code)
    {
        if (code is null)
        {
            return "";
        }

        var query = Rows.Query("timezonedefinition", "standardname");
        query.Criteria.AddCondition("timezonecode", ConditionOperator.Equal, code.Value);
        return screen.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string?>("standardname")
            ?? code.Value.ToString(screen.Language.Numbers);
    }

    /// <summary>The option of a choice column that a value stands for; null for every other column or an empty one.</summary>
    public static Option? OptionOf(Column column, object? value) => value switch
    {
        OptionSetValue option => column.Choice?.Find(option.Value),
        bool yes => column.Choice?.Find(yes ? 1 : 0),
        _ => null,
    };

    private string OfOption(Column column, int value) => column.Choice?.Find(value) is { } option
        ? screen.Language.Of(option.Labels, $"value {value} of {column.Name}")
        : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string OfMoment(Column column, DateTime moment) => column.Behavior switch
    {
        DateTimeBehavior.DateOnly => Moments.Day(moment, screen.Language),
        DateTimeBehavior.TimeZoneIndependent => Moments.Compact(moment, screen.Now, screen.Language),
        _ => Moments.Compact(screen.Local(moment), screen.Now, screen.Language),
    };

    private static string OfPerson(Entity party) =>
        party.GetAttributeValue<EntityReference?>("partyid")?.Name ?? party.GetAttributeValue<string?>("addressused") ?? "";
}
