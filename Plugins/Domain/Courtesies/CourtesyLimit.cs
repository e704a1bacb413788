using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>What an organisation has set about courtesies, as text an administrator typed.</summary>
public sealed class CourtesyLimit
{
    /// <summary>The only currency for which the built-in amount was meant.</summary>
    private const string Euro = "EUR";

    private const NumberStyles Plain = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint;

    /// <param name="amount">The amount that was set; null or blank when nobody has set one.</param>
    /// <param name="builtInAmount">The amount that holds then, where the base currency is the euro.</param>
    /// <param name="firstMonth">The month in which business years begin; null or blank stands for January.</param>
    /// <param name="currency">The ISO code of the base currency; null where only the year matters.</param>
    public CourtesyLimit(string? amount, string? builtInAmount, string? firstMonth, string? currency)
    {
        Currency = currency ?? string.Empty;
        IsSet = !string.IsNullOrWhiteSpace(amount);
        AmountText = IsSet ? amount : currency == Euro ? builtInAmount : null;
        MonthText = firstMonth;
    }

    /// <summary>Empty where only the year matters.</summary>
    public string Currency { get; }

    public string? AmountText { get; }

    public string? MonthText { get; }

    /// <summary>What a contact's courtesies may be worth in a business year, in the base currency; null when no amount holds.</summary>
    public decimal? Amount => decimal.TryParse(AmountText, Plain, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>1 to 12; null when what was set is no month.</summary>
    public int? FirstMonth => string.IsNullOrWhiteSpace(MonthText) ? 1
        : int.TryParse(MonthText, Plain & ~NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var month) && BusinessYear.IsMonth(month) ? month
        : null;

    private bool IsSet { get; }

    /// <summary>Why nothing with a value can be planned yet; null when everything is set.</summary>
    public string? Objection(CourtesyWords words) =>
        FirstMonth is null ? words.NoMonth(MonthText!)
        : Amount is not null ? null
        : AmountText is null ? words.NoLimit(Currency)
        : words.NoAmount(AmountText);
}
