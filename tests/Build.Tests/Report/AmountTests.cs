using System.Globalization;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Reading;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class AmountTests
{
    [Theory]
    [InlineData(0, "€0")]
    [InlineData(999, "€999")]
    [InlineData(1_000, "€1 k")]
    [InlineData(999_499, "€999 k")]
    [InlineData(999_500, "€1.0 m")]
    [InlineData(1_249_999, "€1.2 m")]
    [InlineData(9_949_999, "€9.9 m")]
    [InlineData(9_950_000, "€10 m")]
    [InlineData(1_234_000_000, "€1,234 m")]
    public void Headings_round_to_what_a_reader_keeps_in_mind(int value, string text) =>
        Assert.Equal(text, new Amount(value, "€").Rounded(Language.English));

    [Theory]
    [InlineData(999, "999\u00a0€")]
    [InlineData(1_000, "1 Tsd.\u00a0€")]
    [InlineData(1_249_999, "1,2 Mio.\u00a0€")]
    [InlineData(1_234_000_000, "1.234 Mio.\u00a0€")]
    public void German_puts_the_currency_behind_and_the_comma_before_the_fraction(int value, string text) =>
        Assert.Equal(text, new Amount(value, "€").Rounded(Language.German));

    [Theory]
    [InlineData("45", "€45", "45\u00a0€")]
    [InlineData("45.5", "€45.50", "45,50\u00a0€")]
    public void Cents_are_shown_where_there_are_some(string value, string english, string german)
    {
        var amount = new Amount(decimal.Parse(value, CultureInfo.InvariantCulture), "€");

        Assert.Equal((english, german), (amount.In(Language.English), amount.In(Language.German)));
    }

    [Theory]
    [InlineData("€", "€20,000")]
    [InlineData("CHF", "CHF\u00a020,000")]
    [InlineData("", "20,000")] // the row names no currency
    public void A_symbol_touches_its_number_and_a_code_does_not(string currency, string text) =>
        Assert.Equal(text, new Amount(20_000, currency).In(Language.English));

    [Fact]
    public void Currencies_are_never_added_up()
    {
        var deals = new[] { Some.Deal(value: new Amount(1_000, "$")), Some.Deal(value: new Amount(5_000, "€")), Some.Deal(value: new Amount(500, "$")), Some.Deal() };

        Assert.Equal("€5 k and $2 k", Amounts.InWords(deals, Language.English));
    }
}
