using System;
using System.Collections.Generic;
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
    private readonly IReadOnlyCollection<Guid> others;
    private readonly DateTime? expectedOn;
    private readonly WorkingTime time;
    private readonly DateTime now;

    /// <param name="assessment">The deal at this moment.</param>
    /// <param name="rhythm">How the contact has answered so far; none when it is not known.</param>
    /// <param name="others">The people of the customer beside the contact; null when they are not known.</param>
    /// <param name="expectedOn">The day on which the deal was to close, as a date of the deal's zone; null when none is set.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public ReasonSigns(
        Assessment assessment,
        Rhythm rhythm,
        IReadOnlyCollection<Guid>? others,
        DateTime? expectedOn,
        WorkingTime time,
        DateTime now)
    {
        this.assessment = assessment;
        this.rhythm = rhythm;
        this.others = others ?? [];
        this.expectedOn = expectedOn;
        this.time = time;
        this.now = now;
    }

    /// <summary>The strongest sign; null without one, and while no silence runs.</summary>
    public Reason? Suggested =>
        assessment.Silence is null && assessment.Cause != Cause.NotReached ? null
        : assessment.History.LastDeparture is not null ? Reason.LeftTheCompany
        : assessment.Silence is null ? null
        : rhythm.Waits >= FewestWaits && rhythm.Answers < rhythm.Waits * Seldom ? Reason.UsuallyDoesNotAnswer
        : expectedOn is { } day && time.EndOfDay(day) <= now ? Reason.PrioritiesChangedForNow
        : others.Count > 0 && !others.Any(IsInvolved) ? Reason.HardToTakeFurtherInside
        : null;

    /// <summary>The suggested reason with its evidence, in dates and counts; null without one.</summary>
    public string? HintIn(Language language)
    {
        var say = ReasonWords.In(language);
        var phrases = Phrases.In(language);
        return Suggested switch
        {
            Reason.LeftTheCompany => say.Left(phrases.Day(time.DayOf(assessment.History.LastDeparture!.ToldOn))),
            Reason.UsuallyDoesNotAnswer => say.SeldomAnswers((int)rhythm.Answers, (int)rhythm.Waits),
            Reason.PrioritiesChangedForNow => say.CloseDatePassed(phrases.Day(expectedOn!.Value)),
            Reason.HardToTakeFurtherInside => say.OthersNotInvolved(others.Count),
            _ => null,
        };
    }

    private bool IsInvolved(Guid person) =>
        assessment.History.Touches.Any(touch => touch.Addressees.Any(addressee => addressee.Id == person));
}
