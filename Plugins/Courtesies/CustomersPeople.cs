using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>Whether a contact is a person of an opportunity's customer.</summary>
internal static class CustomersPeople
{
    private const string Connection = "connection";

    /// <summary>
    /// True for the customer itself, the contact of the opportunity, people of its account, and stakeholders: contacts that an
    /// active connection ties to the opportunity. Two requests.
    /// </summary>
    public static bool Include(IOrganizationService service, Guid contact, Guid opportunity)
    {
        var deal = service.Retrieve(
            OpportunityTable.Name, opportunity, new ColumnSet(Columns.Customer, Columns.ParentAccount, Columns.ParentContact));
        var customers = new[] { Columns.Customer, Columns.ParentAccount, Columns.ParentContact }.Select(deal.Reference).OfType<EntityReference>().ToList();
        return customers.Any(customer => customer.Id == contact) || IsTied(service, contact, opportunity, customers.Select(customer => customer.Id).ToArray());
    }

    private static bool IsTied(IOrganizationService service, Guid contact, Guid opportunity, Guid[] customers)
    {
        var query = new QueryExpression(ContactTable.Name) { ColumnSet = new ColumnSet(ContactTable.Columns.ParentCustomer), TopCount = 1 };
        query.Criteria.AddCondition(ContactTable.Columns.Id, ConditionOperator.Equal, contact);
        var link = query.AddLink(ConnectionTable.Name, ContactTable.Columns.Id, ConnectionTable.Columns.To, JoinOperator.LeftOuter);
        link.EntityAlias = Connection;
        link.Columns = new ColumnSet(ConnectionTable.Columns.Id);
        link.LinkCriteria.AddCondition(ConnectionTable.Columns.From, ConditionOperator.Equal, opportunity);
        link.LinkCriteria.AddCondition(ConnectionTable.Columns.State, ConditionOperator.Equal, ConnectionTable.StateActive);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is not null
            && (row.Value<Guid?>(Connection.Of(ConnectionTable.Columns.Id)) is not null
                || (row.Reference(ContactTable.Columns.ParentCustomer) is { } parent && customers.Contains(parent.Id)));
    }
}
