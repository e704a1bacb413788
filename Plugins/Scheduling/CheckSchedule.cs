using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Scheduling;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.ScheduleTable.Columns;

namespace GhostingGuard.Plugins.Scheduling;

/// <summary>Refuses a schedule that could not run, and lets one without a moment run at once.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence.</remarks>
[Step(Messages.Create, ScheduleTable.Name, Stage.PreOperation, Rank = 2)]
[Step(
    Messages.Update,
    ScheduleTable.Name,
    Stage.PreOperation,
    Rank = 2,
    Filter = [Columns.Kind, Columns.Interval, Columns.NextRunOn],
    Before = [Columns.Kind, Columns.Interval])]
public sealed class CheckSchedule : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var kind = Now(run, Columns.Kind).Choice(Columns.Kind);
        var minutes = Now(run, Columns.Interval).Value<int?>(Columns.Interval);
        if (kind is null)
        {
            throw new InvalidPluginExecutionException(ScheduleWords.In(CallersLanguage.Of(run)).KindMissing);
        }

        if (minutes is not { } given || !Schedule.Takes(given))
        {
            throw new InvalidPluginExecutionException(ScheduleWords.In(CallersLanguage.Of(run)).IntervalOutOfRange);
        }

        var target = run.Target!;
        if (target.Moment(Columns.NextRunOn) is null && (target.Contains(Columns.NextRunOn) || run.Before is null))
        {
            target[Columns.NextRunOn] = run.Now;
        }
    }

    /// <summary>The row that holds a column as it will be once the change is stored.</summary>
    private static Entity Now(PluginRun run, string column) =>
        run.Target!.Contains(column) || run.Before is null ? run.Target : run.Before;
}
