using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Reads the facts of one opportunity, however long its history is.</summary>
/// <remarks>Two requests. A third when there is more than is read; a fourth when even the running silence is longer and the deal was
/// never assessed; two more when nothing but plans came back where that silence should have begun.</remarks>
internal sealed class FactsReading
{
    /// <summary>How many rows of activities are read at most, the newest first. One activity has a row for each recipient.</summary>
    private const int MostRows = 200;

    /// <summary>How many rows are read at most when only responses are looked for.</summary>
    private const int MostResponses = 30;

    /// <summary>How many rows are read at most of what has not ended, the last changed first.</summary>
    private const int MostUnfinished = 20;

    /// <summary>How many rows are read at most to find where a long silence began, what has not ended among them.</summary>
    private const int MostFirst = 30;

    /// <summary>The earliest moment the service can compare with.</summary>
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly IOrganizationService service;
    private readonly OpportunityReading opportunity;
    private readonly CollectedFacts facts;
    private readonly object[] regarded;
    private readonly bool withAccount;
    private readonly DateTime now;

    /// <param name="service">The service to read with.</param>
    /// <param name="opportunity">The opportunity as it was read.</param>
    /// <param name="commitments">Its commitments; null when it is known to have none.</param>
    /// <param name="facts">Where the facts are collected; empty.</param>
    /// <param name="withAccount">Whether what was answered regarding the account counts.</param>
    /// <param name="now">The moment of the assessment, in UTC.</param>
    public FactsReading(
        IOrganizationService service,
        OpportunityReading opportunity,
        CommitmentsReading? commitments,
        CollectedFacts facts,
        bool withAccount,
        DateTime now)
    {
        this.service = service;
        this.opportunity = opportunity;
        regarded = [.. opportunity.Regarded(commitments).Cast<object>()];
        this.facts = facts;
        this.withAccount = withAccount;
        this.now = now;
    }

    /// <summary>Whether there is more than is read: then what happened before the oldest of it is not known.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>Whether even the running silence is longer than what is read: then touches are missing in the middle of it.</summary>
    public bool IsCutShort { get; private set; }

    public Facts Read()
    {
        var newest = Regarding(ActivityQuery.Create(MostRows), ActivityQuery.MayCount(now));
        AddOfDeal(newest);
        IsBounded = newest.Count >= MostRows;
        IsCutShort = IsBounded && LastResponse is null;
        if (IsCutShort)
        {
            AddBeginningOfSilence(newest);
        }
        else if (IsBounded)
        {
            AddUnfinished(newest);
        }

        facts.Add(opportunity.Offers());
        foreach (var activity in OfPeople().Where(IsOfThisDeal))
        {
            facts.Add(activity, regardsDeal: false);
        }

        return facts.ToFacts(
            IsBounded ? StoredResponse() : null,
            opportunity.Row.Moment(OpportunityTable.Columns.ResumedOn),
            opportunity.Row.Moment(OpportunityTable.Columns.ParkedUntil));
    }

    /// <summary>What was found before is the lower limit: no answer then, unless one is stored.</summary>
    private bool WasAssessed => opportunity.Row.Contains(OpportunityTable.Columns.AssessedWith);

    private DateTime? LastResponse => facts.Touches
        .Where(touch => touch.Kind == TouchKind.Response)
        .Select(touch => (DateTime?)touch.Moment)
        .Max();

    private void AddOfDeal(List<Entity> rows, List<Entity>? besides = null)
    {
        var known = new HashSet<Guid>((besides ?? []).Select(row => row.Id));
        foreach (var activity in ActivityRows.In(rows).Where(activity => !known.Contains(activity.Id)))
        {
            facts.Add(activity, regardsDeal: true);
        }
    }

    /// <summary>What the customer wrote before there was this deal was about something else, unless somebody said otherwise.</summary>
    private bool IsOfThisDeal(ActivityRows activity) =>
        opportunity.Row.Moment(OpportunityTable.Columns.CreatedOn) is not { } createdOn || activity.On >= createdOn;

