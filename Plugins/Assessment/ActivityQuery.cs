using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Builds the queries that read activities of every kind at once.</summary>
/// <remarks>
/// An activity's row in activitypointer has no direction and no outcome, so the seven tables that may hold a touch are
/// joined, and twice the parties: nine of the fifteen joins a query may have. One activity comes back as one row for
/// each of its recipients.
/// </remarks>
internal static class ActivityQuery
{
    public const string Mail = "mail";
    public const string Call = "call";
    public const string Meeting = "meeting";
    public const string Letter = "letter";
    public const string Fax = "fax";
    public const string Social = "social";
    public const string Message = "message";
    public const string Sender = "sender";
    public const string Recipient = "recipient";

    private static readonly string[] Kinds = [Mail, Call, Meeting, Letter, Fax, Social, Message];

    /// <param name="top">The bound: how many rows are read at most.</param>
    /// <param name="order">Newest first unless told otherwise.</param>
    public static QueryExpression Create(int top, OrderType order = OrderType.Descending) =>
        Create(top, ActivityTable.Columns.ActualEnd, order);

    /// <summary>The query for activities of all kinds, the last changed first: what has no end yet is among them.</summary>
    public static QueryExpression CreateChanged(int top) => Create(top, ActivityTable.Columns.ModifiedOn, OrderType.Descending);

