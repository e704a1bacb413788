using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Reasons;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>What comes next in following up on a deal, for whoever asks. It reads and writes nothing.</summary>
/// <remarks>What is judged is read as SYSTEM. Whoever must not see the opportunity is refused before.</remarks>
internal sealed class NextFollowUp
{
    private readonly PluginRun run;

    public NextFollowUp(PluginRun run)
    {
        this.run = run;
        var opportunity = AskedRow.Opportunity(run, OpportunityTable.Columns.Reason);
        Reason = Choices.ReasonOf(opportunity.Choice(OpportunityTable.Columns.Reason));
        Language = CallersLanguage.Of(run);
        Say = FollowUpWords.In(Language);
        Judgement = Judgement.Of(opportunity.Id, run.AsSystem, run.Now, run.Trace)
            ?? throw new InvalidPluginExecutionException(DealWords.In(Language).Gone);
        ByProcess = run.IsAskedByProcess;
        People = Reachable.Of(run.AsCaller, Judgement, run.Context.InputParameters.TryGetValue("Contact", out var given) ? given as EntityReference : null);
        Made = Since is null ? [] : [.. StoredFollowUps.Of(run.AsSystem, Judgement.Regarded).Where(followUp => followUp.BelongsTo(Since))];
        WorksFromHome = Since is not null && HasSaidHome(Since.Value);
        Tried = Attempts.Of(Judgement.Assessment.History, Judgement.Opportunity.Contacts, Made.Select(followUp => followUp.FollowUp));
        Plan = FollowUpPlan.Of(
            Judgement.Assessment,
            [.. Made.Select(followUp => followUp.FollowUp)],
            GivenWay() ?? UsualWay,
            Judgement.Policy,
            Time,
            run.Now,
            Judgement.IsFromBeforeTheStart,
            ByProcess);
    }

    public Judgement Judgement { get; }

    /// <summary>The caller's language.</summary>
    public Language Language { get; }

    public FollowUpWords Say { get; }

    /// <summary>What the seller suspects; null when nobody has said.</summary>
    public Reason? Reason { get; }

    public bool ByProcess { get; }

    public Reachable People { get; }

    /// <summary>The follow-ups of the silence so far, the newest first.</summary>
    public IReadOnlyList<StoredFollowUp> Made { get; }

    public Attempts Tried { get; }

    public FollowUpPlan Plan { get; }

    /// <summary>Whether somebody was told in this silence that the person works from home.</summary>
    public bool WorksFromHome { get; }

    public Entity Row => Judgement.Opportunity.Row;

    public WorkingTime Time => Judgement.Opportunity.Time;

    public bool IsClosed => Judgement.Opportunity.State == DealState.Closed;

    /// <summary>When the silence began that runs, in UTC; null without one.</summary>
    public DateTime? Since => Judgement.Assessment.Silence?.Since;

    /// <summary>The way to take by the policy's order; without a mobile number a message comes first for a person who works from home.</summary>
    public Way? UsualWay
    {
        get
        {
            var order = Judgement.Settings.Ways;
            return NextWay.After(
                WorksFromHome && !People.HasMobile && order.Contains(Way.Message) ? [Way.Message, .. order.Where(way => way != Way.Message)] : order,
                Tried,
                People.Closed,
                Judgement.Assessment.History.LastDeparture is not null);
        }
    }

    /// <summary>Why there is no follow-up to be made now; null when there is.</summary>
    public string? Why => Plan.State switch
    {
        FollowUpState.Possible => null,
        _ when IsClosed => Say.Closed,
        FollowUpState.NoSilence => Say.NoSilence,
        FollowUpState.AlreadyOpen => Say.AlreadyOpen(Day(Plan.DueOn!.Value)),
        FollowUpState.BeforeTheStart => Say.BeforeTheStart,
        FollowUpState.NotAtRiskYet => Say.NotAtRiskYet(Day(Plan.AskAgainOn!.Value)),
        FollowUpState.HeldBack => Say.HeldBack(Day(Plan.AskAgainOn!.Value)),
        FollowUpState.MostReached => Say.MostReached(Judgement.Policy.MostFollowUps),
        FollowUpState.DecisionFirst => Say.DecisionFirst(Day(Judgement.Assessment.Deadlines!.Decide)),
        _ => Say.NoWay,
    };

    /// <summary>A day as the caller reads it.</summary>
    public string Day(DateTime utc) => DayIn(Language, utc);

    public string DayIn(Language language, DateTime utc) => Phrases.In(language).Day(Time.DayOf(utc));

    private Way? GivenWay() => !run.Context.InputParameters.TryGetValue("Way", out var given) || given is not int number ? null
        : Choices.WayOf(number) ?? throw new InvalidPluginExecutionException(Say.UnknownWay);

    private bool HasSaidHome(DateTime since)
    {
        var query = new QueryExpression(PhoneCallTable.Name) { ColumnSet = new ColumnSet(PhoneCallTable.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.In, [.. Judgement.Regarded.Cast<object>()]);
        query.Criteria.AddCondition(ActivityTable.Columns.State, ConditionOperator.Equal, ActivityTable.StateCompleted);
        query.Criteria.AddCondition(PhoneCallTable.Columns.Outcome, ConditionOperator.Equal, PhoneCallTable.OutcomeWorksFromHome);
        query.Criteria.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.GreaterEqual, since);
        return run.AsSystem.RetrieveMultiple(query).Entities.Any();
    }
}
