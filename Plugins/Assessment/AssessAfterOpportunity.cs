using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Histories;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses an opportunity that is new, or of which something changed that the assessment reads; first it notes what Dataverse
/// keeps nowhere: that the stage changed, the close date moved, the budget was emptied.</summary>
[Step(Messages.Create, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.State, Columns.Status, Columns.Owner, Columns.Customer, Columns.ParentContact, Columns.OriginatingLead, Columns.OfferedOn, Columns.Stage, Columns.ParkedUntil, Columns.SalesStage, Columns.ProcessStage, Columns.EstimatedClose, Columns.Budget],
    Before = [Columns.Stage, Columns.SalesStage, Columns.ProcessStage, Columns.EstimatedClose, Columns.Budget])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class AssessAfterOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.Target?.Choice(Columns.State) is { } state && state != OpportunityTable.StateOpen)
        {
            return;
        }

        var changes = ChangedOpportunity.In(run);
        if (!changes.AreNone)
        {
            DealHistory.Add(run, run.Context.PrimaryEntityId, changes);
        }

        new Assessor(run).AssessWithRetry(run.Context.PrimaryEntityId, IsTakenUpAgain(run) ? Occasion.Commitment : Occasion.Other);
    }

    /// <summary>What was agreed just before the deal closed was stored after it, so that no assessment has seen it.</summary>
    private static bool IsTakenUpAgain(PluginRun run) =>
        run.Context.MessageName == Messages.SetState
        || (run.Context.MessageName == Messages.Update && run.Target?.Contains(Columns.State) == true);
}
