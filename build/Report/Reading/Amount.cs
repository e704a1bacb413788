using GhostingGuard.Build.Rendering;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>A sum of money.</summary>
/// <param name="Value">The number.</param>
/// <param name="Currency">The symbol or code of its currency; empty when the row names none.</param>
internal readonly record struct Amount(decimal Value, string Currency)
{
    /// <summary>In full, with cents only where there are some: €92,400 or 92.400 €.</summary>
    public string In(Language language) =>
        Format(Value.ToString(decimal.Truncate(Value) == Value ? "#,0" : "#,0.00", language.Numbers), language);

    /// <summary>Rounded for headings and pictures: €1.2 m, €214 k; 1,2 Mio. €, 214 Tsd. €.</summary>
    public string Rounded(Language language) => Format(
        Value switch
        {
            >= 9_950_000 => (Value / 1_000_000).ToString("#,0", language.Numbers) + language.Of(" m", " Mio."),
            >= 999_500 => (Value / 1_000_000).ToString("0.0", language.Numbers) + language.Of(" m", " Mio."),
            >= 1_000 => (Value / 1_000).ToString("0", language.Numbers) + language.Of(" k", " Tsd."),
            _ => Value.ToString("0", language.Numbers),
        },
        language);

    // In English a symbol stands before the number without a space (€5), a code with one (EUR 5); in German both stand behind it.
    private string Format(string number, Language language) => Currency.Length switch
    {
        0 => number,
        _ when language == Language.German => number + "\u00a0" + Currency,
        1 => Currency + number,
        _ => Currency + "\u00a0" + number,
    };
}
