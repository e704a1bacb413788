using System;
using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>How German is written: with umlauts, and without English words where it has its own.</summary>
internal static partial class GermanText
{
    private static readonly string[] Substitutes =
        ["fuer", "ueber", "Gefaehr", "naech", "koenn", "moegl", "zurueck", "Persoenl", "Faellig", "Gespraech", "Loesch", "Aender", "waehl", "spaet"];

    public static bool IsGerman(string text) => HasUmlauts(text) && !EnglishWord().IsMatch(text);

    public static bool HasUmlauts(string text) =>
        !Array.Exists(Substitutes, substitute => text.Contains(substitute, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the words list of the README has a German word for. Names of parameters are written as they are.</summary>
    [GeneratedRegex(@"\b(Deals?|Touch(es)?|Sweeps?|Follow-?ups?|Feedback|Score|Customer|Calls?|Meetings?|Owner|Policy|Reminder|Ghosting(?! Guard)|Template|Tasks?|Update|Default|Lookup|Chance|Standing|Plays?|Stakeholder|Dashboard)\b")]
    public static partial Regex EnglishWord();
}
