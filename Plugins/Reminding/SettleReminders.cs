using System;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.FollowUps;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>Closes the tasks that remind of a decision nobody has to take any more: the customer answered, or the deal is closed or
/// parked.</summary>
/// <remarks>Asynchronous: it follows the assessment that found the silence over, and nobody waits for it. One request unless a task is
/// open.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.SilentSince, Columns.State], Before = [Columns.SilentSince])]
public sealed class SettleReminders : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.Before?.Moment(Columns.SilentSince) is not { } since)
        {
            return;
        }

        var tasks = StoredReminders.Of(run.AsSystem, ReminderId.All(run.Context.PrimaryEntityId, since)).Where(StoredReminders.IsOpen).ToList();
        if (tasks.Count == 0
            || OpportunityReading.Of(run.Context.PrimaryEntityId, CurrentSettings.Read(run.AsSystem, run.Trace), run.AsSystem, run.Trace) is not { } deal
            || !IsOver(deal, since))
        {
            return;
        }

        var say = FollowUpWords.In(deal.Language);
        var today = Phrases.In(deal.Language).Day(deal.Time.DayOf(run.Now));
        var note = deal.State == DealState.Closed ? say.DealClosed(today) : say.NoLongerAwaited(today);
        ActivityChanges.Write(run, tasks.Select(task =>
            ActivityChanges.Canceled(task.ToEntityReference(), note, task.Value<string>(TaskTable.Columns.Description))));
    }

    /// <summary>What came back makes the customer unreachable, and a touch that is deleted or dated back moves the silence; neither ends it.</summary>
    private static bool IsOver(OpportunityReading deal, DateTime since) =>
        deal.State != DealState.Open
        || deal.Row.Moment(Columns.LastResponseOn) >= since
        || (deal.Row.Moment(Columns.SilentSince) is null && Choices.RiskOf(deal.Row.Choice(Columns.Risk)) != Risk.Unreachable);
}
