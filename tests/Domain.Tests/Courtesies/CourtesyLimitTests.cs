using System.Globalization;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Courtesies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Courtesies;

public sealed class CourtesyLimitTests
{
    [Theory]
    [InlineData(null, "EUR", "50")]
    [InlineData(" ", "EUR", "50")]
    [InlineData(null, "USD", null)]
    [InlineData("60.5", "EUR", "60.5")]
    [InlineData("60", "USD", "60")]
    [InlineData(" 0 ", "USD", "0")]
    [InlineData("-1", "EUR", null)]
    [InlineData("50,5", "EUR", null)]
    [InlineData("1e3", "EUR", null)]
    [InlineData("fifty", "EUR", null)]
    public void The_built_in_amount_holds_in_euro_only_and_a_set_one_everywhere(string? set, string currency, string? amount)
    {
        var limit = new CourtesyLimit(set, "50", null, currency);

        Assert.Equal(amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture), limit.Amount);
        Assert.Equal(amount is null, limit.Objection(CourtesyWords.In(Language.English)) is not null);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1", 1)]
    [InlineData(" 12 ", 12)]
    [InlineData("0", null)]
    [InlineData("13", null)]
    [InlineData("4.0", null)]
    [InlineData("April", null)]
    public void A_month_is_a_number_from_one_to_twelve(string? set, int? month)
    {
        Assert.Equal(month, new CourtesyLimit("50", "50", set, "EUR").FirstMonth);
    }

    [Theory]
    [InlineData(Language.English, 1234.5, "1,234.50 EUR")]
    [InlineData(Language.German, 1234.5, "1.234,50 EUR")]
    [InlineData(Language.German, 1234.505, "1.234,505 EUR")]
    public void Amounts_are_written_as_the_language_does_whatever_the_machine_is_set_to(Language language, double sum, string written)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language == Language.German ? "en-US" : "de-DE");
            var year = BusinessYear.Of(new System.DateTime(2026, 1, 1), 1);

            Assert.Contains(written, CourtesyWords.In(language).PassesLimit((decimal)sum, 50, "EUR", year), System.StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
