using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Commitments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Makes a person whom the customer introduced a stakeholder of the opportunity.</summary>
internal static class Introduction
{
    /// <summary>Connects the two unless they are connected already, so doing it twice changes nothing.</summary>
    /// <param name="row">A commitment; nothing happens unless it is an introduction that was kept.</param>
    /// <param name="service">The service to write with.</param>
    public static void Carry(Entity row, IOrganizationService service)
    {
        var terms = RecordedTerms.Of(row);
        if (terms is not { Kind: CommitmentKind.Introduction, Outcome: Outcome.Kept, Introduced: not null }
            || row.Reference(Columns.Opportunity) is not { } opportunity
            || row.Reference(Columns.IntroducedContact) is not { } person
            || AreConnected(opportunity, person, service))
        {
            return;
        }

        service.Create(new Entity(ConnectionTable.Name)
        {
            [ConnectionTable.Columns.From] = opportunity,
            [ConnectionTable.Columns.To] = person,
            [ConnectionTable.Columns.Owner] = row.Reference(Columns.Owner),
        });
    }

    private static bool AreConnected(EntityReference opportunity, EntityReference person, IOrganizationService service)
    {
        var query = new QueryExpression(ConnectionTable.Name) { ColumnSet = new ColumnSet(ConnectionTable.Columns.To), TopCount = 1 };
        query.Criteria.AddCondition(ConnectionTable.Columns.From, ConditionOperator.Equal, opportunity.Id);
        query.Criteria.AddCondition(ConnectionTable.Columns.To, ConditionOperator.Equal, person.Id);
        query.Criteria.AddCondition(ConnectionTable.Columns.State, ConditionOperator.Equal, ConnectionTable.StateActive);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
