using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Marks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Marking;

/// <summary>The activity that keeps a mark.</summary>
internal sealed class MarkNote
{
    /// <summary>Seconds within which the same mark is the same click.</summary>
    private const int SameClick = 60;

    private readonly MarkRequest request;
    private readonly EntityReference opportunity;
    private readonly EntityReference? contact;
    private readonly EntityReference colleague;
    private readonly string subject;

    /// <param name="request">What is noted; nothing objects to it.</param>
    /// <param name="opportunity">The opportunity it regards.</param>
    /// <param name="contact">The person of the customer; null when nobody is recorded.</param>
    /// <param name="colleague">Who of us was involved.</param>
    /// <param name="subject">The subject of the activity.</param>
    public MarkNote(
        MarkRequest request, EntityReference opportunity, EntityReference? contact, EntityReference colleague, string subject)
    {
        this.request = request;
        this.opportunity = opportunity;
        this.contact = contact;
        this.colleague = colleague;
        this.subject = subject;
    }

    /// <returns>The activity that keeps the same mark already, or null.</returns>
    public EntityReference? FindKnown(IOrganizationService service)
    {
        var query = new QueryExpression(ActivityTable.Name)
        {
            ColumnSet = new ColumnSet(ActivityTable.Columns.Type),
            TopCount = 1,
        };
        query.Criteria.AddCondition(ActivityTable.Columns.Regarding, ConditionOperator.Equal, opportunity.Id);
        query.Criteria.AddCondition(
            ActivityTable.Columns.Subject, ConditionOperator.In, [.. MarkWords.SubjectsOf(request.Kind!.Value).Cast<object>()]);
        query.Criteria.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.GreaterThan, request.On.AddSeconds(-SameClick));
        query.Criteria.AddCondition(ActivityTable.Columns.ActualEnd, ConditionOperator.LessThan, request.On.AddSeconds(SameClick));
        query.Criteria.AddCondition(ActivityTable.Columns.Type, ConditionOperator.Equal, Table);
        if (Table == MessageTable.Name)
        {
            AddSameMessage(query);
        }

        return service.RetrieveMultiple(query).Entities
            .Select(row => new EntityReference(row.Value<string>(ActivityTable.Columns.Type), row.Id))
            .FirstOrDefault();
    }

    /// <summary>Another channel or another day is another word, however soon it follows.</summary>
    private void AddSameMessage(QueryExpression query)
    {
        var message = query.AddLink(MessageTable.Name, ActivityTable.Columns.Id, MessageTable.Columns.Id);
        if (request.Kind == Mark.AnswerExpected)
        {
            message.LinkCriteria.AddCondition(MessageTable.Columns.AnswerExpectedBy, ConditionOperator.On, request.AnswerExpectedBy!.Value);
        }
        else if (request.Kind == Mark.CustomerAnswered)
        {
            message.LinkCriteria.AddCondition(
                MessageTable.Columns.Channel, ConditionOperator.Equal, Choices.Of(request.Channel!.Value).Value);
        }
    }

    private string Table => request.Kind == Mark.CustomerAnswered ? TableOf(request.Channel!.Value) : MessageTable.Name;

    /// <summary>Creates the activity and completes it: an activity cannot be created as completed.</summary>
    public EntityReference Save(IOrganizationService service)
    {
        var row = Draft();
        row.Id = service.Create(row);
        service.Update(new Entity(row.LogicalName, row.Id)
        {
            [ActivityTable.Columns.State] = new OptionSetValue(ActivityTable.StateCompleted),
            [ActivityTable.Columns.Status] = new OptionSetValue(StatusOf(row.LogicalName)),
        });
        return row.ToEntityReference();
    }

    private Entity Draft() => request.Kind == Mark.CustomerAnswered ? Answer() : Marking();

    private Entity Answer()
    {
        var row = Basics(Table);
        if (Table == AppointmentTable.Name)
        {
            row[AppointmentTable.Columns.ScheduledStart] = request.On;
            row[ActivityTable.Columns.ScheduledEnd] = request.On;
            row[AppointmentTable.Columns.Organizer] = Parties(colleague);
            row[AppointmentTable.Columns.RequiredAttendees] = Parties(contact);
            row[AppointmentTable.Columns.Outcome] = new OptionSetValue(AppointmentTable.OutcomeHeld);
            return row;
        }

        row[EmailTable.Columns.From] = Parties(contact);
        row[EmailTable.Columns.To] = Parties(colleague);
        if (Table == MessageTable.Name)
        {
            row[MessageTable.Columns.Direction] = false;
            row[MessageTable.Columns.Channel] = Choices.Of(request.Channel!.Value);
        }
        else
        {
            row[EmailTable.Columns.Direction] = false;
        }

        return row;
    }

    private Entity Marking()
    {
        var row = Basics(Table);
        row[MessageTable.Columns.From] = Parties(colleague);
        row[MessageTable.Columns.To] = Parties(contact);
        row[MessageTable.Columns.Direction] = true;
        row[MessageTable.Columns.Mark] = new OptionSetValue(request.Kind switch
        {
            Mark.NoAnswerNeeded => MessageTable.MarkNoAnswerNeeded,
            Mark.AnswerExpected => MessageTable.MarkAnswerExpectedBy,
            _ => MessageTable.MarkOfferSent,
        });
        if (request.Kind == Mark.AnswerExpected)
        {
            row[MessageTable.Columns.AnswerExpectedBy] = request.AnswerExpectedBy;
        }

        return row;
    }

    private Entity Basics(string table) => new(table)
    {
        [ActivityTable.Columns.Subject] = subject,
        [ActivityTable.Columns.Regarding] = opportunity,
        [ActivityTable.Columns.ActualEnd] = request.On,
    };

    private static string TableOf(Channel channel) => channel switch
    {
        Channel.Mail => EmailTable.Name,
        Channel.Phone => PhoneCallTable.Name,
        Channel.InPerson => AppointmentTable.Name,
        Channel.Letter => LetterTable.Name,
        Channel.Fax => FaxTable.Name,
        Channel.SocialMedia => SocialActivityTable.Name,
        _ => MessageTable.Name,
    };

    /// <summary>The status reason of an activity of that table that came in and is done.</summary>
    private static int StatusOf(string table) => table switch
    {
        EmailTable.Name => EmailTable.StatusReceived,
        PhoneCallTable.Name => PhoneCallTable.StatusReceived,
        AppointmentTable.Name => AppointmentTable.StatusCompleted,
        LetterTable.Name => LetterTable.StatusReceived,
        FaxTable.Name => FaxTable.StatusReceived,
        SocialActivityTable.Name => SocialActivityTable.StatusCompleted,
        _ => MessageTable.StatusCompleted,
    };

    private static EntityCollection Parties(EntityReference? person) => new(
        person is null ? [] : [new Entity(ActivityPartyTable.Name) { [ActivityPartyTable.Columns.Party] = person }]);
}
