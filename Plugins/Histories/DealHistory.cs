using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Domain.Reasons;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.DealHistoryTable.Columns;

namespace GhostingGuard.Plugins.Histories;

/// <summary>The row in which is kept what changed in an opportunity, and how many contributions were asked for and delivered.</summary>
internal static class DealHistory
{
    public static IReadOnlyList<string> Moments { get; } =
        [Columns.StageChangedOn, Columns.StageBackOn, Columns.CloseDateFirstMovedOn, Columns.CloseDateLastMovedOn, Columns.BudgetClearedOn];

    /// <summary>What is joined to the opportunity: all there is to know of the row, and how to write it.</summary>
    public static IReadOnlyList<string> Joined { get; } =
        [.. Moments, Columns.Id, Columns.ContributionsAsked, Columns.ContributionsDelivered, Columns.Version];

    /// <param name="row">The row, or one into which it is joined.</param>
    /// <param name="nameOf">Under which name the row holds a column.</param>
    public static DealChanges Of(Entity row, Func<string, string> nameOf) => new()
    {
        StageChangedOn = row.Moment(nameOf(Columns.StageChangedOn)),
        StageBackOn = row.Moment(nameOf(Columns.StageBackOn)),
        CloseDateFirstMovedOn = row.Moment(nameOf(Columns.CloseDateFirstMovedOn)),
        CloseDateLastMovedOn = row.Moment(nameOf(Columns.CloseDateLastMovedOn)),
        BudgetClearedOn = row.Moment(nameOf(Columns.BudgetClearedOn)),
    };

    /// <summary>Adds changes to the row of an opportunity, which is created with the first of them.</summary>
    public static void Add(PluginRun run, Guid opportunity, DealChanges changes) =>
        RowVersion.Guard(run, $"history of opportunity {opportunity}", () => AddOnce(run.AsSystem, opportunity, changes));

    /// <summary>Writes how many contributions were asked for and delivered, guarded by the row version; costs nothing when that is kept
    /// already.</summary>
    /// <param name="opportunity">The opportunity into which its row was joined.</param>
    /// <param name="nameOf">Under which name it holds a column of it.</param>
    /// <param name="participation">What to keep; null when nothing is agreed.</param>
    /// <param name="service">The service to write with.</param>
    public static void Keep(Entity opportunity, Func<string, string> nameOf, Participation? participation, IOrganizationService service)
    {
        if (opportunity.Value<int?>(nameOf(Columns.ContributionsAsked)) == participation?.Asked
            && opportunity.Value<int?>(nameOf(Columns.ContributionsDelivered)) == participation?.Delivered)
        {
            return;
        }

        var isNew = !opportunity.Contains(nameOf(Columns.Id));
        var row = isNew ? New(opportunity.Id) : Patch(opportunity.Id, opportunity.Value<long>(nameOf(Columns.Version)));
        row[Columns.ContributionsAsked] = participation?.Asked;
        row[Columns.ContributionsDelivered] = participation?.Delivered;
        if (isNew)
        {
            service.Create(row);
        }
        else
        {
            service.Execute(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
        }
    }

    private static bool AddOnce(IOrganizationService service, Guid opportunity, DealChanges changes)
    {
        var stored = Read(service, opportunity);
        var moments = Values(stored is null ? changes : Of(stored, column => column).Plus(changes));
        if (stored is null)
        {
            var created = New(opportunity);
            created.Attributes.AddRange(moments);
            service.Create(created);
            return true;
        }

        var patch = Patch(opportunity, stored.Value<long>(Columns.Version));
        patch.Attributes.AddRange(moments.Where(moment => !Equals(stored.Moment(moment.Key), moment.Value)));
        if (patch.Attributes.Count > 0)
        {
            service.Execute(new UpdateRequest { Target = patch, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
        }

        return true;
    }

    private static Entity New(Guid opportunity) => new(DealHistoryTable.Name, opportunity)
    {
        [Columns.HistoryName] = opportunity.ToString(),
        [Columns.Opportunity] = new EntityReference(OpportunityTable.Name, opportunity),
    };

    private static Entity Patch(Guid opportunity, long version) => new(DealHistoryTable.Name, opportunity)
    {
        RowVersion = version.ToString(CultureInfo.InvariantCulture),
    };

    private static Entity? Read(IOrganizationService service, Guid opportunity)
    {
        var query = new QueryExpression(DealHistoryTable.Name) { ColumnSet = new ColumnSet([.. Moments, Columns.Version]) };
        query.Criteria.AddCondition(Columns.Id, ConditionOperator.Equal, opportunity);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static List<KeyValuePair<string, object?>> Values(DealChanges changes) =>
    [
        new(Columns.StageChangedOn, changes.StageChangedOn),
        new(Columns.StageBackOn, changes.StageBackOn),
        new(Columns.CloseDateFirstMovedOn, changes.CloseDateFirstMovedOn),
        new(Columns.CloseDateLastMovedOn, changes.CloseDateLastMovedOn),
        new(Columns.BudgetClearedOn, changes.BudgetClearedOn),
    ];
}
