using System;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>The activity that is a follow-up: a call, a draft of a mail, a letter, a message or a task.</summary>
internal sealed class FollowUpActivity
{
    private readonly PluginRun run;
    private readonly NextFollowUp next;
    private readonly Way way;
    private readonly Silence silence;

    /// <param name="run">The call in which it is created.</param>
    /// <param name="next">What comes next; it is possible.</param>
    public FollowUpActivity(PluginRun run, NextFollowUp next)
    {
        this.run = run;
        this.next = next;
        way = next.Plan.Way!.Value;
        silence = next.Judgement.Assessment.Silence!;
        Row = Build();
    }

    public Entity Row { get; }

    /// <summary>What a process writes must not go out by a slip: it plans a task unless the policy allows more.</summary>
    private bool MayNotMail => way == Way.Mail && next.ByProcess && !next.Judgement.Settings.MailByProcess;

    private string Table => way switch
    {
        Way.Phone => PhoneCallTable.Name,
        Way.Mail when !MayNotMail => EmailTable.Name,
        Way.Message => MessageTable.Name,
        Way.Letter => LetterTable.Name,
        _ => TaskTable.Name,
    };

    private EntityReference Owner => next.Row.Reference(Columns.Owner)!;

    private Entity Build()
    {
        var language = LanguageAskedFor() ?? next.Judgement.Opportunity.Language;
        var play = StoredPlays
            .For(run.AsSystem, next.Reason, Math.Min(next.Plan.Step, Playbook.Steps), language)
            .For(next.Reason, next.Plan.Step, language, way);
        var wording = Wording.Of(play, way, Values(language));
        var owners = FollowUpWords.In(next.Judgement.Opportunity.Language);
        var planned = play.GivesFirst ? PlannedCourtesies.FirstFor(run.AsCaller, next.People.Person(way), next.Row.Id) : null;
        var note = string.Join(" ", FollowUpNotes.Of(next, owners, MayNotMail, play.GivesFirst, planned));
        var table = Table;
        var row = new Entity(table, FollowUpId.Of(next.Row.Id, silence.Since, next.Plan.Step))
        {
            [ActivityTable.Columns.Subject] = table == TaskTable.Name ? Shortened(owners.Subject(way, wording.Subject)) : wording.Subject,
            [TaskTable.Columns.Description] = table == EmailTable.Name ? wording.Html : note.Length == 0 ? wording.Text : wording.Text + "\n\n" + note,
            [ActivityTable.Columns.Regarding] = new EntityReference(OpportunityTable.Name, next.Row.Id),
            [ActivityTable.Columns.ScheduledEnd] = next.Plan.DueOn!.Value,
            [TaskTable.Columns.Owner] = Owner,
            [TaskTable.Columns.FollowUpSilence] = silence.Since,
            [TaskTable.Columns.FollowUpStep] = next.Plan.Step,
            [TaskTable.Columns.FollowUpWay] = Choices.Of(way),
            [TaskTable.Columns.FollowUpNote] = note.Length == 0 ? null : note,
        };
        if (table != TaskTable.Name)
        {
            Address(row);
        }

        return row;
    }

    private void Address(Entity row)
    {
        row[EmailTable.Columns.From] = Party(Owner.LogicalName == PartyTables.User ? Owner : new EntityReference(PartyTables.User, run.Context.InitiatingUserId));
        if (next.People.Person(way) is { } person)
        {
            row[EmailTable.Columns.To] = Party(person);
        }

        switch (row.LogicalName)
        {
            case MessageTable.Name:
                row[MessageTable.Columns.Direction] = true;
                row[MessageTable.Columns.Channel] = Choices.Of(MessageChannels.Of(way, silence)!.Value);
                break;
            case PhoneCallTable.Name:
                row[PhoneCallTable.Columns.Direction] = true;
                row[PhoneCallTable.Columns.Number] = next.People.Number(way, next.WorksFromHome);
                break;
            default:
                row[EmailTable.Columns.Direction] = true;
                break;
        }
    }

    private PlayValues Values(Language language)
    {
        var offer = silence.Ours.LastOrDefault(touch => touch.Kind == TouchKind.Offer);
        return new PlayValues(
            next.People.Name(way),
            OwnersName(),
            offer is null ? null : next.DayIn(language, offer.Moment),
            next.Judgement.Assessment.LastOutreach is { } last ? next.DayIn(language, last.Moment) : null);
    }

    private string? OwnersName()
    {
        if (Owner.LogicalName != PartyTables.User)
        {
            return null;
        }

        var query = new QueryExpression(UserTable.Name) { ColumnSet = new ColumnSet(UserTable.Columns.FullName), TopCount = 1 };
        query.Criteria.AddCondition(UserTable.Columns.Id, ConditionOperator.Equal, Owner.Id);
        return run.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<string>(UserTable.Columns.FullName);
    }

    private Language? LanguageAskedFor() => !run.Context.InputParameters.TryGetValue("Language", out var given) || given is not int number ? null
        : UserLanguage.Known(number) ?? throw new InvalidPluginExecutionException(next.Say.UnknownLanguage);

    private static string Shortened(string subject) => subject.Length > Wording.LongestSubject ? subject.Substring(0, Wording.LongestSubject) : subject;

    private static EntityCollection Party(EntityReference person) =>
        new([new Entity(ActivityPartyTable.Name) { [ActivityPartyTable.Columns.Party] = person }]);
}
