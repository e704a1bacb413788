using System;

namespace GhostingGuard.Plugins.Domain.Marks;

/// <summary>What somebody wants to note, as it was asked for.</summary>
public sealed class MarkRequest
{
    /// <summary>Minutes by which the clock of another system may be ahead of ours.</summary>
    private const int ClockTolerance = 5;

    /// <summary>Days ahead for which an answer may be expected at most; a later day is a typing mistake.</summary>
    private const int FarthestAnswer = 366;

    /// <summary>Years back that something can be noted; an earlier moment is what other systems write where they know none.</summary>
    private const int MostYears = 10;

    /// <param name="kind">The name of the mark; upper and lower case are the same.</param>
    /// <param name="on">When it happened, in UTC; null for now.</param>
    /// <param name="channel">How the customer answered; null when that was not said.</param>
    /// <param name="answerExpectedBy">The day by whose end an answer is expected; null when none was named.</param>
    /// <param name="now">The moment, in UTC.</param>
    public MarkRequest(string? kind, DateTime? on, Channel? channel, DateTime? answerExpectedBy, DateTime now)
    {
        Kind = kind?.Trim().ToUpperInvariant() switch
        {
            "CUSTOMERANSWERED" => Mark.CustomerAnswered,
            "NOANSWERNEEDED" => Mark.NoAnswerNeeded,
            "ANSWEREXPECTED" => Mark.AnswerExpected,
            "OFFERSENT" => Mark.OfferSent,
            _ => null,
        };
        On = on ?? now;
        Channel = channel;
        AnswerExpectedBy = answerExpectedBy?.Date;
        IsAhead = On > now.AddMinutes(ClockTolerance);
        IsTooOld = On < now.AddYears(-MostYears);
    }

    /// <summary>Null for a name that stands for no mark.</summary>
    public Mark? Kind { get; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTime On { get; }

    public Channel? Channel { get; }

    public DateTime? AnswerExpectedBy { get; }

    private bool IsAhead { get; }

    private bool IsTooOld { get; }

    /// <returns>Why it cannot be noted, as one sentence that says what to do; null when it can.</returns>
    public string? ObjectionIn(Language language)
    {
        var say = MarkWords.In(language);
        return Kind is null ? say.UnknownKind
            : IsAhead ? say.InTheFuture
            : IsTooOld ? say.TooLongAgo(MostYears)
            : Kind == Mark.CustomerAnswered && Channel is null ? say.NoChannel
            : Kind == Mark.AnswerExpected ? ObjectionToDay(say)
            : null;
    }

    // A day names no zone, and it may already be the next one in UTC.
    private string? ObjectionToDay(MarkWords say) => AnswerExpectedBy switch
    {
        null => say.NoDay,
        { } day when day < On.Date.AddDays(-1) => say.DayBefore,
        { } day when day > On.Date.AddDays(FarthestAnswer) => say.DayTooFar,
        _ => null,
    };
}
