using System;
using System.Collections.Generic;
using GhostingGuard.Build.Replay.Input;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Replay.Selling;

/// <summary>Saves every event the way the seller who lived it would have: the same tables, the same clicks, nobody else's rights.</summary>
internal sealed class Salesroom(IOrganizationService seller, EntityReference user)
{
    private const string OpportunityTable = "opportunity";
    private const string QuoteTable = "quote";

    // What the lastname column of a contact holds. A longer pseudonym is cut there; it still is one contact.
    private const int LongestName = 50;

    private readonly Dictionary<string, EntityReference> contacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Deal> deals = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Deal> Deals => deals;

    /// <returns>The deal the event concerns.</returns>
    public Deal Save(PipelineEvent row)
    {
        if (row.Kind == EventKind.Created)
        {
            var created = Create(row);
            deals.Add(row.Opportunity, created);
            return created;
        }

        var deal = deals[row.Opportunity];
        switch (row.Kind)
        {
            case EventKind.Won:
                Close(deal, state: 1, status: 3);
                break;
            case EventKind.Lost:
                Close(deal, state: 2, status: 4);
                break;
            case EventKind.Offer:
                Offer(deal, row);
                break;
            case EventKind.Stage:
                Change(deal, row, ("stepname", row.Note));
                break;
            default:
                Complete(deal, row);
                break;
        }

        return deal;
    }

    private Deal Create(PipelineEvent row)
    {
        if (!contacts.TryGetValue(row.Contact, out var contact))
        {
            var name = row.Contact.Length > LongestName ? row.Contact[..LongestName] : row.Contact;
            contact = Created(new Entity("contact") { ["lastname"] = name });
            contacts.Add(row.Contact, contact);
        }

        var opportunity = new Entity(OpportunityTable)
        {
            ["name"] = row.Opportunity,
            ["customerid"] = contact,
            ["parentcontactid"] = contact,
            ["ownerid"] = user,
        };
        if (row.Amount is { } amount)
        {
            opportunity["estimatedvalue"] = new Money(amount);
        }

        return new Deal(Created(opportunity), contact, row.Amount);
    }

    private void Offer(Deal deal, PipelineEvent row)
    {
        if (!deal.IsOpen)
        {
            // Nobody can write an offer for a closed opportunity.
            return;
        }

        Change(deal, row);
        var quote = Created(new Entity(QuoteTable) { ["name"] = row.Opportunity, ["opportunityid"] = deal.Opportunity, ["customerid"] = deal.Contact });
        seller.Update(new Entity(QuoteTable, quote.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
    }

    private void Complete(Deal deal, PipelineEvent row)
    {
        Change(deal, row);
        var form = ActivityForm.Of(row)!;
        var id = seller.Create(form.Draft(row.Time, deal.Opportunity, user, deal.Contact));
        seller.Update(form.Completion(id, row.Time));
    }

    private void Close(Deal deal, int state, int status)
    {
        if (!deal.IsOpen)
        {
            // A closed deal can only be closed otherwise after it was opened again. Nothing runs in between.
            SetState(deal, state: 0, status: 1);
        }

        SetState(deal, state, status);
        deal.IsOpen = false;
    }

    private void SetState(Deal deal, int state, int status) =>
        seller.Update(new Entity(OpportunityTable, deal.Opportunity.Id)
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
        });

    /// <summary>Writes what an event changes on the deal itself; a closed deal is read-only.</summary>
    private void Change(Deal deal, PipelineEvent row, params IEnumerable<(string Column, object Value)> values)
    {
        if (!deal.IsOpen)
        {
            return;
        }

        var change = new Entity(OpportunityTable, deal.Opportunity.Id);
        foreach (var (column, value) in values)
        {
            change[column] = value;
        }

        if (row.Amount is { } amount && amount != deal.Amount)
        {
            deal.Amount = amount;
            change["estimatedvalue"] = new Money(amount);
        }

        if (change.Attributes.Count > 0)
        {
            seller.Update(change);
        }
    }

    private EntityReference Created(Entity row) => new(row.LogicalName, seller.Create(row));
}
