using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>The tasks that remind of the decision about one deal: the owner's, and the manager's once the owner had a week.</summary>
/// <remarks>A task that is still open belongs to the decision as it stands, whatever moved its day. One that is completed is not made again,
/// unless somebody has decided to keep on since: that is another decision.</remarks>
internal sealed class ReminderTasks
{
    private readonly PluginRun run;
    private readonly Judgement judgement;
    private readonly DecisionReminder reminder;
    private readonly ReminderWords words;
    private readonly Lazy<EntityReference?> recipient;

    /// <param name="run">The call that reminds.</param>
    /// <param name="judgement">The opportunity.</param>
    /// <param name="reminder">What is to decide, and when.</param>
    public ReminderTasks(PluginRun run, Judgement judgement, DecisionReminder reminder)
    {
        this.run = run;
        this.judgement = judgement;
        this.reminder = reminder;
        words = ReminderWords.In(judgement.Opportunity.Language);
        recipient = new Lazy<EntityReference?>(FindRecipient);
    }

    /// <summary>Who is to be reminded now; null where nothing is due, or the owner reports to nobody who works here.</summary>
    public EntityReference? Recipient => recipient.Value;

    /// <summary>The task of whoever is to be reminded; null until it is written.</summary>
    public EntityReference? Activity { get; private set; }

    /// <summary>Lets open tasks go along with the day, and makes the one that is due if it is not there.</summary>
    /// <returns>Whether one is new.</returns>
    public bool Write()
    {
        if (reminder.DecideOn is null)
        {
            return false;
        }

        var owners = Known(isManagers: false);
        var managers = Known(isManagers: true);
        var stored = StoredReminders.Of(run.AsSystem, owners.Concat(managers));
        MoveAlong(stored.Where(task => owners.Contains(task.Id)), reminder.DecideOn.Value, words.DueSince);
        MoveAlong(stored.Where(task => managers.Contains(task.Id)), reminder.OverdueOn!.Value, words.OverdueSince);
        return Recipient is not null && Make(reminder.IsOverdue ? managers : owners, stored);
    }

    /// <summary>The ids a reader's task may have in this silence, that of the decision as it stands last.</summary>
    private List<Guid> Known(bool isManagers) => [.. ReminderId.UpTo(
        judgement.Opportunity.Row.Id, judgement.Assessment.Silence!.Since, judgement.Assessment.History.TimesKeptOn, isManagers)];

    /// <summary>A task that ends before its moment was made for an earlier day; a later end is a person's.</summary>
    private void MoveAlong(IEnumerable<Entity> tasks, DateTime moment, Func<string, string> text)
    {
        foreach (var task in tasks.Where(task => StoredReminders.IsOpen(task) && task.Moment(ActivityTable.Columns.ScheduledEnd) < moment))
        {
            run.AsCaller.Update(new Entity(TaskTable.Name, task.Id)
            {
                [TaskTable.Columns.Description] = reminder.IsDue ? text(Day) : words.NotBefore(Day),
                [ActivityTable.Columns.ScheduledEnd] = EndAfter(moment > run.Now ? moment : run.Now),
            });
        }
    }

    private bool Make(List<Guid> ids, IReadOnlyList<Entity> stored)
    {
        var mine = stored.Where(task => ids.Contains(task.Id)).ToList();
        Activity = new EntityReference(TaskTable.Name, mine.FirstOrDefault(StoredReminders.IsOpen)?.Id ?? ids.Last());
        if (mine.Any(task => StoredReminders.IsOpen(task) || task.Id == ids.Last()))
        {
            return false;
        }

        run.AsCaller.Create(new Entity(TaskTable.Name, ids.Last())
        {
            [ActivityTable.Columns.Subject] = reminder.IsOverdue ? words.TalkAbout : words.Decide,
            [TaskTable.Columns.Description] = reminder.IsOverdue ? words.OverdueSince(Day) : words.DueSince(Day),
            [ActivityTable.Columns.Regarding] = new EntityReference(OpportunityTable.Name, judgement.Opportunity.Row.Id),
            [ActivityTable.Columns.ScheduledEnd] = EndAfter(run.Now),
            [TaskTable.Columns.Owner] = Recipient,
        });
        return true;
    }

    /// <summary>The day of the decision, as the owner reads it.</summary>
    private string Day => Phrases.In(judgement.Opportunity.Language).Day(judgement.Opportunity.Time.DayOf(reminder.DecideOn!.Value));

    private DateTime EndAfter(DateTime moment) => judgement.Opportunity.Time.AddWorkingDays(moment, judgement.Policy.OurTurnAfter);

    private EntityReference? FindRecipient()
    {
        var owner = judgement.Opportunity.Row.Reference(Columns.Owner);
        return !reminder.IsDue ? null : reminder.IsOverdue ? ManagerOf(owner) : owner;
    }

    private EntityReference? ManagerOf(EntityReference? owner)
    {
        if (owner?.LogicalName != UserTable.Name)
        {
            return null;
        }

        var query = new QueryExpression(UserTable.Name) { ColumnSet = new ColumnSet(UserTable.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(UserTable.Columns.IsDisabled, ConditionOperator.Equal, false);
        query.AddLink(UserTable.Name, UserTable.Columns.Id, UserTable.Columns.Manager)
            .LinkCriteria.AddCondition(UserTable.Columns.Id, ConditionOperator.Equal, owner.Id);
        return run.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }
}
