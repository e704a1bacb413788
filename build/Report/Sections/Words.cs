using System.Globalization;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Deals(int count) => count == 1 ? "1 deal" : $"{Number(count)} deals";

    public static string OpenDeals(int count) => count == 1 ? "1 open deal" : $"{Number(count)} open deals";
}
