using System.Globalization;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>A sum of money.</summary>
/// <param name="Value">The number.</param>
/// <param name="Currency">The symbol or code of its currency; empty when the row names none.</param>
internal readonly record struct Amount(decimal Value, string Currency)
{
    public override string ToString() => Format(Value.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Rounded for headings and pictures: €1.2 m, €214 k.</summary>
    public string Rounded() => Format(Value switch
    {
        >= 9_950_000 => (Value / 1_000_000).ToString("#,0", CultureInfo.InvariantCulture) + " m",
        >= 999_500 => (Value / 1_000_000).ToString("0.0", CultureInfo.InvariantCulture) + " m",
        >= 1_000 => (Value / 1_000).ToString("0", CultureInfo.InvariantCulture) + " k",
        _ => Value.ToString("0", CultureInfo.InvariantCulture),
    });

    // A symbol stands before the number without a space (€5), a code with one (EUR 5).
    private string Format(string number) => Currency.Length switch
    {
        0 => number,
        1 => Currency + number,
        _ => Currency + "\u00a0" + number,
    };
}
