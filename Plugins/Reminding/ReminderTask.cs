using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>The task that reminds of a decision: the owner's, or the manager's once the owner had a week.</summary>
internal sealed class ReminderTask
{
    private readonly PluginRun run;
    private readonly Judgement judgement;
    private readonly DecisionReminder reminder;

    /// <param name="run">The call that reminds.</param>
    /// <param name="judgement">The opportunity.</param>
    /// <param name="reminder">Of a decision that is due.</param>
    public ReminderTask(PluginRun run, Judgement judgement, DecisionReminder reminder)
    {
        this.run = run;
        this.judgement = judgement;
        this.reminder = reminder;
        var owner = judgement.Opportunity.Row.Reference(Columns.Owner);
        Recipient = reminder.IsOverdue ? ManagerOf(owner) : owner;
        Reference = new EntityReference(TaskTable.Name, StableId.Of(string.Format(
            CultureInfo.InvariantCulture,
            "decision/{0:N}/{1:yyyy-MM-ddTHH:mm:ss}/{2}",
            judgement.Opportunity.Row.Id,
            reminder.DecideOn,
            reminder.IsOverdue ? "manager" : "owner")));
    }

    /// <summary>Whose it is; null where the owner reports to nobody who works here.</summary>
    public EntityReference? Recipient { get; }

    public EntityReference Reference { get; }

    /// <returns>Whether it is new.</returns>
    public bool Create()
    {
        if (Recipient is null || run.AsSystem.Exists(TaskTable.Name, ActivityTable.Columns.Id, Reference.Id))
        {
            return false;
        }

        var opportunity = judgement.Opportunity;
        var words = ReminderWords.In(opportunity.Language);
        var day = Phrases.In(opportunity.Language).Day(opportunity.Time.DayOf(reminder.DecideOn!.Value));
        run.AsCaller.Create(new Entity(TaskTable.Name, Reference.Id)
        {
            [ActivityTable.Columns.Subject] = reminder.IsOverdue ? words.TalkAbout : words.Decide,
            [TaskTable.Columns.Description] = reminder.IsOverdue ? words.OverdueSince(day) : words.DueSince(day),
            [ActivityTable.Columns.Regarding] = new EntityReference(OpportunityTable.Name, opportunity.Row.Id),
            [ActivityTable.Columns.ScheduledEnd] = opportunity.Time.AddWorkingDays(run.Now, judgement.Policy.OurTurnAfter),
            [TaskTable.Columns.Owner] = Recipient,
        });
        return true;
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
