using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Histories;

/// <summary>Deletes what was kept of an opportunity's changes before the opportunity goes.</summary>
/// <remarks>It would go along by itself, but with the rights of whoever deletes the opportunity; sellers have none on histories.</remarks>
[Step(Messages.Delete, OpportunityTable.Name, Stage.PreOperation)]
public sealed class DeleteHistory : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var query = new QueryExpression(DealHistoryTable.Name) { ColumnSet = new ColumnSet(DealHistoryTable.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(DealHistoryTable.Columns.Id, ConditionOperator.Equal, run.Context.PrimaryEntityId);
        foreach (var row in run.AsSystem.RetrieveMultiple(query).Entities)
        {
            run.AsSystem.Delete(DealHistoryTable.Name, row.Id);
        }
    }
}
