using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>What the records of a deal say about the reason of its silence. A sign is no proof: it is told with its evidence, and never
/// becomes the reason by itself.</summary>
public sealed class ReasonSigns
{
    /// <summary>Finished waits it takes to tell anything of a habit; a judgement, not a measurement.</summary>
    private const int FewestWaits = 4;

    /// <summary>A person who answers less than this part of what is asked usually does not answer.</summary>
    private const double Seldom = 1 / 3.0;

    private readonly Assessment assessment;
    private readonly Rhythm rhythm;
    private readonly DealRecord record;
    private readonly WorkingTime time;
    private readonly DateTime now;

    /// <param name="assessment">The deal at this moment.</param>
    /// <param name="rhythm">How the contact has answered so far; none when it is not known.</param>
    /// <param name="record">What else is recorded of the deal.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public ReasonSigns(Assessment assessment, Rhythm rhythm, DealRecord record, WorkingTime time, DateTime now)
    {
        this.assessment = assessment;
        this.rhythm = rhythm;
        this.record = record;
        this.time = time;
        this.now = now;
    }

    /// <summary>The reason that the strongest sign hints at; null without one, and while no silence runs.</summary>
    public Reason? Suggested => Strongest switch
    {
        Sign.Left => Reason.LeftTheCompany,
        Sign.SeldomAnswers => Reason.UsuallyDoesNotAnswer,
        Sign.BudgetCleared or Sign.CompetitorRecorded => Reason.UncomfortableToSayNo,
        Sign.CloseDateMoved or Sign.CloseDatePassed => Reason.PrioritiesChangedForNow,
        Sign.StageBack => Reason.BenefitOrChemistryMissing,
        Sign.OthersNotInvolved => Reason.HardToTakeFurtherInside,
        _ => null,
    };

    /// <summary>The first in the order of strength, which is a judgement: what somebody said, a habit, then what sellers recorded.</summary>
    private Sign? Strongest =>
        assessment.Silence is null && assessment.Cause != Cause.NotReached ? null
        : assessment.History.LastDeparture is not null ? Sign.Left
        : assessment.Silence is null ? null
        : rhythm.Waits >= FewestWaits && rhythm.Answers < rhythm.Waits * Seldom ? Sign.SeldomAnswers
        : record.Changes.BudgetClearedOn is not null && !record.HasBudget ? Sign.BudgetCleared
        : record.Competitors > 0 ? Sign.CompetitorRecorded
        : record.Changes.IsCloseDateMovedRepeatedly ? Sign.CloseDateMoved
        : record.ExpectedOn is { } day && time.EndOfDay(day) <= now ? Sign.CloseDatePassed
        : record.Changes.StageBackOn is not null && !(record.Changes.StageChangedOn > record.Changes.StageBackOn) ? Sign.StageBack
        : record.Others.Count > 0 && !record.Others.Any(IsInvolved) ? Sign.OthersNotInvolved
        : null;

    /// <summary>The suggested reason with its evidence, in dates and counts; null without one.</summary>
    public string? HintIn(Language language)
    {
        var say = ReasonWords.In(language);
        var phrases = Phrases.In(language);
        return Strongest switch
        {
            Sign.Left => say.Left(Day(assessment.History.LastDeparture!.ToldOn)),
            Sign.SeldomAnswers => say.SeldomAnswers((int)rhythm.Answers, (int)rhythm.Waits),
            Sign.BudgetCleared => say.BudgetCleared(Day(record.Changes.BudgetClearedOn!.Value)),
            Sign.CompetitorRecorded => say.CompetitorsRecorded(record.Competitors),
            Sign.CloseDateMoved => say.CloseDateMoved(
                Day(record.Changes.CloseDateFirstMovedOn!.Value), Day(record.Changes.CloseDateLastMovedOn!.Value)),
            Sign.CloseDatePassed => say.CloseDatePassed(phrases.Day(record.ExpectedOn!.Value)),
            Sign.StageBack => say.StageBack(Day(record.Changes.StageBackOn!.Value)),
            Sign.OthersNotInvolved => say.OthersNotInvolved(record.Others.Count),
            _ => null,
        };

        string Day(DateTime utc) => phrases.Day(time.DayOf(utc));
    }

    private bool IsInvolved(Guid person) =>
        assessment.History.Touches.Any(touch => touch.Addressees.Any(addressee => addressee.Id == person));
}
