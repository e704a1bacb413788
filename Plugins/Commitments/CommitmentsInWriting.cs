using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Commitments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;
using Mail = GhostingGuard.Plugins.Dataverse.EmailTable;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Finds the open commitments that a mail confirms or answers, and confirms them.</summary>
internal sealed class CommitmentsInWriting
{
    private const string Confirmation = "confirmation";

    /// <summary>How many characters an answer adds to the conversation index of the mail it answers: five bytes in hexadecimal.</summary>
    private const int ConversationStep = 10;

    private readonly PluginRun run;

    public CommitmentsInWriting(PluginRun run) => this.run = run;

    /// <summary>When a mail was sent; one completed by hand when it was completed. UTC.</summary>
    public static DateTime? MomentOf(Entity mail) => mail.Moment(Mail.Columns.SentOn) ?? mail.Moment(ActivityTable.Columns.ActualEnd);

    public IReadOnlyList<Entity> ConfirmedBy(Guid mail)
    {
        var query = new QueryExpression(CommitmentTable.Name) { ColumnSet = new ColumnSet(Columns.AgreedOn, Columns.Version) };
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, CommitmentTable.StateActive);
        query.Criteria.AddCondition(Columns.Outcome, ConditionOperator.Equal, RecordedTerms.Choice(Outcome.Open).Value);
        query.Criteria.AddCondition(Columns.ConfirmedByUsOn, ConditionOperator.Null);
        query.Criteria.AddCondition(Columns.ConfirmationMail, ConditionOperator.Equal, mail);
        return [.. run.AsSystem.RetrieveMultiple(query).Entities];
    }

    /// <summary>Those whose confirmation mail a reply answers, by what the platform, the mail system or Outlook noted; else the one under
    /// which the reply is filed, if its confirmation mail was sent before and the platform knows of no other mail that it answers.</summary>
    /// <remarks>What was noted goes before also where there is nothing left to confirm: a second yes to one step is none to another.</remarks>
    public IReadOnlyList<Entity> AnsweredBy(Entity reply)
    {
        var correlated = reply.Reference(Mail.Columns.CorrelatedActivity);
        var inReplyTo = reply.Value<string>(Mail.Columns.InReplyTo);
        var index = reply.Value<string>(Mail.Columns.ConversationIndex);
        var before = index?.Length > ConversationStep ? index.Substring(0, index.Length - ConversationStep) : null;
        var filedUnder = correlated is null && reply.Reference(ActivityTable.Columns.Regarding) is { LogicalName: CommitmentTable.Name } regarded
            ? regarded
            : null;
        if (correlated is null && inReplyTo is null && before is null && filedUnder is null)
        {
            return [];
        }

        var query = new QueryExpression(CommitmentTable.Name)
        {
            ColumnSet = new ColumnSet(Columns.State, Columns.Outcome, Columns.ConfirmedByCustomerOn, Columns.AgreedOn, Columns.Version),
        };
        var mail = query.AddLink(Mail.Name, Columns.ConfirmationMail, Mail.Columns.Id, JoinOperator.Inner);
        mail.EntityAlias = Confirmation;
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        if (correlated is not null)
        {
            any.AddCondition(Columns.ConfirmationMail, ConditionOperator.Equal, correlated.Id);
        }

        if (inReplyTo is not null)
        {
            any.AddCondition(Confirmation, Mail.Columns.MessageId, ConditionOperator.Equal, inReplyTo);
        }

        if (before is not null)
        {
            any.AddCondition(Confirmation, Mail.Columns.ConversationIndex, ConditionOperator.Equal, before);
        }

        if (filedUnder is not null)
        {
            var filed = any.AddFilter(LogicalOperator.And);
            filed.AddCondition(Columns.Id, ConditionOperator.Equal, filedUnder.Id);
            filed.AddFilter(SentBefore(MomentOf(reply) ?? run.Now));
        }

        var found = run.AsSystem.RetrieveMultiple(query).Entities;
        var noted = found.Where(row => row.Id != filedUnder?.Id).ToList();
        return [.. (noted.Count > 0 ? noted : found.AsEnumerable()).Where(AwaitsTheCustomer)];
    }

    /// <exception cref="InvalidPluginExecutionException">With status Retry when somebody wrote in between; the platform runs the system
    /// job again and reads anew.</exception>
    public void Confirm(IEnumerable<Entity> commitments, string column, DateTime? on)
    {
        foreach (var row in commitments)
        {
            var moment = on is { } sentOn && sentOn < run.Now ? sentOn : run.Now;
            var change = new Entity(CommitmentTable.Name, row.Id)
            {
                RowVersion = AskedCommitment.VersionOf(row),
                [column] = row.Moment(Columns.AgreedOn) is { } agreedOn && agreedOn > moment ? agreedOn : moment,
            };
            try
            {
                run.AsSystem.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.VersionMismatch)
            {
                throw new InvalidPluginExecutionException(
                    OperationStatus.Retry, "The commitment is being changed; what the mail says of it is read again later.");
            }
        }
    }

    private static bool AwaitsTheCustomer(Entity row) =>
        row.Choice(Columns.State) == CommitmentTable.StateActive
        && row.Choice(Columns.Outcome) == RecordedTerms.Choice(Outcome.Open).Value
        && row.Moment(Columns.ConfirmedByCustomerOn) is null;

    /// <summary>The confirmation mail was sent before a moment, told as <see cref="MomentOf"/> tells it.</summary>
    private static FilterExpression SentBefore(DateTime moment)
    {
        var either = new FilterExpression(LogicalOperator.Or);
        either.AddCondition(Confirmation, Mail.Columns.SentOn, ConditionOperator.LessThan, moment);
        var byHand = either.AddFilter(LogicalOperator.And);
        byHand.AddCondition(Confirmation, Mail.Columns.SentOn, ConditionOperator.Null);
        byHand.AddCondition(Confirmation, ActivityTable.Columns.ActualEnd, ConditionOperator.LessThan, moment);
        return either;
    }
}
