using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Reads the settings in force in one request.</summary>
internal static class CurrentSettings
{
    /// <returns>The built-in settings when there is no default policy, or when what it holds cannot be read.</returns>
    public static Settings Read(IOrganizationService service, Action<string> trace)
    {
        var query = new QueryExpression(GhostingPolicyTable.Name)
        {
            ColumnSet = new ColumnSet(GhostingPolicyTable.Columns.Snapshot),
            TopCount = 1,
        };
        query.Criteria.AddCondition(GhostingPolicyTable.Columns.Stage, ConditionOperator.Null);
        query.Criteria.AddCondition(GhostingPolicyTable.Columns.State, ConditionOperator.Equal, GhostingPolicyTable.StateActive);
        return Settings.Parse(
            service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<string>(GhostingPolicyTable.Columns.Snapshot), trace);
    }
}
