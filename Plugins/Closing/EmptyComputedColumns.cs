using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Closing;

/// <summary>Empties what we compute when an opportunity closes; only the last response stays. Writes that it ended without an answer,
/// if it is closed with that status reason.</summary>
/// <remarks>Synchronous and before the write, because a closed opportunity is read-only afterwards.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PreOperation, Rank = 2, Filter = [Columns.State], Before = [Columns.State])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PreOperation, Before = [Columns.State])]
public sealed class EmptyComputedColumns : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.Before?.Choice(Columns.State) != OpportunityTable.StateOpen)
        {
            return;
        }

        if (run.Target is { } target)
        {
            if (target.Choice(Columns.State) != OpportunityTable.StateOpen)
            {
                End(target, target.Choice(Columns.Status));
            }
        }
        else if (((OptionSetValue)run.Context.InputParameters["State"]).Value != OpportunityTable.StateOpen)
        {
            // The message carries no row to add columns to; the opportunity is still open here and may be written.
            var row = new Entity(OpportunityTable.Name, run.Context.PrimaryEntityId);
            End(row, (run.Context.InputParameters["Status"] as OptionSetValue)?.Value);
            run.AsSystem.Update(row);
        }
    }

    /// <remarks>Another status reason leaves the column alone: that the deal went silent once stays true.</remarks>
    private static void End(Entity row, int? status)
    {
        ComputedColumns.EmptyIn(row);
        if (status == OpportunityTable.StatusGhosted)
        {
            row[Columns.Ghosted] = new OptionSetValue(OpportunityTable.EndedWithoutAnswer);
        }
    }
}
