using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Standings;

/// <summary>Forgets what is due to be forgotten of contacts and accounts: time alone changes their history.</summary>
internal sealed class DueForForgetting
{
    /// <summary>Rows of each table that one call works on; the next call takes the others.</summary>
    private const int Most = 100;

    private readonly PluginRun run;

    /// <param name="run">The call in which it happens.</param>
    public DueForForgetting(PluginRun run) => this.run = run;

    public void Forget()
    {
        var deals = new RememberedDeals(run);
        foreach (var table in new[] { ContactTable.Name, AccountTable.Name })
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(ContactTable.Columns.ForgetsOn), TopCount = Most };
            query.Criteria.FilterOperator = LogicalOperator.Or;
            query.Criteria.AddCondition(ContactTable.Columns.ForgetsOn, ConditionOperator.LessEqual, run.Now);
            query.Criteria.AddCondition(ContactTable.Columns.StandingUntil, ConditionOperator.LessEqual, run.Now);
            deals.Remember(run.AsSystem.RetrieveMultiple(query).Entities.Select(row => row.ToEntityReference()));
        }
    }
}
