using System;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>Somebody wants to set a deal aside until a day.</summary>
public sealed class ParkRequest
{
    /// <summary>Characters a reason may have.</summary>
    public const int LongestReason = 500;

    private readonly bool isClosed;
    private readonly DateTime? day;
    private readonly WorkingTime time;
    private readonly DateTime now;

    /// <param name="isClosed">Whether the deal is won or lost.</param>
    /// <param name="day">The day on which work goes on, as a date of the deal's zone; null when none is given.</param>
    /// <param name="reason">Why, in the person's words; null when none is given.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public ParkRequest(bool isClosed, DateTime? day, string? reason, WorkingTime time, DateTime now)
    {
        this.isClosed = isClosed;
        this.day = day;
        this.time = time;
        this.now = now;
        Reason = reason;
    }

    public string? Reason { get; }

    /// <summary>When work goes on, in UTC: 00:00 of the day; null when none is given.</summary>
    public DateTime? Until => day is { } date ? time.StartOfDay(date) : null;

    /// <returns>One sentence that says what to do; null when the deal may be parked.</returns>
    public string? ObjectionIn(Language language)
    {
        var say = DecisionWords.In(language);
        return isClosed ? say.ClosedSoNotParked
            : day is not { } date ? say.ParkWithoutDay
            : AheadDays.Objection(date, time, now, language)
            ?? (Reason is null ? say.ParkWithoutReason
            : Reason.Length > LongestReason ? say.ReasonTooLong(Reason.Length, LongestReason)
            : null);
    }
}
