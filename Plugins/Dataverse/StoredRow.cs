using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Looks for a row whose id is known.</summary>
internal static class StoredRow
{
    /// <summary>Whether the row is there. It is asked by a query, since a failed retrieve would end the transaction.</summary>
    public static bool Exists(this IOrganizationService service, string table, string idColumn, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(idColumn), TopCount = 1 };
        query.Criteria.AddCondition(idColumn, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.Any();
    }
}
