using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Finds the opportunities an activity or a quote concerns.</summary>
internal sealed class ConcernedOpportunities
{
    /// <summary>How many opportunities of one person or lead are assessed for one event.</summary>
    private const int Most = 50;

    /// <summary>Months after which an opportunity that ended without an answer does not come back by a mail to nobody in particular.</summary>
    private const int Remembered = 24;

    private readonly IOrganizationService service;

    private readonly Action<string> trace;

    public ConcernedOpportunities(IOrganizationService service, Action<string> trace)
    {
        this.service = service;
        this.trace = trace;
    }

    /// <summary>Whether an activity that regards this row can concern an opportunity; it costs no request.</summary>
    /// <param name="regarding">The row, or null when the activity regards nothing.</param>
    public static bool IsPossible(EntityReference? regarding) =>
        regarding is null || IsOfADeal(regarding) || regarding.LogicalName is PartyTables.Contact or AccountTable.Name;

    /// <summary>Whether a row is an opportunity, a part of one, or the lead it may have come from: what a touch of ours may regard.</summary>
    /// <param name="regarding">The row, or null when the activity regards nothing.</param>
    public static bool IsOfADeal(EntityReference? regarding) =>
        regarding?.LogicalName is OpportunityTable.Name or CommitmentTable.Name or QuoteTable.Name or PartyTables.Lead;

    /// <returns>The opportunity itself, that of the quote or the commitment, those of the lead, or those of the people who took part.</returns>
    /// <param name="activity">The activity; its people are read when it regards nothing.</param>
    /// <param name="image">The activity as it was or is.</param>
    public IEnumerable<Guid> Of(Guid activity, ActivityImage image) => image.Regarding is not { } regarding
        ? OfPeople(image.People.Count > 0 ? image.People : PeopleOf(activity))
        : OfRegarded(regarding);

    private IEnumerable<Guid> OfRegarded(EntityReference regarding) => regarding.LogicalName switch
    {
        OpportunityTable.Name => [regarding.Id],
        QuoteTable.Name => OfPart(regarding, QuoteTable.Columns.Id, QuoteTable.Columns.Opportunity),
        CommitmentTable.Name => OfPart(regarding, CommitmentTable.Columns.Id, CommitmentTable.Columns.Opportunity),
        PartyTables.Lead => OfLead(regarding.Id),
        PartyTables.Contact => OfPeople([regarding.Id]),
        AccountTable.Name => OfAccount(regarding.Id),
        _ => [],
    };

    private IEnumerable<Guid> OfPart(EntityReference part, string id, string opportunity)
    {
        // A query, since a Retrieve faults when the row has been deleted meanwhile.
        var query = new QueryExpression(part.LogicalName) { ColumnSet = new ColumnSet(opportunity) };
        query.Criteria.AddCondition(id, ConditionOperator.Equal, part.Id);
        return service.RetrieveMultiple(query).Entities
            .Select(row => row.Reference(opportunity))
            .OfType<EntityReference>()
            .Select(reference => reference.Id);
    }

    private IEnumerable<Guid> OfLead(Guid lead)
    {
        var query = OpportunitiesThatMayMatter();
        query.Criteria.AddCondition(OpportunityTable.Columns.OriginatingLead, ConditionOperator.Equal, lead);
        return Ids(query);
    }

    /// <summary>The deals of an account; whether what regards the account counts for them is asked of each deal's policy.</summary>
    private IEnumerable<Guid> OfAccount(Guid account)
    {
        if (!CurrentSettings.Read(service, trace).AnyAccountResponses)
        {
            return [];
        }

        var query = OpportunitiesThatMayMatter();
        query.Criteria.AddCondition(OpportunityTable.Columns.Customer, ConditionOperator.Equal, account);
        return Ids(query);
    }

    private IEnumerable<Guid> OfPeople(IReadOnlyCollection<Guid> people)
    {
        if (people.Count == 0)
        {
            return [];
        }

        object[] ids = [.. people.Cast<object>()];
        const string Stakeholder = "stakeholder";
        var query = OpportunitiesThatMayMatter();
        var connection = query.AddLink(
            ConnectionTable.Name, OpportunityTable.Columns.Id, ConnectionTable.Columns.From, JoinOperator.LeftOuter);
        connection.EntityAlias = Stakeholder;
        connection.LinkCriteria.AddCondition(ConnectionTable.Columns.To, ConditionOperator.In, ids);
        connection.LinkCriteria.AddCondition(ConnectionTable.Columns.State, ConditionOperator.Equal, ConnectionTable.StateActive);
        var theirs = query.Criteria.AddFilter(LogicalOperator.Or);
        theirs.AddCondition(OpportunityTable.Columns.ParentContact, ConditionOperator.In, ids);
        theirs.AddCondition(OpportunityTable.Columns.Customer, ConditionOperator.In, ids);
        theirs.AddCondition(Stakeholder, ConnectionTable.Columns.To, ConditionOperator.NotNull);
        return Ids(query);
    }

    private List<Guid> PeopleOf(Guid activity)
    {
        var query = new QueryExpression(ActivityPartyTable.Name)
        {
            ColumnSet = new ColumnSet(ActivityPartyTable.Columns.Party),
            TopCount = Most,
        };
        query.Criteria.AddCondition(ActivityPartyTable.Columns.Activity, ConditionOperator.Equal, activity);
        query.Criteria.AddCondition(
            ActivityPartyTable.Columns.Participation,
            ConditionOperator.In,
            ActivityPartyTable.Sender,
            ActivityPartyTable.To,
            ActivityPartyTable.RequiredAttendee,
            ActivityPartyTable.OptionalAttendee,
            ActivityPartyTable.Organizer);
        return service.RetrieveMultiple(query).Entities
            .Select(row => row.Reference(ActivityPartyTable.Columns.Party))
            .Where(party => party?.LogicalName == PartyTables.Contact)
            .Select(party => party!.Id)
            .Distinct()
            .ToList();
    }

    /// <summary>Open ones, and those that ended without an answer: the customer may come back.</summary>
    private static QueryExpression OpportunitiesThatMayMatter()
    {
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Columns.Id, OpportunityTable.Columns.State),
            TopCount = Most,
        };
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(OpportunityTable.Columns.State, ConditionOperator.Equal, OpportunityTable.StateOpen);
        var ended = either.AddFilter(LogicalOperator.And);
        ended.AddCondition(OpportunityTable.Columns.State, ConditionOperator.Equal, OpportunityTable.StateLost);
        ended.AddCondition(OpportunityTable.Columns.Ghosted, ConditionOperator.Equal, OpportunityTable.EndedWithoutAnswer);
        ended.AddCondition(OpportunityTable.Columns.ModifiedOn, ConditionOperator.LastXMonths, Remembered);
        query.AddOrder(OpportunityTable.Columns.State, OrderType.Ascending);
        return query;
    }

    /// <remarks>What a person writes who has an open opportunity belongs there.</remarks>
    private IEnumerable<Guid> Ids(QueryExpression query)
    {
        var rows = service.RetrieveMultiple(query).Entities;
        var open = rows.Where(row => row.Choice(OpportunityTable.Columns.State) == OpportunityTable.StateOpen).ToList();
        return (open.Count > 0 ? open : rows.ToList()).Select(row => row.Id).Distinct();
    }
}
