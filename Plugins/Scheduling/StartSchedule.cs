using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Scheduling;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.ScheduleTable.Columns;

namespace GhostingGuard.Plugins.Scheduling;

/// <summary>The custom API gg_StartSchedule: begins a run of a schedule if one is due, and sets when the next one is.</summary>
/// <remarks>Whoever gets the answer Due does the work. Of several who ask at once only one gets it. The next run is set before the work
/// begins, so that work which fails does not end the schedule. It reads and writes with the caller's rights.</remarks>
public sealed class StartSchedule : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var id = ((EntityReference)run.Context.InputParameters["Target"]).Id;
        var isTrial = run.IsYes("DryRun");
        var row = Read(run, id);
        var isDue = ScheduleOf(row).IsDue(run.Now);
        if (isDue && !isTrial)
        {
            // Whoever writes first holds the row until the transaction ends; the others wait here and read what that one has stored.
            run.AsCaller.Update(new Entity(ScheduleTable.Name, id) { [Columns.LastRunOn] = run.Now });
            row = Read(run, id);
            isDue = ScheduleOf(row).IsDue(run.Now);
        }

        if (isDue && !isTrial)
        {
            row[Columns.NextRunOn] = ScheduleOf(row).NextAfter(run.Now);
            run.AsCaller.Update(new Entity(ScheduleTable.Name, id) { [Columns.NextRunOn] = row[Columns.NextRunOn] });
        }

        run.Trace($"due: {isDue}, next run: {row.Moment(Columns.NextRunOn):O}");
        run.Context.OutputParameters["Due"] = isDue;
        run.Context.OutputParameters["Kind"] = row.Choice(Columns.Kind)!.Value;
        if (row.Choice(Columns.State) == ScheduleTable.StateActive && row.Moment(Columns.NextRunOn) is { } next)
        {
            run.Context.OutputParameters["NextRunOn"] = next;
        }
    }

    private static Entity Read(PluginRun run, Guid id) => run.AsCaller.Retrieve(
        ScheduleTable.Name, id, new ColumnSet(Columns.State, Columns.Kind, Columns.Interval, Columns.NextRunOn));

    private static Schedule ScheduleOf(Entity row) => new(
        row.Choice(Columns.State) == ScheduleTable.StateActive, row.Moment(Columns.NextRunOn), row.Value<int>(Columns.Interval));
}
