using System;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Build.Tests;

/// <summary>Pipeline exports, plainly made up.</summary>
internal static class Some
{
    public const string Header = "opportunity,contact,amount,time,event,note";

    public static string Export(params string[] rows) => string.Concat(rows.Prepend(Header).Select(row => row + "\n"));

    /// <summary>A row that is right unless the test says otherwise.</summary>
    public static string Row(
        string opportunity = "Lift 1",
        string contact = "Ada",
        string amount = "1000",
        string time = "2024-03-04T09:00:00+01:00",
        string kind = "created",
        string note = "") => string.Join(',', opportunity, contact, amount, time, kind, note);

    public static DateTime Utc(string moment) =>
        DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
