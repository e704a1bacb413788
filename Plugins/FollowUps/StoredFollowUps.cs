using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Reads the follow-ups of a deal, of all kinds at once: the tables that may hold one are joined to that of all activities.</summary>
internal static class StoredFollowUps
{
    /// <summary>Rows that are read at most, the newest ones; a silence has five.</summary>
    private const int Most = 50;

    private static readonly string[] Tables = [PhoneCallTable.Name, EmailTable.Name, TaskTable.Name, LetterTable.Name, MessageTable.Name];

    /// <summary>The newest first.</summary>
    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="regarded">The deal and what else a touch of ours on it may regard; people file follow-ups anew.</param>
    /// <param name="orGivenUp">Whether those are wanted as well that were given up.</param>
    public static IReadOnlyList<StoredFollowUp> Of(IOrganizationService service, IReadOnlyList<Guid> regarded, bool orGivenUp = true)
    {
        var query = new QueryExpression(ActivityTable.Name)
        {
            ColumnSet = new ColumnSet(
                ActivityTable.Columns.Type,
                ActivityTable.Columns.State,
                ActivityTable.Columns.ScheduledEnd,
                ActivityTable.Columns.ActualEnd,
                ActivityTable.Columns.CreatedOn,
                ActivityTable.Columns.ModifiedOn,
                TaskTable.Columns.Description,
                TaskTable.Columns.Owner),
            TopCount = Most,
        };
        query.Criteria.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.In, [.. regarded.Cast<object>()]);
        if (!orGivenUp)
        {
            query.Criteria.AddCondition(ActivityTable.Columns.State, ConditionOperator.NotEqual, ActivityTable.StateCanceled);
        }

        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var table in Tables)
        {
            var link = query.AddLink(table, ActivityTable.Columns.Id, ActivityTable.Columns.Id, JoinOperator.LeftOuter);
            link.EntityAlias = table;
            link.Columns = new ColumnSet(TaskTable.Columns.FollowUpStep, TaskTable.Columns.FollowUpWay, TaskTable.Columns.FollowUpAnswered);
            if (table == EmailTable.Name)
            {
                link.Columns.AddColumn(EmailTable.Columns.SentOn);
            }

            any.AddCondition(table, TaskTable.Columns.FollowUpSilence, ConditionOperator.NotNull);
        }

        query.AddOrder(ActivityTable.Columns.CreatedOn, OrderType.Descending);
        return [.. service.RetrieveMultiple(query).Entities.Select(Read).OfType<StoredFollowUp>()];
    }

    private static StoredFollowUp? Read(Entity row)
    {
        var table = row.Value<string>(ActivityTable.Columns.Type)!;
        if (row.Moment(ActivityTable.Columns.CreatedOn) is not { } createdOn)
        {
            return null;
        }

        var state = row.Choice(ActivityTable.Columns.State);
        var isOpen = state == ActivityTable.StateOpen;
        return new StoredFollowUp(
            new EntityReference(table, row.Id),
            new FollowUp(
                row.Value<int?>(table.Of(TaskTable.Columns.FollowUpStep)) ?? 1,
                Choices.WayOf(row.Choice(table.Of(TaskTable.Columns.FollowUpWay))) ?? Way.Phone,
                row.Moment(ActivityTable.Columns.ScheduledEnd) ?? createdOn,
                isOpen,
                isOpen ? null : row.Moment(EmailTable.Name.Of(EmailTable.Columns.SentOn)) ?? row.Moment(ActivityTable.Columns.ActualEnd) ?? row.Moment(ActivityTable.Columns.ModifiedOn),
                state == ActivityTable.StateCompleted),
            row.Reference(TaskTable.Columns.Owner),
            createdOn,
            row.Value<string>(TaskTable.Columns.Description),
            row.Value<bool?>(table.Of(TaskTable.Columns.FollowUpAnswered)) == true);
    }
}
