using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Scheduling;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.ScheduleTable.Columns;

namespace GhostingGuard.Plugins.Scheduling;

/// <summary>The custom API gg_StartSchedule: begins a run of a schedule if one is due, and sets when the next one is.</summary>
/// <remarks>Whoever gets the answer Due does the work. Of several who ask at once only one gets it. The next run is set before the work
/// begins, so that work which fails does not end the schedule. It reads and writes with the caller's rights.</remarks>
public sealed class StartSchedule : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var isTrial = run.IsYes("DryRun");
        var row = Read(run);
        var isDue = ScheduleOf(row).IsDue(run.Now);
        if (isDue && !isTrial)
        {
            // Whoever writes first holds the row until the transaction ends; the others wait here and read what that one has stored.
            run.AsCaller.Update(new Entity(ScheduleTable.Name, row.Id) { [Columns.LastRunOn] = run.Now });
            row = Read(run);
            isDue = ScheduleOf(row).IsDue(run.Now);
        }

        if (isDue && !isTrial)
        {
            row[Columns.NextRunOn] = ScheduleOf(row).NextAfter(run.Now);
            run.AsCaller.Update(new Entity(ScheduleTable.Name, row.Id) { [Columns.NextRunOn] = row[Columns.NextRunOn] });
        }

        run.Trace($"due: {isDue}, next run: {row.Moment(Columns.NextRunOn):O}");
        run.Context.OutputParameters["Due"] = isDue;
        run.Context.OutputParameters["Kind"] = row.Choice(Columns.Kind)!.Value;
        if (row.Choice(Columns.State) == ScheduleTable.StateActive && row.Moment(Columns.NextRunOn) is { } next)
        {
            run.Context.OutputParameters["NextRunOn"] = next;
        }
    }

    /// <summary>The row, as an import with steps off may have left it: without what is to happen, or with an interval no schedule has.</summary>
    private static Entity Read(PluginRun run)
    {
        var row = AskedRow.Schedule(run, Columns.State, Columns.Kind, Columns.Interval, Columns.NextRunOn);
        return row.Choice(Columns.Kind) is null ? throw Refusal(run, words => words.KindMissing)
            : !Schedule.Takes(row.Value<int>(Columns.Interval)) ? throw Refusal(run, words => words.IntervalOutOfRange)
            : row;
    }

    private static InvalidPluginExecutionException Refusal(PluginRun run, Func<ScheduleWords, string> sentence) =>
        new(sentence(ScheduleWords.In(CallersLanguage.Of(run))));

    private static Schedule ScheduleOf(Entity row) => new(
        row.Choice(Columns.State) == ScheduleTable.StateActive, row.Moment(Columns.NextRunOn), row.Value<int>(Columns.Interval));
}
