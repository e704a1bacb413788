using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Digesting;

/// <summary>Finds the open opportunities that are ghosting now, by their stored deadline, as the view of that name does.</summary>
internal static class GhostingDeals
{
    /// <summary>Deals that are read at most, the most valuable first.</summary>
    private const int Most = 5000;

    private const string Owner = "owner";
    private const string Manager = "manager";

    /// <param name="amount">The least amount in the base currency; null for deals of any amount.</param>
    /// <param name="settings">The settings in force.</param>
    /// <param name="service">Reads as SYSTEM: what is found is only counted.</param>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<GhostingDeal> Find(decimal? amount, Settings settings, IOrganizationService service, DateTime now)
    {
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet(Columns.GhostingOn, Columns.SilentSince, Columns.LastOutreachOn, Columns.BaselineOn),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, OpportunityTable.StateOpen);
        query.Criteria.AddCondition(Columns.GhostingOn, ConditionOperator.LessEqual, now);
        if (amount is { } least)
        {
            query.Criteria.AddCondition(Columns.EstimatedValueBase, ConditionOperator.GreaterEqual, least);
        }

        query.AddOrder(Columns.EstimatedValueBase, OrderType.Descending);
        var owner = query.AddLink(UserTable.Name, Columns.OwningUser, UserTable.Columns.Id, JoinOperator.LeftOuter);
        owner.EntityAlias = Owner;
        var manager = owner.AddLink(UserTable.Name, UserTable.Columns.Manager, UserTable.Columns.Id, JoinOperator.LeftOuter);
        manager.EntityAlias = Manager;
        manager.Columns = new ColumnSet(UserTable.Columns.Id);
        manager.LinkCriteria.AddCondition(UserTable.Columns.IsDisabled, ConditionOperator.Equal, false);
        return service.RetrieveMultiple(query).Entities
            .Where(row => !IsFromBefore(row, settings))
            .Select(row => new GhostingDeal(row.Id, row.Moment(Columns.GhostingOn)!.Value, row.Value<Guid?>(Manager.Of(UserTable.Columns.Id))))
            .ToList();
    }

    /// <summary>Silences that were there before the start and were left alone since are no news.</summary>
    private static bool IsFromBefore(Entity row, Settings settings) => Baseline.Of(row, settings) is { } baseline
        && row.Moment(Columns.SilentSince) < baseline
        && row.Moment(Columns.LastOutreachOn) < baseline;
}