    /// <summary>The query for what has no end: what is booked or planned, meetings nobody completed, mails that failed. By their ends
    /// such rows come last, behind any history.</summary>
    public static QueryExpression CreateUnfinished(int top)
    {
        var query = Create(top, ActivityTable.Columns.ModifiedOn, OrderType.Descending);
        query.Criteria.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.Null);
        return query;
    }

    /// <summary>Joins the parties of an activity that take part in one of the named ways.</summary>
    public static LinkEntity JoinParties(QueryExpression query, string alias, JoinOperator join, params int[] participation)
    {
        var link = query.AddLink(
            ActivityPartyTable.Name, ActivityTable.Columns.Id, ActivityPartyTable.Columns.Activity, join);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(ActivityPartyTable.Columns.Party, ActivityPartyTable.Columns.Address);
        link.LinkCriteria.AddCondition(
            ActivityPartyTable.Columns.Participation, ConditionOperator.In, [.. participation.Cast<object>()]);
        return link;
    }

    /// <summary>What may count as far as the state tells: completed activities, meetings whatever became of them, mails that failed,
    /// and what we plan to do.</summary>
    /// <param name="now">The moment of the assessment; what we planned for an earlier one is no plan any more.</param>
    public static FilterExpression MayCount(DateTime now)
    {
        var completed = new FilterExpression(LogicalOperator.And);
        completed.AddCondition(ActivityTable.Columns.State, ConditionOperator.Equal, ActivityTable.StateCompleted);
        var anyKind = completed.AddFilter(LogicalOperator.Or);
        foreach (var kind in Kinds)
        {
            anyKind.AddCondition(kind, ActivityTable.Columns.Id, ConditionOperator.NotNull);
        }

        var either = new FilterExpression(LogicalOperator.Or);
        either.AddFilter(completed);
        either.AddCondition(Meeting, ActivityTable.Columns.Id, ConditionOperator.NotNull);
        either.AddCondition(Mail, EmailTable.Columns.Status, ConditionOperator.Equal, EmailTable.StatusFailed);
        var planned = either.AddFilter(LogicalOperator.And);
        planned.AddCondition(ActivityTable.Columns.State, ConditionOperator.Equal, ActivityTable.StateOpen);
        planned.AddCondition(ActivityTable.Columns.ScheduledEnd, ConditionOperator.GreaterThan, now);
        return either;
    }

    /// <summary>What must not be lost when a history is longer than the bound: responses, meetings, mails that failed.</summary>
    /// <remarks>Automatic mail counts as well: it tells who is away, who has left and what came back.</remarks>
    /// <param name="people">People whose mails are theirs whatever direction was recorded; none when the deal itself is asked for.</param>
    public static FilterExpression MayBeResponse(params object[] people)
    {
        var incoming = new FilterExpression(LogicalOperator.And);
        incoming.AddCondition(ActivityTable.Columns.State, ConditionOperator.Equal, ActivityTable.StateCompleted);
        var either = incoming.AddFilter(LogicalOperator.Or);
        foreach (var kind in new[] { Mail, Call, Letter, Fax, Social })
        {
            either.AddCondition(kind, EmailTable.Columns.Direction, ConditionOperator.Equal, false);
        }

        either.AddCondition(Message, MessageTable.Columns.Direction, ConditionOperator.Equal, false);
        if (people.Length > 0)
        {
            either.AddCondition(Sender, ActivityPartyTable.Columns.Party, ConditionOperator.In, people);
        }

        either.AddCondition(Call, PhoneCallTable.Columns.Outcome, ConditionOperator.Equal, PhoneCallTable.OutcomeReached);

        var any = new FilterExpression(LogicalOperator.Or);
        any.AddFilter(incoming);
        any.AddCondition(Meeting, ActivityTable.Columns.Id, ConditionOperator.NotNull);
        any.AddCondition(Mail, EmailTable.Columns.Status, ConditionOperator.Equal, EmailTable.StatusFailed);
        return any;
    }

    private static QueryExpression Create(int top, string orderedBy, OrderType order)
    {
        var query = new QueryExpression(ActivityTable.Name)
        {
            ColumnSet = new ColumnSet(
                ActivityTable.Columns.Id,
                ActivityTable.Columns.Type,
                ActivityTable.Columns.Regarding,
                ActivityTable.Columns.State,
                ActivityTable.Columns.ActualEnd,
                ActivityTable.Columns.ScheduledEnd,
                ActivityTable.Columns.Duration,
                ActivityTable.Columns.CreatedOn,
                ActivityTable.Columns.ModifiedOn),
            TopCount = top,
        };
        Join(
            query,
            Mail,
            EmailTable.Name,
            EmailTable.Columns.Direction,
            EmailTable.Columns.Status,
            EmailTable.Columns.SentOn,
            EmailTable.Columns.AnswerKind,
            EmailTable.Columns.ReturnsOn,
            EmailTable.Columns.AnswerExpectedBy,
            EmailTable.Columns.NotReached,
            EmailTable.Columns.IsOffer);
        Join(
            query,
            Call,
            PhoneCallTable.Name,
            PhoneCallTable.Columns.Direction,
            PhoneCallTable.Columns.Outcome,
            PhoneCallTable.Columns.LeftVoicemail,
            PhoneCallTable.Columns.ReturnsOn);
        Join(query, Meeting, AppointmentTable.Name, AppointmentTable.Columns.Outcome);
        Join(query, Letter, LetterTable.Name, LetterTable.Columns.Direction);
        Join(query, Fax, FaxTable.Name, FaxTable.Columns.Direction);
        Join(query, Social, SocialActivityTable.Name, SocialActivityTable.Columns.Direction);
        Join(
            query,
            Message,
            MessageTable.Name,
            MessageTable.Columns.Direction,
            MessageTable.Columns.Channel,
            MessageTable.Columns.Mark,
            MessageTable.Columns.AnswerExpectedBy,
            MessageTable.Columns.DecideBy);
        JoinParties(query, Sender, JoinOperator.LeftOuter, ActivityPartyTable.Sender, ActivityPartyTable.Organizer);
        JoinParties(
            query,
            Recipient,
            JoinOperator.LeftOuter,
            ActivityPartyTable.To,
            ActivityPartyTable.RequiredAttendee,
            ActivityPartyTable.OptionalAttendee);
        query.AddOrder(orderedBy, order);
        query.AddOrder(ActivityTable.Columns.Id, OrderType.Ascending);
        return query;
    }

    private static void Join(QueryExpression query, string alias, string table, params string[] columns)
    {
        var link = query.AddLink(table, ActivityTable.Columns.Id, ActivityTable.Columns.Id, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
    }
}
