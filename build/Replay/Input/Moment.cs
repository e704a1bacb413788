using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>A moment written as ISO 8601 with its offset; only the instant is kept, cut to whole seconds.</summary>
internal static partial class Moment
{
    /// <summary>The end of a sentence about a moment nobody's pipeline holds; the columns of Dataverse begin in 1900 for people, too.</summary>
    public const string OutOfRange = "lies outside the years 1900 to 2999";

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static bool InRange(DateTime moment) => moment.Year is >= FirstYear and <= LastYear;

    /// <param name="moment">UTC, whole seconds.</param>
    /// <param name="problem">The end of a sentence that begins with the text: what is wrong with it; null when nothing is.</param>
    public static bool TryParse(string text, out DateTime moment, [NotNullWhen(false)] out string? problem)
    {
        moment = default;
        var parts = Iso8601().Match(text);
        if (!parts.Success)
        {
            problem = "cannot be read as a moment";
            return false;
        }

        if (!parts.Groups["zone"].Success)
        {
            problem = "has no zone";
            return false;
        }

        if (!TryLocal(parts, out var local) || !TryOffset(parts, out var offset))
        {
            problem = "is no moment of the calendar";
            return false;
        }

        if (!InRange(local))
        {
            problem = OutOfRange;
            return false;
        }

        moment = DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        problem = null;
        return true;
    }

    private static bool TryLocal(Match parts, out DateTime local)
    {
        var seconds = parts.Groups["seconds"] is { Success: true, Value: var given } ? given : "00";
        return DateTime.TryParseExact(
            $"{parts.Groups["date"].Value} {parts.Groups["minutes"].Value}:{seconds}",
            "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out local);
    }

    private static bool TryOffset(Match parts, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (!parts.Groups["sign"].Success)
        {
            return true;
        }

        var hours = int.Parse(parts.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = parts.Groups["rest"] is { Success: true, Value: var rest } ? int.Parse(rest, CultureInfo.InvariantCulture) : 0;
        offset = new TimeSpan(hours, minutes, 0) * (parts.Groups["sign"].Value == "-" ? -1 : 1);
        // The widest offset in use anywhere is 14 hours.
        return minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    [GeneratedRegex(
        @"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<minutes>[0-9]{2}:[0-9]{2})(:(?<seconds>[0-9]{2})([.,][0-9]+)?)?(?<zone>[Zz]|(?<sign>[+-])(?<hours>[0-9]{2})(:?(?<rest>[0-9]{2}))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso8601();
}
