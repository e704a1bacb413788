using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A wait for an answer whose end is known: the answer, or thirty days without one.</summary>
public sealed class FinishedWait
{
    private const string Answered = "answered";
    private const string Silent = "silent";
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly Dictionary<string, SilenceKind> Kinds =
        new[] { SilenceKind.Message, SilenceKind.Offer, SilenceKind.Meeting, SilenceKind.Commitment }
            .ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <param name="kind">What was waited for.</param>
    /// <param name="start">Where the clock of the silence started, in UTC.</param>
    /// <param name="isAnswered">Whether the answer came within the horizon.</param>
    /// <param name="calendarDays">Calendar days from the start to the answer, suspensions left out; without an answer the horizon.</param>
    /// <param name="workingDays">Working days from the start to the answer, suspensions left out; without an answer zero.</param>
    /// <param name="whom">The person of the customer who was asked; null when nobody is recorded.</param>
    public FinishedWait(
        SilenceKind kind, DateTime start, bool isAnswered, double calendarDays, double workingDays, Person? whom)
    {
        Kind = kind;
        Start = start;
        IsAnswered = isAnswered;
        CalendarDays = calendarDays;
        WorkingDays = workingDays;
        Whom = whom;
    }

    public SilenceKind Kind { get; }

    public DateTime Start { get; }

    public bool IsAnswered { get; }

    public double CalendarDays { get; }

    public double WorkingDays { get; }

    public Person? Whom { get; }

    /// <summary>The wait out of its line of text.</summary>
    /// <param name="line">What <see cref="ToString"/> wrote: the start is 00:00 of its day, nobody and no working days are told.</param>
    /// <returns>Null when the line is no such text.</returns>
    public static FinishedWait? Parse(string line)
    {
        var parts = line.Trim().Split(' ');
        return parts.Length == 4
            && Kinds.TryGetValue(parts[0], out var kind)
            && DateTime.TryParseExact(parts[1], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var start)
            && double.TryParse(parts[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is >= 0 and <= ReplyCurve.Horizon
            && parts[3] is Answered or Silent
                ? new FinishedWait(kind, start, parts[3] == Answered, days, workingDays: 0, whom: null)
                : null;
    }

    /// <summary>The wait as a line of text: kind, day of the start, calendar days, answered or silent.</summary>
    public override string ToString() => string.Join(
        " ",
        Kind.ToString().ToLowerInvariant(),
        Start.ToString(DayFormat, CultureInfo.InvariantCulture),
        CalendarDays.ToString("0.###", CultureInfo.InvariantCulture),
        IsAnswered ? Answered : Silent);
}
