using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>Reads the tasks that remind of a decision.</summary>
internal static class StoredReminders
{
    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="ids">Those that may be there.</param>
    public static IReadOnlyList<Entity> Of(IOrganizationService service, IEnumerable<Guid> ids)
    {
        var query = new QueryExpression(TaskTable.Name)
        {
            ColumnSet = new ColumnSet(ActivityTable.Columns.State, ActivityTable.Columns.ScheduledEnd, TaskTable.Columns.Description),
        };
        query.Criteria.AddCondition(ActivityTable.Columns.Id, ConditionOperator.In, [.. ids.Select(id => (object)id)]);
        return service.RetrieveMultiple(query).Entities;
    }

    public static bool IsOpen(Entity task) => task.Choice(ActivityTable.Columns.State) == ActivityTable.StateOpen;
}
