using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Courtesies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Reads what somebody planned to give to a person.</summary>
internal static class PlannedCourtesies
{
    /// <summary>The one that is planned for the earliest day and has not been given, for this deal or for none. One that stands over the
    /// limit, as after a merge, is nothing to offer.</summary>
    /// <param name="service">Reads as the caller, since the courtesy ends up in an activity.</param>
    /// <param name="person">Whom to ask; null when nobody is known.</param>
    /// <param name="opportunity">The deal.</param>
    public static Courtesy? FirstFor(IOrganizationService service, EntityReference? person, Guid opportunity)
    {
        if (person is null)
        {
            return null;
        }

        var query = new QueryExpression(CourtesyTable.Name) { ColumnSet = new ColumnSet(Columns.Kind, Columns.PlannedFor), TopCount = 1 };
        query.Criteria.AddCondition(Columns.Contact, ConditionOperator.Equal, person.Id);
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, CourtesyTable.StateActive);
        query.Criteria.AddCondition(Columns.GivenOn, ConditionOperator.Null);
        query.Criteria.AddCondition(Columns.PlannedFor, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Columns.OverLimit, ConditionOperator.NotEqual, true);
        var deal = query.Criteria.AddFilter(LogicalOperator.Or);
        deal.AddCondition(Columns.Opportunity, ConditionOperator.Equal, opportunity);
        deal.AddCondition(Columns.Opportunity, ConditionOperator.Null);
        query.AddOrder(Columns.PlannedFor, OrderType.Ascending);
        query.AddOrder(Columns.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(Read).FirstOrDefault();
    }

    private static Courtesy Read(Entity row) => new(
        row.Id,
        row.Choice(Columns.Kind) is { } number ? (CourtesyKind)(number - CourtesyTable.FirstKind) : null,
        value: 0,
        row.Moment(Columns.PlannedFor),
        givenOn: null,
        recordedOn: null);
}
