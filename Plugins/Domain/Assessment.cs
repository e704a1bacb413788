using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What is true of one deal at one moment: its risk, whose turn it is, the silence and its deadlines.</summary>
/// <remarks>A pure function of the history, the policy, the working time and the moment. All moments are UTC.</remarks>
public sealed class Assessment
{
    private Assessment(History history)
    {
        LastResponse = history.LastResponse;
        LastOutreach = history.Touches.LastOrDefault(touch => touch.IsOurs);
    }

    /// <summary>The risk; null when the deal is closed.</summary>
    public Risk? Risk { get; private set; }

    /// <summary>Whose turn it is; null when the deal is closed.</summary>
    public Turn? Turn { get; private set; }

    /// <summary>The silence that is running; null unless it is the customer's turn.</summary>
    public Silence? Silence { get; private set; }

    /// <summary>The deadlines of the silence; null unless it is the customer's turn.</summary>
    public Deadlines? Deadlines { get; private set; }

    /// <summary>When our answer is due; null unless the customer acted last.</summary>
    public DateTime? OurTurnOn { get; private set; }

    /// <summary>The earliest moment ahead at which this assessment changes by time alone; null when none is known.</summary>
    public DateTime? NextChangeOn { get; private set; }

    /// <summary>The newest response; null when the customer never answered.</summary>
    public Touch? LastResponse { get; }

    /// <summary>The newest touch of ours that arrived; null when there was none.</summary>
    public Touch? LastOutreach { get; }

    /// <summary>When (UTC) work on the deal went on after it was parked or closed; null unless that made it our turn.</summary>
    public DateTime? ResumedOn { get; private set; }

    /// <summary>The touch that explains the risk when there is no silence: a missed meeting or an attempt that failed.</summary>
    public Touch? Cause { get; private set; }

    public static Assessment Of(DealState state, History history, Policy policy, WorkingTime time, DateTime now)
    {
        var assessment = new Assessment(history);
        switch (state)
        {
            case DealState.Closed:
                return assessment;
            case DealState.Parked:
                assessment.Settle(Domain.Risk.Parked, Domain.Turn.Nobodys);
                break;
            default:
                assessment.Judge(history, policy, time, now);
                break;
        }

        assessment.NextChangeOn = assessment.MomentsOfChange()
            .Concat(history.MeetingsAhead)
            .Where(moment => moment > now)
            .Select(moment => (DateTime?)moment)
            .Min();
        return assessment;
    }

    private void Judge(History history, Policy policy, WorkingTime time, DateTime now)
    {
        var newest = history.NewestSinceLastResponse;
        switch (newest?.Kind)
        {
            case TouchKind.FailedAttempt:
                Cause = newest;
                Settle(Domain.Risk.Unreachable, Domain.Turn.Ours);
                break;
            case TouchKind.MeetingMissedByUs:
                Cause = newest;
                AnswerDue(newest.Moment, policy, time, now);
                break;
            case null when history.ResumedOn is { } resumedOn:
                ResumedOn = OurTurnOn = resumedOn;
                Settle(Domain.Risk.OurTurn, Domain.Turn.Ours);
                break;
            case null when LastResponse is null:
                Settle(Domain.Risk.New, Domain.Turn.Nobodys);
                break;
            case null:
                AnswerDue(LastResponse.Moment, policy, time, now);
                break;
            default:
                Silence = Domain.Silence.After(history.SinceLastResponse, policy, time)!;
                Deadlines = Domain.Deadlines.Of(Silence, policy, time);
                Settle(Deadlines.RiskAt(now), Domain.Turn.Theirs);
                break;
        }
    }

    private void AnswerDue(DateTime theyActedOn, Policy policy, WorkingTime time, DateTime now)
    {
        OurTurnOn = time.AddWorkingDays(theyActedOn, policy.OurTurnAfter);
        Settle(OurTurnOn > now ? Domain.Risk.Engaged : Domain.Risk.OurTurn, Domain.Turn.Ours);
    }

    private void Settle(Risk risk, Turn turn)
    {
        Risk = risk;
        Turn = turn;
    }

    private IEnumerable<DateTime> MomentsOfChange()
    {
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
