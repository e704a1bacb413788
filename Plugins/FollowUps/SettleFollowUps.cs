using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Closes the follow-ups of a silence that is over, with a note, and lets the others go with the deal to a new owner.</summary>
/// <remarks>Asynchronous: it follows the assessment that found the silence over, and nobody waits for it.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.SilentSince, Columns.Risk, Columns.State, Columns.Owner], Before = [Columns.SilentSince, Columns.Risk])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class SettleFollowUps : PluginBase
{
    /// <summary>Characters the description of an activity holds.</summary>
    private const int LongestText = 2000;

    private static readonly Dictionary<string, int> StatusCanceled = new()
    {
        [PhoneCallTable.Name] = PhoneCallTable.StatusCanceled,
        [EmailTable.Name] = EmailTable.StatusCanceled,
        [TaskTable.Name] = TaskTable.StatusCanceled,
        [LetterTable.Name] = LetterTable.StatusCanceled,
        [MessageTable.Name] = MessageTable.StatusCanceled,
    };

    protected override void Handle(PluginRun run)
    {
        if (!MayConcernThem(run) || Find(run) is not { } deal)
        {
            return;
        }

        var regarded = deal.Regarded(CommitmentsReading.Of(deal, Occasion.Other, run.AsSystem));
        foreach (var followUp in StoredFollowUps.Of(run.AsSystem, regarded, onlyOpen: true))
        {
            if (Change(run, deal, followUp) is { } change)
            {
                Write(run, change);
            }
        }
    }

    /// <summary>A silence that begins has no follow-ups yet, and a risk that rises leaves them as they are.</summary>
    private static bool MayConcernThem(PluginRun run) =>
        run.Target is not { } target
        || target.Contains(Columns.State)
        || target.Contains(Columns.Owner)
        || (target.Contains(Columns.SilentSince) && run.Before?.Moment(Columns.SilentSince) is not null)
        || Choices.RiskOf(run.Before?.Choice(Columns.Risk)) == Risk.Unreachable;

    private static OpportunityReading? Find(PluginRun run) => OpportunityReading.Of(
        run.Context.PrimaryEntityId, CurrentSettings.Read(run.AsSystem, run.Trace), run.AsSystem, run.Trace);

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
        var table = followUp.Activity.LogicalName;
        var row = new Entity(table, followUp.Activity.Id)
        {
            [TaskTable.Columns.FollowUpNote] = note,
            [ActivityTable.Columns.State] = new OptionSetValue(ActivityTable.StateCanceled),
            [ActivityTable.Columns.Status] = new OptionSetValue(StatusCanceled[table]),
        };
        if (table != EmailTable.Name)
        {
            var text = note + "\n\n" + followUp.Text;
            row[TaskTable.Columns.Description] = text.Length > LongestText ? text.Substring(0, LongestText) : text;
        }

        return row;
    }

    private static void Write(PluginRun run, Entity change)
    {
        try
        {
            run.AsSystem.Update(change);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            // Somebody has just done it, sent it or deleted it, which settles it as well.
            run.Trace($"{change.LogicalName} {change.Id}: {fault.Message}");
        }
    }
}
