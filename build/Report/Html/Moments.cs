using System;
using System.Globalization;

namespace GhostingGuard.Build.Report.Html;

/// <summary>How days and moments read.</summary>
internal static class Moments
{
    public static string Day(DateTime local) => local.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string ShortDay(DateTime local) => local.ToString("d MMM", CultureInfo.InvariantCulture);

    public static string Moment(DateTime local) => local.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The year only where it is another than that of <paramref name="now"/>, for narrow columns.</summary>
    public static string Compact(DateTime local, DateTime now) =>
        local.ToString(local.Year == now.Year ? "d MMM, HH:mm" : "d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Machine(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
