using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Reads the history of one opportunity, however long it is, in at most five requests.</summary>
internal sealed class HistoryReading
{
    /// <summary>How many rows of activities are read at most, the newest first. One activity has a row for each recipient.</summary>
    private const int MostRows = 250;

    /// <summary>How many rows are read at most when only responses are looked for.</summary>
    private const int MostResponses = 50;

    /// <summary>How many rows are read at most to find where a long silence began.</summary>
    private const int MostFirst = 10;

    /// <summary>The earliest moment the service can compare with.</summary>
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly IOrganizationService service;
    private readonly OpportunityReading opportunity;
    private readonly DateTime now;

    public HistoryReading(IOrganizationService service, OpportunityReading opportunity, DateTime now)
    {
        this.service = service;
        this.opportunity = opportunity;
        this.now = now;
    }

    public History Read()
    {
        var regarding = Regarding(ActivityQuery.Create(MostRows), ActivityQuery.MayBeTouch());
        var bounded = regarding.Count >= MostRows;
        if (bounded)
        {
            regarding.AddRange(Regarding(ActivityQuery.Create(MostResponses), ActivityQuery.MayBeResponse()));
            regarding.AddRange(FirstSinceLastResponse(regarding));
        }

        var ofDeal = ActivityRows.In(regarding).ToList();
        var ofPeople = OfPeople().ToList();
        return new History(
            opportunity.Offers()
                .Concat(ofDeal.Select(activity => activity.AsTouch(regardsDeal: true, now)).OfType<Touch>())
                .Concat(ofPeople.Select(activity => activity.AsTouch(regardsDeal: false, now)).OfType<Touch>().Where(IsOfThisDeal)),
            ofDeal.Concat(ofPeople).Select(activity => activity.BookedUntil(now)).OfType<DateTime>().Distinct(),
            bounded ? StoredResponse() : null,
            opportunity.Row.Moment(OpportunityTable.Columns.ResumedOn));
    }

    /// <summary>What the customer wrote before there was this deal was about something else, unless somebody said otherwise.</summary>
    private bool IsOfThisDeal(Touch response) =>
        opportunity.Row.Moment(OpportunityTable.Columns.CreatedOn) is not { } createdOn || response.Moment >= createdOn;

    private List<Entity> Regarding(QueryExpression query, FilterExpression filter)
    {
        query.Criteria.AddCondition(
            ActivityTable.Columns.Regarding, ConditionOperator.In, [.. opportunity.Regarded.Cast<object>()]);
        query.Criteria.AddFilter(filter);
        return [.. service.RetrieveMultiple(query).Entities];
    }

    /// <summary>The oldest touches after the last response, since the newest ones do not reach back to where the silence began.</summary>
    private List<Entity> FirstSinceLastResponse(List<Entity> read)
    {
        var answers = ActivityRows.In(read)
            .Select(activity => activity.AsTouch(regardsDeal: true, now))
            .Concat([StoredResponse()])
            .Where(touch => touch?.Kind == TouchKind.Response)
            .Select(touch => touch!.Moment);
        var query = ActivityQuery.Create(MostFirst, OrderType.Ascending);
        var filter = ActivityQuery.MayBeTouch();
        var since = new FilterExpression(LogicalOperator.And);
        since.AddFilter(filter);
        since.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.GreaterThan, answers.DefaultIfEmpty(Earliest).Max());
        return Regarding(query, since);
    }

    /// <summary>What the contact or a stakeholder answered without anybody saying to which opportunity it belongs, and what
    /// others answered regarding one of them.</summary>
    private IEnumerable<ActivityRows> OfPeople()
    {
        var ids = new HashSet<Guid>(opportunity.Contacts.Concat(Stakeholders()));
        if (ids.Count == 0)
        {
            return [];
        }

        object[] people = [.. ids.Cast<object>()];
        var query = ActivityQuery.Create(MostResponses);
        query.Criteria.AddFilter(ActivityQuery.MayBeResponse());
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

    private IEnumerable<Guid> Stakeholders()
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
