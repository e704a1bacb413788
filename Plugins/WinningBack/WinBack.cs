using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using GhostingGuard.Plugins.Standings;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.WinningBack;

/// <summary>Offers to take up an opportunity again that ended without an answer, once the customer has answered after all.</summary>
/// <remarks>A closed opportunity is read-only and still holds the last response known when it closed; a newer one came back. There is
/// one task for each closing: its id follows from the opportunity and the day it closed, so that two answers at once make one.</remarks>
internal sealed class WinBack
{
    /// <summary>Where the ids of these tasks begin; made once.</summary>
    private static readonly byte[] Origin = new Guid("6f0d2b0e-7c55-4d3b-9c1e-5a4b1f6d8e21").ToByteArray();

    private readonly PluginRun run;
    private readonly Judgement judgement;
    private readonly Occasion occasion;

    /// <param name="run">The call in which the answer was seen.</param>
    /// <param name="judgement">The opportunity, which ended without an answer.</param>
    /// <param name="occasion">Why it is looked at.</param>
    public WinBack(PluginRun run, Judgement judgement, Occasion occasion)
    {
        this.run = run;
        this.judgement = judgement;
        this.occasion = occasion;
    }

    private OpportunityReading Opportunity => judgement.Opportunity;

    /// <summary>The id of the task that tells that the customer of a closed opportunity has answered.</summary>
    public static Guid TaskId(Guid opportunity, DateTime? closedOn)
    {
        var day = BitConverter.GetBytes((closedOn ?? DateTime.MinValue).Ticks / TimeSpan.TicksPerDay);
        var bytes = opportunity.ToByteArray();
        for (var index = 0; index < bytes.Length; index++)
        {
            bytes[index] ^= (byte)(Origin[index] ^ (index < day.Length ? day[index] : 0));
        }

        return new Guid(bytes);
    }

    /// <summary>Creates the task, unless there is no new answer or the task was there before.</summary>
    public void Offer()
    {
        if (NewAnswer() is not { } answer)
        {
            return;
        }

        var id = TaskId(Opportunity.Row.Id, Opportunity.Row.Moment(Columns.ActualClose));
        if (run.AsSystem.Exists(TaskTable.Name, ActivityTable.Columns.Id, id))
        {
            run.Trace($"task {id} offers already to take opportunity {Opportunity.Row.Id} up again");
            return;
        }

        var say = DecisionWords.In(Opportunity.Language);
        var phrases = Phrases.In(Opportunity.Language);
        run.AsSystem.Create(new Entity(TaskTable.Name, id)
        {
            [ActivityTable.Columns.Subject] = say.CameBack,
            [TaskTable.Columns.Description] = say.CameBackBy(
                phrases.By(answer.Channel!.Value), phrases.Day(Opportunity.Time.DayOf(answer.Moment))),
            [ActivityTable.Columns.Regarding] = new EntityReference(OpportunityTable.Name, Opportunity.Row.Id),
            [ActivityTable.Columns.ScheduledEnd] = Opportunity.Time.AddWorkingDays(run.Now, judgement.Policy.OurTurnAfter),
            [TaskTable.Columns.Owner] = Opportunity.Row.Reference(Columns.Owner),
        });

        // The task is what tells that the customer came back.
        new RememberedDeals(run).Remember(PartiesOf.Row(Opportunity.Row));
    }

    /// <summary>The newest response, if it is newer than what was known when the opportunity closed.</summary>
    private Touch? NewAnswer()
    {
        var facts = new CollectedFacts(judgement.Policy, Opportunity.Time, judgement.Settings.Baseline);
        var commitments = CommitmentsReading.Of(Opportunity, occasion, run.AsSystem);
        var read = new FactsReading(run.AsSystem, Opportunity, commitments, facts, judgement.Policy.AccountResponses, run.Now).Read();
        var newest = History.At(run.Now, read, judgement.Policy, Opportunity.Time).LastResponse;
        return newest is not null && !(newest.Moment <= Opportunity.Row.Moment(Columns.LastResponseOn)) ? newest : null;
    }
}
