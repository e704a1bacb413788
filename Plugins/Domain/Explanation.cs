using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The reason of a risk as a sentence that can be stored: it carries dates, never counts of days.</summary>
/// <remarks>It says what is recorded, not what people did or failed to do.</remarks>
public sealed class Explanation
{
    private readonly Assessment assessment;
    private readonly WorkingTime time;
    private readonly Phrases say;
    private readonly ReplyCurve? curve;

    private Explanation(Assessment assessment, WorkingTime time, Phrases say, ReplyCurve? curve)
    {
        this.assessment = assessment;
        this.time = time;
        this.say = say;
        this.curve = curve;
    }

    /// <param name="assessment">What is explained.</param>
    /// <param name="time">The working time of the deal; days are those of its zone.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="curve">How long such answers take, for deals that wait for one; null to say nothing of it.</param>
    /// <param name="movedOnWithoutStepOn">When (UTC) the deal went into another stage while no next step was agreed; null when it has
    /// not, or when one was agreed since.</param>
    /// <returns>The sentence; null for a closed deal.</returns>
    public static string? Of(
        Assessment assessment, WorkingTime time, Language language, ReplyCurve? curve = null, DateTime? movedOnWithoutStepOn = null)
    {
        var explanation = new Explanation(assessment, time, Phrases.In(language), curve);
        return explanation.Sentence() is { } sentence && movedOnWithoutStepOn is { } on
            ? sentence + " " + explanation.say.MovedOnWithoutStep(explanation.Day(on))
            : explanation.Sentence();
    }

    /// <summary>The sentence as it reads today: with the working days so far and the chance that an answer still comes.</summary>
    /// <param name="assessment">What is explained.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="workingDays">Whole working days of the silence so far; null when there is none.</param>
    /// <param name="chance">The chance that an answer still comes; null to say nothing of it.</param>
    /// <param name="curve">How long such answers take; null to say nothing of it.</param>
    /// <param name="movedOnWithoutStepOn">When (UTC) the deal went into another stage while no next step was agreed; null as above.</param>
    public static string? Today(
        Assessment assessment,
        WorkingTime time,
        Language language,
        int? workingDays,
        Chance? chance,
        ReplyCurve? curve,
        DateTime? movedOnWithoutStepOn = null)
    {
        var say = Phrases.In(language);
        var parts = new[]
        {
            Of(assessment, time, language, curve, movedOnWithoutStepOn),
            workingDays is { } days ? say.SoFar(days) : null,
            chance is null ? null : $"{say.Chance(chance.OutOfTen)} ({say.Source(chance.Curve.Source)}).",
        };
        return parts[0] is null ? null : string.Join(" ", parts.Where(part => part is not null));
    }

    /// <summary>What is recorded of the deal at its end: the silence with all that was tried, else the reason of its risk.</summary>
    public static string? Story(Assessment assessment, WorkingTime time, Language language)
    {
        var explanation = new Explanation(assessment, time, Phrases.In(language), curve: null);
        return assessment.Silence is { } silence ? explanation.Tried(silence) : explanation.Sentence();
    }

    private string? Sentence() => assessment.Risk switch
    {
        null => null,
        Risk.New => say.NoContactYet,
        Risk.Parked => assessment.ParkedUntil is { } until ? say.ParkedUntil(Day(until)) : say.OnHold,
        _ when assessment.Agreement is { } agreement => Agreed(agreement),
        Risk.Unreachable or Risk.Engaged or Risk.OurTurn => NextStep(assessment.CausedBy),
        Risk.Waiting => WithAbsence(say.Waiting(Start(), HalfOfAnswers(), Day(assessment.Deadlines!.Watch))),
        _ => WithAbsence(Silent()),
    };

    private string Agreed(Agreement agreement) =>
        agreement.IsMeeting ? say.MeetingPlanned(DueDay(agreement.Due))
        : agreement.IsAnswer ? say.AnswerExpected(DueDay(agreement.Due))
        : say.Agreed(agreement.Owner, DueDay(agreement.Due));

    private string NextStep(Touch? causedBy) => assessment.Cause switch
    {
        Cause.NotReached => NotReached(causedBy!),
        Cause.MeetingMissedByUs => say.MeetingMissedByUs(Day(causedBy!.Moment), StepDay()),
        Cause.CommitmentOverdue => say.CommitmentOverdue(DueDay(assessment.History.OverdueByUsSince!.Value)),
        Cause.Resumed => say.Resumed(Day(assessment.History.ResumedOn!.Value)),
        Cause.NoAnswerNeeded => assessment.Risk == Risk.OurTurn ? say.NothingPlanned : say.NoAnswerNeeded(StepDay()),
        _ => say.CustomerAnswered(say.By(causedBy!.Channel!.Value), Day(causedBy.Moment), StepDay()),
    };

    private string NotReached(Touch attempt) => attempt.Failure switch
    {
        Failure.Bounced => say.CameBack(say.Noun(attempt.Channel!.Value), Day(attempt.Moment)),
        Failure.AddresseeLeft => say.AddresseeLeft(Day(attempt.Moment)),
        _ => say.NotDelivered(say.Noun(attempt.Channel!.Value), Day(attempt.Moment)),
    };

    private string? HalfOfAnswers() =>
        curve?.HalfOfAnswersWithin is { } days ? say.HalfOfAnswers((int)Math.Ceiling(days)) : null;

    private string WithAbsence(string sentence) =>
        assessment.Absence is { } absence ? sentence + " " + say.Away(Day(absence.Until)) : sentence;

    private string Silent()
    {
        var silence = assessment.Silence!;
        var sentence = Tried(silence);
        var untried = Outreach.Untried(silence).ToList();
        return untried.Count > 0 ? sentence + " " + say.NotTriedYet(untried[0]) : sentence;
    }

    private string Tried(Silence silence)
    {
        var later = silence.Counted().Where(touch => touch.CompareTo(silence.Clock) > 0).ToList();
        return later.Count == 0
            ? say.NoAnswerSince(Start())
            : say.NoAnswerSince(Start(), Outreach.Counted(later, say), Day(later[later.Count - 1].Moment));
    }

    private string Start()
    {
        var clock = assessment.Silence!.Clock;
        return say.Start(clock, clock.Kind == TouchKind.CommitmentBroken ? DueDay(clock.Moment) : Day(clock.Moment));
    }

    private string StepDay() => Day(assessment.OurTurnOn!.Value);

    private string Day(DateTime utc) => say.Day(time.DayOf(utc));

    /// <summary>The due day whose end is the first moment after it.</summary>
    private string DueDay(DateTime firstMomentAfter) => Day(firstMomentAfter.AddTicks(-1));
}
