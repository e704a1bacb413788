using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>What to do next about a silent deal: whether to follow up, when, and on which way. A pure function of what is recorded.</summary>
/// <remarks>The first follow-up is due when the deal comes at risk, the others some working days after our latest touch; none after
/// the day of the decision. All moments are UTC.</remarks>
public sealed class FollowUpPlan
{
    private FollowUpPlan(FollowUpState state) => State = state;

    public FollowUpState State { get; }

    /// <summary>Which one it is in this silence, from 1 on; zero without a silence.</summary>
    public int Step { get; private set; }

    /// <summary>When it is due, on a working day and never before now; of one that is there, its own due moment. Null when none is to
    /// be made.</summary>
    public DateTime? DueOn { get; private set; }

    /// <summary>How; null when none is to be made.</summary>
    public Way? Way { get; private set; }

    /// <summary>When to ask again: what is planned is over then, or the next follow-up may come. Null when nothing more comes of this
    /// silence by itself.</summary>
    public DateTime? AskAgainOn { get; private set; }

    /// <summary>Whether the decision about the deal is what comes next: keep on, park or walk away.</summary>
    public bool IsToDecide { get; private set; }

    /// <param name="assessment">The deal at this moment.</param>
    /// <param name="made">The follow-ups of the silence so far, in no order.</param>
    /// <param name="way">The way to take; null when none is open.</param>
    /// <param name="policy">The rhythm, and how many there may be.</param>
    /// <param name="time">The working time of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="isFromBeforeTheStart">Whether the silence began before the organisation started, and nobody has been in touch since.</param>
    /// <param name="byProcess">Whether a process asks. A person who asks decides; a process waits until the deal is at risk, and leaves
    /// silences from before the start alone.</param>
    public static FollowUpPlan Of(
        Assessment assessment,
        IReadOnlyCollection<FollowUp> made,
        Way? way,
        Policy policy,
        WorkingTime time,
        DateTime now,
        bool isFromBeforeTheStart,
        bool byProcess)
    {
        if (assessment.Silence is null || assessment.Deadlines is not { } deadlines)
        {
            return new FollowUpPlan(FollowUpState.NoSilence);
        }

        if (made.Where(followUp => followUp.IsOpen).OrderBy(followUp => followUp.DueOn).FirstOrDefault() is { } open)
        {
            var again = open.DueOn > now ? open.DueOn : time.AddWorkingDays(now, 1);
            return new FollowUpPlan(FollowUpState.AlreadyOpen)
            {
                Step = open.Step,
                DueOn = open.DueOn,
                Way = open.Way,
                AskAgainOn = again < deadlines.Decide ? again : null,
                IsToDecide = now >= deadlines.Decide,
            };
        }

        // Of one that was deleted the others keep their numbers.
        var step = made.Select(followUp => followUp.Step).DefaultIfEmpty().Max() + 1;
        var due = Due(assessment, deadlines, made, step, policy, time);
        var state = byProcess && isFromBeforeTheStart ? FollowUpState.BeforeTheStart
            : step > policy.MostFollowUps ? FollowUpState.MostReached
            : now >= deadlines.Decide || due >= deadlines.Decide ? FollowUpState.DecisionFirst
            : byProcess && now < deadlines.AtRisk ? FollowUpState.NotAtRiskYet
            : assessment.History.PlannedUntil is not null ? FollowUpState.HeldBack
            : way is null ? FollowUpState.NoWay
            : FollowUpState.Possible;
        var plan = new FollowUpPlan(state)
        {
            Step = step,
            IsToDecide = state is FollowUpState.MostReached or FollowUpState.DecisionFirst,
        };
        switch (state)
        {
            case FollowUpState.Possible:
                plan.DueOn = due > now ? due : Today(time, now);
                plan.Way = way;
                plan.AskAgainOn = plan.DueOn;
                break;
            case FollowUpState.NotAtRiskYet:
                plan.AskAgainOn = deadlines.AtRisk;
                break;
            case FollowUpState.HeldBack:
                plan.AskAgainOn = assessment.History.PlannedUntil;
                break;
            default:
                break;
        }

        return plan;
    }

    private static DateTime Due(
        Assessment assessment, Deadlines deadlines, IReadOnlyCollection<FollowUp> made, int step, Policy policy, WorkingTime time)
    {
        var newest = assessment.Silence!.Ours.Select(touch => touch.Moment).Last();
        var latest = made.Select(followUp => followUp.EndedOn).Concat([newest]).Max()!.Value;
        var due = step > 1 ? After(latest, step)

            // Whoever got in touch by themselves once the deal was at risk has made the first one.
            : newest > deadlines.AtRisk ? After(newest, step + 1)
            : deadlines.AtRisk;
        return assessment.Absence is { } absence && absence.Until > due ? time.OnWorkingDay(absence.Until) : due;

        DateTime After(DateTime moment, int number) =>
            time.AddWorkingDays(moment, policy.FollowUpAfter(number), assessment.History.Suspensions);
    }

    /// <summary>The last minute of the day, or of the next working day on a free one: whoever is asked has the day to do it.</summary>
    private static DateTime Today(WorkingTime time, DateTime now) =>
        time.EndOfDay(time.DayOf(time.OnWorkingDay(now))).AddMinutes(-1);
}
