using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses an opportunity that is new, or of which something changed that the assessment reads.</summary>
[Step(Messages.Create, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.State, Columns.Status, Columns.Owner, Columns.Customer, Columns.ParentContact, Columns.OriginatingLead, Columns.OfferedOn, Columns.Stage, Columns.ParkedUntil, Columns.SalesStage, Columns.ProcessStage],
    Before = [Columns.Stage, Columns.SalesStage, Columns.ProcessStage])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class AssessAfterOpportunity : PluginBase
{
    private static readonly string[] Stages = [Columns.Stage, Columns.SalesStage, Columns.ProcessStage];

    protected override void Handle(PluginRun run)
    {
        if (run.Target?.Choice(Columns.State) is { } state && state != OpportunityTable.StateOpen)
        {
            return;
        }

        new Assessor(run).AssessWithRetry(run.Context.PrimaryEntityId, HasMovedOn(run) ? Occasion.Stage : Occasion.Other);
    }

    private static bool HasMovedOn(PluginRun run) => run.Before is { } before && run.Target is { } target && Stages
        .Any(stage => target.Contains(stage) && !RowValues.Same(before.Value<object>(stage), target.Value<object>(stage)));
}
