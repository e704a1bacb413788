using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Deciding;

/// <summary>The custom API gg_ReopenOpportunity: takes up a lost or parked opportunity again; the next step is ours then.</summary>
public sealed class ReopenOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var asked = new Asked(run);
        Asked.Refuse(asked.Row.Choice(Columns.State) == OpportunityTable.StateWon ? asked.Say.Won : null);

        var isSetAside = asked.IsClosed || asked.IsOnHold || asked.Judgement.Assessment.Risk == Risk.Parked;
        if (isSetAside)
        {
            run.AsCaller.Update(Changes(asked));
        }

        asked.Answer(isSetAside);
    }

    private static Entity Changes(Asked asked)
    {
        var row = new Entity(OpportunityTable.Name, asked.Row.Id);
        if (asked.IsClosed)
        {
            row[Columns.State] = new OptionSetValue(OpportunityTable.StateOpen);
        }
        else
        {
            row[Columns.ParkedUntil] = null;
        }

        if (asked.IsClosed || asked.IsOnHold)
        {
            row[Columns.Status] = new OptionSetValue(OpportunityTable.StatusInProgress);
        }

        return row;
    }
}
