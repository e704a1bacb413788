using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What is true of one deal at one moment: its risk, whose turn it is, the silence and its deadlines.</summary>
/// <remarks>A pure function of the facts, the policy, the working time, the contact's rhythm and the moment. All moments are UTC.</remarks>
public sealed class Assessment
{
    private readonly Policy policy;
    private readonly WorkingTime time;
    private readonly Rhythm rhythm;

    private Assessment(History history, Policy policy, WorkingTime time, Rhythm rhythm)
    {
        History = history;
        this.policy = policy;
        this.time = time;
        this.rhythm = rhythm;
    }

    /// <summary>The facts as they stood at the moment of the assessment.</summary>
    public History History { get; }

    /// <summary>The risk; null when the deal is closed.</summary>
    public Risk? Risk { get; private set; }

    /// <summary>Whose turn it is; null when the deal is closed.</summary>
    public Turn? Turn { get; private set; }

    /// <summary>The silence that is running; null unless its deadlines decide the risk.</summary>
    public Silence? Silence { get; private set; }

    /// <summary>The deadlines of the silence. While something agreed holds the clock they are those that follow when it comes to
    /// nothing, none of them before it is due; null when it is not the customer's turn then either.</summary>
    public Deadlines? Deadlines { get; private set; }

    /// <summary>When our next step is due; null unless the next step is ours, or will be.</summary>
    public DateTime? OurTurnOn { get; private set; }

    /// <summary>The earliest moment ahead at which this assessment changes by time alone; null when none is known.</summary>
    public DateTime? NextChangeOn { get; private set; }

    /// <summary>The booked meeting or commitment that holds the clock; null when none does.</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>Until when (UTC) what is agreed holds the clock, one thing after the other; null when nothing does.</summary>
    public DateTime? HeldUntil { get; private set; }

    /// <summary>The absence that holds the clock of the silence; null when none does.</summary>
    public Suspension? Absence { get; private set; }

    /// <summary>When work on the deal goes on by itself; null unless it is parked until then.</summary>
    public DateTime? ParkedUntil => History.ParkedUntil;

    /// <summary>The newest response; null when the customer never answered.</summary>
    public Touch? LastResponse => History.LastResponse;

    /// <summary>The newest touch of ours that arrived; null when there was none.</summary>
    public Touch? LastOutreach => History.Touches.LastOrDefault(touch => touch.IsOurs);

    /// <summary>Why the next step is ours, or nobody's; null when it is the customer's and for a deal nobody works on.</summary>
    public Cause? Cause { get; private set; }

    /// <summary>The touch behind the cause: a missed meeting, an attempt that failed, the customer's answer; else null.</summary>
    public Touch? CausedBy { get; private set; }

    /// <param name="state">Whether the deal is worked on.</param>
    /// <param name="facts">What is recorded of it.</param>
    /// <param name="policy">The numbers by which it is judged.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="rhythm">How the contact has answered so far; null when that is unknown or plays no part. It moves the days of a
    /// message silence.</param>
    public static Assessment Of(
        DealState state, Facts facts, Policy policy, WorkingTime time, DateTime now, Rhythm? rhythm = null)
    {
        var assessment = new Assessment(History.At(now, facts, policy, time), policy, time, rhythm ?? Rhythm.None);
        switch (state)
        {
            case DealState.Closed:
                return assessment;
            case DealState.Parked:
                assessment.Settle(Domain.Risk.Parked, Domain.Turn.Nobodys);
                break;
            case DealState.Open when assessment.ParkedUntil is { } until:
                assessment.Settle(Domain.Risk.Parked, Domain.Turn.Nobodys);
                assessment.TakeOver(Of(DealState.Open, facts, policy, time, until, rhythm), until);
                break;
            default:
                assessment.Judge(facts, now);
                break;
        }

        assessment.NextChangeOn = assessment.MomentsOfChange()
            .Where(moment => moment > now)
            .Select(moment => (DateTime?)moment)
            .Min();
        return assessment;
    }

