using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Closes the follow-ups of a silence that is over, with a note, marks the one after which the customer answered, and lets the
/// others go with the deal to a new owner.</summary>
/// <remarks>Asynchronous: it follows the assessment that found the silence over, and nobody waits for it.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.SilentSince, Columns.Risk, Columns.State, Columns.Owner, Columns.LastResponseOn], Before = [Columns.SilentSince, Columns.Risk])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class SettleFollowUps : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (!MayConcernThem(run))
        {
            return;
        }

        var settings = CurrentSettings.Read(run.AsSystem, run.Trace);
        if (OpportunityReading.Of(run.Context.PrimaryEntityId, settings, run.AsSystem, run.Trace) is not { } deal)
        {
            return;
        }

        var commitments = CommitmentsReading.Of(deal, Occasion.Other, run.AsSystem);
        var followUps = StoredFollowUps.Of(run.AsSystem, deal.Regarded(commitments), orGivenUp: false);
        ActivityChanges.Write(run, followUps.Where(followUp => followUp.FollowUp.IsOpen).Select(followUp => Change(run, deal, followUp)).OfType<Entity>());

        // After which of them an answer came takes the history; where none is done it is not read.
        List<StoredFollowUp> done = [.. followUps.Where(followUp => followUp.FollowUp.IsDone)];
        if (done.Count > 0 && HasAnswered(run))
        {
            ActivityChanges.Write(run, AnsweredFollowUps.Changes(Judgement.Of(deal, commitments, settings, run.AsSystem, run.Now), done));
        }
    }

    private static bool HasAnswered(PluginRun run) => run.Target?.Contains(Columns.LastResponseOn) == true;

    /// <summary>A silence that begins has no follow-ups yet, and a risk that rises leaves them as they are.</summary>
    private static bool MayConcernThem(PluginRun run) =>
        run.Target is not { } target
        || target.Contains(Columns.State)
        || target.Contains(Columns.Owner)
        || HasAnswered(run)
        || (target.Contains(Columns.SilentSince) && run.Before?.Moment(Columns.SilentSince) is not null)
        || Choices.RiskOf(run.Before?.Choice(Columns.Risk)) == Risk.Unreachable;

    private static Entity? Change(PluginRun run, OpportunityReading deal, StoredFollowUp followUp)
    {
        var say = FollowUpWords.In(deal.Language);
        var today = Phrases.In(deal.Language).Day(deal.Time.DayOf(run.Now));
        if (deal.State == DealState.Closed)
        {
            return Canceled(followUp, say.DealClosed(today));
        }

        // What came back makes the customer unreachable; the silence goes on, and another way is all the more wanted.
        if (Choices.RiskOf(deal.Row.Choice(Columns.Risk)) != Risk.Unreachable && !followUp.BelongsTo(deal.Row.Moment(Columns.SilentSince)))
        {
            return Canceled(followUp, say.NoLongerAwaited(today));
        }

        return deal.Row.Reference(Columns.Owner) is { } owner && owner.Id != followUp.Owner?.Id
            ? new Entity(followUp.Activity.LogicalName, followUp.Activity.Id) { [TaskTable.Columns.Owner] = owner }
            : null;
    }

    private static Entity Canceled(StoredFollowUp followUp, string note)
    {
        var row = ActivityChanges.Canceled(followUp.Activity, note, followUp.Text);
        row[TaskTable.Columns.FollowUpNote] = note;
        return row;
    }
}
