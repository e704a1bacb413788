using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Reads the commitments of one opportunity in one request.</summary>
internal static class CommitmentsReading
{
    /// <summary>How many are read at most, those agreed last first.</summary>
    private const int Most = 50;

    /// <returns>Null without a request when the opportunity has none.</returns>
    /// <param name="opportunity">The opportunity as it was read.</param>
    /// <param name="occasion">Why it is assessed.</param>
    /// <param name="service">The service to read with.</param>
    public static IReadOnlyList<Commitment>? Of(OpportunityReading opportunity, Occasion occasion, IOrganizationService service)
    {
        if (!MayHaveAny(opportunity.Row, occasion))
        {
            return null;
        }

        var query = new QueryExpression(CommitmentTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.Owes,
                Columns.DueOn,
                Columns.AgreedOn,
                Columns.ConfirmedByUsOn,
                Columns.ConfirmedByCustomerOn,
                Columns.Outcome,
                Columns.SettledOn),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Columns.Opportunity, ConditionOperator.Equal, opportunity.Row.Id);
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, CommitmentTable.StateActive);
        query.AddOrder(Columns.AgreedOn, OrderType.Descending);
        query.AddOrder(Columns.Id, OrderType.Ascending);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => RecordedTerms.AsCommitment(row, opportunity.Time)).OfType<Commitment>()];
    }

    /// <summary>The number of overdue contributions is empty as long as nothing was agreed, so most assessments read nothing here.</summary>
    private static bool MayHaveAny(Entity opportunity, Occasion occasion) =>
        occasion == Occasion.Commitment
        || opportunity.Value<int?>(OpportunityTable.Columns.ContributionsOverdue) is not null;
}
