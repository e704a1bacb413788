using System;
using System.Globalization;
using GhostingGuard.Build.Rendering;

namespace GhostingGuard.Build.Report.Html;

/// <summary>How days and moments read.</summary>
/// <remarks>German days are numbers, as in Dynamics; English ones name the month, because readers disagree about which number it is.</remarks>
internal static class Moments
{
    private static readonly string[] GermanMonths = ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    public static string Day(DateTime local, Language language) => Written(local, language.Of("d MMM yyyy", "dd.MM.yyyy"));

    public static string ShortDay(DateTime local, Language language) => Written(local, language.Of("d MMM", "dd.MM."));

    public static string Month(DateTime local, Language language) => language.Of(Written(local, "MMM"), GermanMonths[local.Month - 1]);

    public static string Moment(DateTime local, Language language) => Written(local, language.Of("d MMM yyyy, HH:mm", "dd.MM.yyyy, HH:mm"));

    /// <summary>The year only where it is another than that of <paramref name="now"/>, for narrow columns.</summary>
    public static string Compact(DateTime local, DateTime now, Language language) => local.Year == now.Year
        ? Written(local, language.Of("d MMM, HH:mm", "dd.MM., HH:mm"))
        : Moment(local, language);

    public static string Machine(DateTime utc) => Written(utc, "yyyy-MM-ddTHH:mm:ssZ");

    private static string Written(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);
}
