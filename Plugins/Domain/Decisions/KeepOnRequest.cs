using System;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>Somebody wants to keep on with a silent deal and to decide on another day.</summary>
public sealed class KeepOnRequest
{
    private readonly bool isClosed;
    private readonly Deadlines? deadlines;
    private readonly DateTime? day;
    private readonly WorkingTime time;
    private readonly DateTime now;

    /// <param name="isClosed">Whether the deal is won or lost.</param>
    /// <param name="deadlines">The deadlines of the deal; null when no answer is awaited.</param>
    /// <param name="day">The day of the next decision, as a date of the deal's zone; null when none is given.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public KeepOnRequest(bool isClosed, Deadlines? deadlines, DateTime? day, WorkingTime time, DateTime now)
    {
        this.isClosed = isClosed;
        this.deadlines = deadlines;
        this.day = day;
        this.time = time;
        this.now = now;
    }

    /// <summary>The day of the next decision.</summary>
    /// <exception cref="InvalidOperationException">None is given.</exception>
    public DateTime Day => day!.Value;

    /// <summary>Whether the decision is due at another moment so far.</summary>
    public bool IsNew => deadlines!.DecidedOn(time.StartOfWorkingDay(Day)).Decide != deadlines.Decide;

    /// <returns>One sentence that says what to do; null when the decision may be put off.</returns>
    public string? ObjectionIn(Language language)
    {
        var say = DecisionWords.In(language);
        return isClosed ? say.ClosedSoNothingToDecide
            : deadlines is null ? say.NothingToDecide
            : day is not { } date ? say.KeepOnWithoutDay
            : AheadDays.Objection(date, time, now, language);
    }
}
