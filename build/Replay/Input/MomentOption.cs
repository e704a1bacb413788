using System;
using System.Globalization;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>An option that holds a moment: a date stands for its 00:00 UTC, a moment needs a zone.</summary>
internal static class MomentOption
{
    private const string Cure = "write a date such as 2011-12-15, or a moment with zone such as 2011-12-15T09:00:00+01:00";

    /// <returns>UTC, whole seconds.</returns>
    /// <exception cref="BadInputException">Neither a date nor a moment with zone.</exception>
    public static DateTime Parse(string option, string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
        {
            return Moment.InRange(date) ? date : throw Refused(option, text, Moment.OutOfRange);
        }

        return Moment.TryParse(text, out var moment, out var problem) ? moment : throw Refused(option, text, problem);
    }

    private static BadInputException Refused(string option, string text, string problem) =>
        new($"{option} {Quoted.Of(text)} {problem}; {Cure}.");
}
