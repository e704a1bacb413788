using System;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Resuming;

/// <summary>Writes when work on an opportunity goes on after it was closed, on hold or parked until a later day: the old silence
/// is over. One that had ended without an answer is marked as taken up again.</summary>
/// <remarks>Synchronous, because the states before the change are only known here. It reads nothing and adds columns. When the
/// day comes until which an opportunity was parked, nothing is written: the column with that day says enough.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PreOperation, Rank = 2,
    Filter = [Columns.State, Columns.Status, Columns.ParkedUntil], Before = [Columns.State, Columns.Status, Columns.ParkedUntil, Columns.Ghosted])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Before = [Columns.State, Columns.Status, Columns.ParkedUntil, Columns.Ghosted])]
public sealed class RememberResumption : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.Before is not { } before
            || IsWorkedOn(before.Choice(Columns.State), before.Choice(Columns.Status), before.Moment(Columns.ParkedUntil), run.Now))
        {
            return;
        }

        if (run.Target is { } target)
        {
            var state = target.Choice(Columns.State) ?? before.Choice(Columns.State);
            // A state without a status reason takes the default one, which is In Progress for an open opportunity.
            var status = target.Choice(Columns.Status) ?? (target.Contains(Columns.State) ? null : before.Choice(Columns.Status));
            var parkedUntil = (target.Contains(Columns.ParkedUntil) ? target : before).Moment(Columns.ParkedUntil);
            if (IsWorkedOn(state, status, parkedUntil, run.Now))
            {
                Resume(target, before, run.Now);
            }
        }
        else if (IsWorkedOn(Input(run, "State"), Input(run, "Status"), before.Moment(Columns.ParkedUntil), run.Now))
        {
            // The message carries no row to add a column to. After it the opportunity is open and may be written.
            var row = new Entity(OpportunityTable.Name, run.Context.PrimaryEntityId);
            Resume(row, before, run.Now);
            run.AsSystem.Update(row);
        }
    }

    private static void Resume(Entity row, Entity before, DateTime now)
    {
        row[Columns.ResumedOn] = now;
        if (before.Choice(Columns.Ghosted) == OpportunityTable.EndedWithoutAnswer)
        {
            row[Columns.Ghosted] = new OptionSetValue(OpportunityTable.TakenUpAgain);
        }
    }

    private static int? Input(PluginRun run, string name) => (run.Context.InputParameters[name] as OptionSetValue)?.Value;

    private static bool IsWorkedOn(int? state, int? status, DateTime? parkedUntil, DateTime now) =>
        state == OpportunityTable.StateOpen && status != OpportunityTable.StatusOnHold && !(parkedUntil > now);
}
