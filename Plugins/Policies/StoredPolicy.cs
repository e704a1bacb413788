using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Policies;

/// <summary>A row of the policy table, read into domain values.</summary>
internal sealed class StoredPolicy
{
    /// <summary>Rows that are read at most; an organisation has a handful of stages.</summary>
    private const int Most = 500;

    private static readonly Dictionary<PolicyNumber, string> NumberColumns = new()
    {
        [PolicyNumber.MessageWatchAfter] = Columns.MessageWatchAfter,
        [PolicyNumber.MessageAtRiskAfter] = Columns.MessageAtRiskAfter,
        [PolicyNumber.MessageGhostingAfter] = Columns.MessageGhostingAfter,
        [PolicyNumber.OfferWatchAfter] = Columns.OfferWatchAfter,
        [PolicyNumber.OfferAtRiskAfter] = Columns.OfferAtRiskAfter,
        [PolicyNumber.OfferGhostingAfter] = Columns.OfferGhostingAfter,
        [PolicyNumber.MeetingWatchAfter] = Columns.MeetingWatchAfter,
        [PolicyNumber.MeetingAtRiskAfter] = Columns.MeetingAtRiskAfter,
        [PolicyNumber.MeetingGhostingAfter] = Columns.MeetingGhostingAfter,
        [PolicyNumber.CommitmentWatchAfter] = Columns.CommitmentWatchAfter,
        [PolicyNumber.CommitmentAtRiskAfter] = Columns.CommitmentAtRiskAfter,
        [PolicyNumber.CommitmentGhostingAfter] = Columns.CommitmentGhostingAfter,
        [PolicyNumber.OurTurnAfter] = Columns.OurTurnAfter,
        [PolicyNumber.DecideAfter] = Columns.DecideAfter,
        [PolicyNumber.FurtherOfferAfter] = Columns.FurtherOfferAfter,
        [PolicyNumber.FurtherOffers] = Columns.FurtherOffers,
        [PolicyNumber.LongestAbsence] = Columns.LongestAbsence,
        [PolicyNumber.UndatedAbsence] = Columns.UndatedAbsence,
        [PolicyNumber.LongestUnconfirmed] = Columns.LongestUnconfirmed,
        [PolicyNumber.NoAnswerNeededFor] = Columns.NoAnswerNeededFor,
        [PolicyNumber.NobodysTurnFor] = Columns.NobodysTurnFor,
        [PolicyNumber.CircularRecipients] = Columns.CircularRecipients,
        [PolicyNumber.WalkAwayTouches] = Columns.WalkAwayTouches,
        [PolicyNumber.WalkAwayChannels] = Columns.WalkAwayChannels,
        [PolicyNumber.MostFollowUps] = Columns.MostFollowUps,
        [PolicyNumber.SecondFollowUpAfter] = Columns.SecondFollowUpAfter,
        [PolicyNumber.ThirdFollowUpAfter] = Columns.ThirdFollowUpAfter,
        [PolicyNumber.FourthFollowUpAfter] = Columns.FourthFollowUpAfter,
        [PolicyNumber.FifthFollowUpAfter] = Columns.FifthFollowUpAfter,
    };

    private StoredPolicy(Entity row) => Row = row;

    public Entity Row { get; }

    public string Name => Row.Value<string>(Columns.PolicyName) ?? string.Empty;

    /// <summary>The stage it is for; null for the default row.</summary>
    public string? Stage => Row.Value<string>(Columns.Stage)?.Trim() is { Length: > 0 } stage ? stage : null;

    /// <summary>An inactive row counts for nothing. A new row is active before it has a state.</summary>
    public bool IsActive => (Row.Choice(Columns.State) ?? GhostingPolicyTable.StateActive) == GhostingPolicyTable.StateActive;

    /// <summary>What the row sets. Yes and no hold for the whole organisation, so only the default row sets them.</summary>
    public PolicyRow Sets => new(
        NumberColumns
            .Where(column => Row.Value<int?>(column.Value) is not null)
            .ToDictionary(column => column.Key, column => Row.Value<int>(column.Value)),
        Row.Choice(Columns.CallWithoutOutcome) switch
        {
            GhostingPolicyTable.CallReached => CallOutcome.Reached,
            GhostingPolicyTable.CallNoAnswer => CallOutcome.NotReached,
            _ => null,
        },
        Stage is null ? Row.Value<bool?>(Columns.AccountResponses) : null,
        Stage is null ? Row.Value<bool?>(Columns.UseRhythm) : null,
        Stage is null ? Row.Value<bool?>(Columns.HideChance) : null);

    /// <summary>All rows, the oldest first, with what <paramref name="alsoNeeded"/> names besides.</summary>
    public static IReadOnlyList<StoredPolicy> All(IOrganizationService service, params string[] alsoNeeded)
    {
        var query = new QueryExpression(GhostingPolicyTable.Name)
        {
            ColumnSet = new ColumnSet(
            [
                Columns.PolicyName,
                Columns.Stage,
                Columns.State,
                Columns.CallWithoutOutcome,
                Columns.AccountResponses,
                Columns.UseRhythm,
                Columns.HideChance,
                .. NumberColumns.Values,
                .. alsoNeeded,
            ]),
            TopCount = Most,
        };
        query.Orders.Add(new OrderExpression(Columns.CreatedOn, OrderType.Ascending));
        query.Orders.Add(new OrderExpression(Columns.Id, OrderType.Ascending));
        return service.RetrieveMultiple(query).Entities.Select(row => new StoredPolicy(row)).ToList();
    }

    /// <summary>The row as it will be once the changes are stored.</summary>
    /// <param name="stored">The row as it is; null for a new one.</param>
    /// <param name="changes">The columns that are being written.</param>
    public static StoredPolicy After(StoredPolicy? stored, Entity changes)
    {
        var row = new Entity(GhostingPolicyTable.Name, changes.Id);
        foreach (var column in (stored?.Row.Attributes ?? []).Concat(changes.Attributes))
        {
            row[column.Key] = column.Value;
        }

        return new StoredPolicy(row);
    }

    public bool IsForStageOf(StoredPolicy other) => string.Equals(Stage, other.Stage, StringComparison.OrdinalIgnoreCase);
}
