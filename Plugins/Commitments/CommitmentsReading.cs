using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>The commitments of one opportunity, read in one request.</summary>
internal sealed class CommitmentsReading
{
    /// <summary>How many are read at most, active ones first, and of them those agreed last.</summary>
    private const int Most = 50;

    private CommitmentsReading(IReadOnlyList<Entity> rows, WorkingTime time)
    {
        Ids = [.. rows.Select(row => row.Id)];
        Agreed = [.. rows.Where(IsActive).Select(row => RecordedTerms.AsCommitment(row, time)).OfType<Commitment>()];
    }

    /// <summary>Those that count as agreed.</summary>
    public IReadOnlyList<Commitment> Agreed { get; }

    /// <summary>Those under which activities of the opportunity may be filed: inactive ones too, since what was written was written.</summary>
    public IReadOnlyList<Guid> Ids { get; }

    /// <returns>Null without a request when the opportunity has none.</returns>
    /// <param name="opportunity">The opportunity as it was read.</param>
    /// <param name="occasion">Why it is assessed.</param>
    /// <param name="service">The service to read with.</param>
    public static CommitmentsReading? Of(OpportunityReading opportunity, Occasion occasion, IOrganizationService service)
    {
        if (!MayHaveAny(opportunity.Row, occasion))
        {
            return null;
        }

        var query = new QueryExpression(CommitmentTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.State,
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
        query.AddOrder(Columns.State, OrderType.Ascending);
        query.AddOrder(Columns.AgreedOn, OrderType.Descending);
        query.AddOrder(Columns.Id, OrderType.Ascending);
        return new CommitmentsReading([.. service.RetrieveMultiple(query).Entities], opportunity.Time);
    }

    private static bool IsActive(Entity row) => row.Choice(Columns.State) == CommitmentTable.StateActive;

    /// <summary>The number of overdue contributions is empty as long as nothing was agreed, so most assessments read nothing here.</summary>
    private static bool MayHaveAny(Entity opportunity, Occasion occasion) =>
        occasion == Occasion.Commitment
        || opportunity.Value<int?>(OpportunityTable.Columns.ContributionsOverdue) is not null;
}
