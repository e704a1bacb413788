using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>The words in which a courtesy is refused, in one language.</summary>
public abstract class CourtesyWords
{
    private const int MostDecimals = 4;

    public abstract string NoContact { get; }

    public abstract string NoDay { get; }

    public abstract string GivenInFuture { get; }

    public abstract string Negative { get; }

    public abstract string WorthNothing { get; }

    public abstract string OtherCustomer { get; }

    protected abstract NumberFormatInfo Numbers { get; }

    public static CourtesyWords In(Language language) =>
        language == Language.German ? GermanCourtesyWords.Instance : EnglishCourtesyWords.Instance;

    public abstract string TooLarge(decimal most);

    /// <param name="sum">What the courtesies of the year would be worth, in the base currency.</param>
    /// <param name="limit">What they may be worth.</param>
    /// <param name="currency">The ISO code of the base currency.</param>
    /// <param name="year">The business year.</param>
    public abstract string PassesLimit(decimal sum, decimal limit, string currency, BusinessYear year);

    /// <param name="currency">The ISO code of the base currency.</param>
    public abstract string NoLimit(string currency);

    /// <param name="text">What the environment variable holds.</param>
    public abstract string NoAmount(string text);

    /// <param name="text">What the environment variable holds.</param>
    public abstract string NoMonth(string text);

    /// <summary>With two decimals at least.</summary>
    protected string Amount(decimal amount, string currency) =>
        (decimal.Round(amount, 2) == amount ? amount.ToString("N2", Numbers) : decimal.Round(amount, MostDecimals).ToString("#,##0.00##", Numbers)) + " " + currency;

    protected static NumberFormatInfo Separated(string group, string point) => new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
    };
}
