using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A wait for an answer whose end is known: the answer, or thirty days without one.</summary>
public sealed class FinishedWait
{
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

    /// <summary>The wait as a line of text: kind, day of the start, calendar days, answered or silent.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1:yyyy-MM-dd} {2:0.###} {3}",
        Kind.ToString().ToLowerInvariant(),
        Start,
        CalendarDays,
        IsAnswered ? "answered" : "silent");
}
