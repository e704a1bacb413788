using GhostingGuard.Build.Rendering;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    public static string Number(int count, Language language) => count.ToString("#,0", language.Numbers);

    public static string Deals(int count, Language language) => count == 1
        ? language.Of("1 deal", "1 Verkaufschance")
        : $"{Number(count, language)} {language.Of("deals", "Verkaufschancen")}";

    public static string OpenDeals(int count, Language language) => count == 1
        ? language.Of("1 open deal", "1 offene Verkaufschance")
        : $"{Number(count, language)} {language.Of("open deals", "offene Verkaufschancen")}";
}
