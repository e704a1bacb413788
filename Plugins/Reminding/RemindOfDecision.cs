using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using GhostingGuard.Plugins.Policies;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>The custom API gg_RemindOfDecision: once a decision is due the owner gets a task, and once it has been due for too long the
/// owner's manager gets one.</summary>
/// <remarks>It says when to ask again, so that a process can wait until then. There is one task for each decision and each of the two readers:
/// asked twice, it creates nothing the second time, and where the day has moved an open task goes along. The tasks are written with the
/// caller's rights.</remarks>
public sealed class RemindOfDecision : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var judgement = Judgement.Of(AskedRow.Opportunity(run).Id, run.AsSystem, run.Now, run.Trace) ?? throw AskedRow.Gone(run);
        var reminder = new DecisionReminder(
            judgement.Assessment,
            Baseline.Of(judgement.Opportunity.Row, judgement.Settings),
            judgement.Opportunity.Time,
            run.Now);
        var isTrial = run.IsYes("DryRun");
        var tasks = new ReminderTasks(run, judgement, reminder);

        var output = run.Context.OutputParameters;
        output["Due"] = reminder.IsDue;
        output["Overdue"] = reminder.IsOverdue;
        output["Created"] = !isTrial && tasks.Write();
        output["Explanation"] = Explain(judgement, reminder, tasks, CallersLanguage.Of(run));
        if (!isTrial && tasks.Activity is { } activity)
        {
            output["Activity"] = activity;
        }

        if (reminder.AskAgainOn is { } again)
        {
            output["AskAgainOn"] = again;
        }
    }

    private static string Explain(Judgement judgement, DecisionReminder reminder, ReminderTasks tasks, Language language)
    {
        var words = ReminderWords.In(language);
        if (judgement.Opportunity.State == DealState.Closed)
        {
            return words.Closed;
        }

        if (reminder.DecideOn is not { } decideOn)
        {
            return words.NothingToDecide;
        }

        var day = Phrases.In(language).Day(judgement.Opportunity.Time.DayOf(decideOn));
        return !reminder.IsDue ? words.NotBefore(day)
            : tasks.Recipient is null ? words.NoManager
            : reminder.IsOverdue ? words.OverdueSince(day)
            : words.DueSince(day);
    }
}