    private List<Entity> Regarding(QueryExpression query, FilterExpression filter)
    {
        query.Criteria.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.In, regarded);
        query.Criteria.AddFilter(filter);
        return [.. service.RetrieveMultiple(query).Entities];
    }

    private void AddBeginningOfSilence(List<Entity> newest)
    {
        if (!WasAssessed)
        {
            AddOfDeal(Regarding(ActivityQuery.Create(MostResponses), ActivityQuery.MayBeResponse()), besides: newest);
        }

        var first = SinceLastResponse(orUnfinished: true);
        AddOfDeal(first, besides: newest);
        if (first.TrueForAll(IsUnfinished))
        {
            AddUnfinished([.. newest, .. first]);
            AddOfDeal(SinceLastResponse(orUnfinished: false), besides: newest);
        }

        IsCutShort = !(LastResponse >= newest.Min(row => row.Moment(ActivityTable.Columns.ActualEnd)));
    }

    private void AddUnfinished(List<Entity> besides) =>
        AddOfDeal(Regarding(ActivityQuery.CreateUnfinished(MostUnfinished), ActivityQuery.MayCount(now)), besides);

    private static bool IsUnfinished(Entity row) => row.Moment(ActivityTable.Columns.ActualEnd) is null;

    /// <summary>The oldest touches after the last response, since the newest ones do not reach back to where the silence began.</summary>
    /// <param name="orUnfinished">Whether what has not ended is read in the same request: empty ends come first, as SQL Server sorts
    /// them (build/decisions/0032).</param>
    private List<Entity> SinceLastResponse(bool orUnfinished)
    {
        var stored = StoredResponse()?.Moment;
        var last = LastResponse;
        var since = new FilterExpression(LogicalOperator.And);
        since.AddFilter(ActivityQuery.MayCount(now));
        var either = since.AddFilter(LogicalOperator.Or);
        either.AddCondition(
            ActivityTable.Columns.ActualEnd, ConditionOperator.GreaterThan, (stored > last || last is null ? stored : last) ?? Earliest);
        if (orUnfinished)
        {
            either.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.Null);
        }

        return Regarding(ActivityQuery.Create(MostFirst, OrderType.Ascending), since);
    }

    /// <summary>What the contact or a stakeholder answered without anybody saying to which opportunity it belongs, and what
    /// others answered regarding one of them.</summary>
    private IEnumerable<ActivityRows> OfPeople()
    {
        var ids = new HashSet<Guid>(opportunity.Contacts.Concat(opportunity.Stakeholders ?? ReadStakeholders()));
        if (withAccount && opportunity.Account is { } account)
        {
            ids.Add(account);
        }

        if (ids.Count == 0)
        {
            return [];
        }

        object[] people = [.. ids.Cast<object>()];
        var query = ActivityQuery.CreateChanged(MostResponses);
        query.Criteria.AddFilter(ActivityQuery.MayBeResponse(people));
        var free = query.Criteria.AddFilter(LogicalOperator.Or);
        free.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.Null);
        free.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.In, people);
        var person = ActivityQuery.JoinParties(
            query,
            "person",
            JoinOperator.Inner,
            ActivityPartyTable.Sender,
            ActivityPartyTable.To,
            ActivityPartyTable.RequiredAttendee,
            ActivityPartyTable.OptionalAttendee,
            ActivityPartyTable.Organizer,
            ActivityPartyTable.Regarding);
        person.Columns = new ColumnSet(false);
        person.LinkCriteria.AddCondition(ActivityPartyTable.Columns.Party, ConditionOperator.In, people);
        return ActivityRows.In(service.RetrieveMultiple(query).Entities)
            .Where(activity => activity.Regarding is not null || activity.MayBeAnswerOf(ids));
    }

    /// <summary>The stakeholders of an opportunity that has too many quotes to come with them in one request.</summary>
    private IEnumerable<Guid> ReadStakeholders()
    {
        var query = new QueryExpression(ConnectionTable.Name)
        {
            ColumnSet = new ColumnSet(ConnectionTable.Columns.To),
            TopCount = MostResponses,
        };
        query.Criteria.AddCondition(ConnectionTable.Columns.From, ConditionOperator.Equal, opportunity.Row.Id);
        query.Criteria.AddCondition(ConnectionTable.Columns.State, ConditionOperator.Equal, ConnectionTable.StateActive);
        return service.RetrieveMultiple(query).Entities
            .Select(row => row.Reference(ConnectionTable.Columns.To))
            .Where(reference => reference?.LogicalName == PartyTables.Contact)
            .Select(reference => reference!.Id);
    }

    private Touch? StoredResponse() =>
        opportunity.Row.Moment(OpportunityTable.Columns.LastResponseOn) is { } moment
        && opportunity.Row.Choice(OpportunityTable.Columns.LastResponseChannel) is { } channel
            ? Touch.Response(moment, Choices.ChannelOf(channel))
            : null;
}
