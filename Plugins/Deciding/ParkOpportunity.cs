using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Decisions;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Deciding;

/// <summary>The custom API gg_ParkOpportunity: sets an opportunity aside until a day, on which it is our turn by itself.</summary>
/// <remarks>An opportunity on hold is taken off hold: on hold has no end, and the day would never come.</remarks>
public sealed class ParkOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var asked = new Asked(run);
        var request = new ParkRequest(asked.IsClosed, asked.Day("Until"), asked.Text("Reason"), asked.Time, run.Now);
        Asked.Refuse(request.ObjectionIn(asked.Language));

        var isNew = asked.IsOnHold
            || asked.Row.Moment(Columns.ParkedUntil) != request.Until
            || asked.Row.Value<string>(Columns.ParkedBecause) != request.Reason;
        if (isNew)
        {
            var row = new Entity(OpportunityTable.Name, asked.Row.Id)
            {
                [Columns.ParkedUntil] = request.Until,
                [Columns.ParkedBecause] = request.Reason,
            };
            if (asked.IsOnHold)
            {
                row[Columns.Status] = new OptionSetValue(OpportunityTable.StatusInProgress);
            }

            run.AsCaller.Update(row);
        }

        asked.Answer(isNew);
    }
}