    private void Judge(Facts facts, DateTime now)
    {
        if (History.NewestSinceLastResponse is { Kind: TouchKind.FailedAttempt } failed)
        {
            OurTurnOn = time.OnWorkingDay(failed.Moment);
            Settle(Domain.Risk.Unreachable, Domain.Turn.Ours, Domain.Cause.NotReached, failed);
        }
        else if (History.Touches.Count == 0 && History.ResumedOn is null)
        {
            Settle(Domain.Risk.New, Domain.Turn.Nobodys);
            WaitForAgreements(facts);
        }
        else if (History.RunningAgreement is { } agreement)
        {
            Agreement = agreement;
            Settle(Domain.Risk.Engaged, TurnOf(agreement.Owner));
            WaitForAgreements(facts);
        }
        else
        {
            JudgeTurn(now);
        }
    }

    private void JudgeTurn(DateTime now)
    {
        var newest = History.NewestSinceLastResponse;
        if (History.OverdueByUsSince is { } overdueSince)
        {
            OurStepDue(overdueSince, now, Domain.Cause.CommitmentOverdue, causedBy: null);
        }
        else if (newest?.Kind == TouchKind.MeetingMissedByUs)
        {
            OurStepDue(AfterOurTurn(newest.Moment), now, Domain.Cause.MeetingMissedByUs, newest);
        }
        else if (newest is not null)
        {
            Silence = History.Silence!;
            Absence = History.RunningAbsence;
            Deadlines = Domain.Deadlines.Of(Silence, policy, time, History.Suspensions, rhythm).DecidedOn(History.DecisionPutOffTo);
            Settle(Deadlines.RiskAt(now), Domain.Turn.Theirs);
        }
        else if (History.NoAnswerNeededOn is { } on)
        {
            var due = time.AddWorkingDays(on, Math.Max(policy.NoAnswerNeededFor, policy.NobodysTurnFor));
            OurStepDue(due, now, Domain.Cause.NoAnswerNeeded, causedBy: null);
            Turn = OurTurnOn > now ? Domain.Turn.Nobodys : Domain.Turn.Ours;
        }
        else if (History.ResumedOn is { } resumedOn)
        {
            OurStepDue(resumedOn, now, Domain.Cause.Resumed, causedBy: null);
        }
        else
        {
            OurStepDue(AfterOurTurn(LastResponse!.Moment), now, Domain.Cause.CustomerAnswered, LastResponse);
        }
    }

    /// <summary>Takes over how the deal will read when the first of what is agreed is over, and from there when the next is.</summary>
    private void WaitForAgreements(Facts facts)
    {
        if (History.FirstAgreementOver is { } over)
        {
            var later = Of(DealState.Open, facts, policy, time, over, rhythm);
            HeldUntil = later.HeldUntil ?? over;
            TakeOver(later, over);
        }
    }

    /// <summary>What we plan to do ahead of now holds back that it is our turn.</summary>
    private void OurStepDue(DateTime due, DateTime now, Cause cause, Touch? causedBy)
    {
        OurTurnOn = History.PlannedUntil is { } planned && planned > due ? time.OnWorkingDay(planned) : due;
        Settle(OurTurnOn > now ? Domain.Risk.Engaged : Domain.Risk.OurTurn, Domain.Turn.Ours, cause, causedBy);
    }

    /// <summary>Takes the deadlines of a later assessment, so that views are right once what was agreed, or the parking, is over.</summary>
    private void TakeOver(Assessment later, DateTime from)
    {
        Deadlines = later.Deadlines?.NotBefore(time.OnWorkingDay(from));
        OurTurnOn = later.OurTurnOn < from ? from : later.OurTurnOn;
    }

    private DateTime AfterOurTurn(DateTime theyActedOn) => time.AddWorkingDays(theyActedOn, policy.OurTurnAfter);

    private void Settle(Risk risk, Turn turn, Cause? cause = null, Touch? causedBy = null)
    {
        Risk = risk;
        Turn = turn;
        Cause = cause;
        CausedBy = causedBy;
    }

    private static Turn TurnOf(Owner owner) => owner switch
    {
        Owner.Us => Domain.Turn.Ours,
        Owner.Customer => Domain.Turn.Theirs,
        _ => Domain.Turn.Nobodys,
    };

    private IEnumerable<DateTime> MomentsOfChange()
    {
        foreach (var moment in History.MomentsOfChange)
        {
            yield return moment;
        }

        if (OurTurnOn is { } ourTurn)
        {
            yield return ourTurn;
        }

        if (Deadlines is { } ahead)
        {
            yield return ahead.Watch;
            yield return ahead.AtRisk;
            yield return ahead.Ghosting;
            yield return ahead.Decide;
        }
    }
}
