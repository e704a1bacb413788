using System.Collections.Generic;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>Words that English and German share, each with the reason; anything else that is equal was left untranslated.</summary>
internal static class SameInBoth
{
    private const string Brand = "a name nobody translates";
    private const string German = "German has the same word";

    private static readonly char[] Digits = [.. "0123456789 "];

    /// <summary>The words, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["Ghosting Guard"] = "the name of the product",
        ["LinkedIn"] = Brand,
        ["WhatsApp"] = Brand,
        ["Teams"] = Brand,
        ["SMS"] = German,
        ["Fax"] = German,
        ["Name"] = German,
        ["Status"] = German,
        ["Version"] = German,
        ["Information"] = German,
        ["Normal"] = German,
        ["Text"] = German,
    };

    /// <summary>True for such a word, alone or counted, as in "3 SMS".</summary>
    public static bool Has(string text) => Reasons.ContainsKey(text.TrimStart(Digits));
}
