using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Scheduling;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.Scheduling;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.ScheduleTable.Columns;

namespace GhostingGuard.Plugins.SettingUp;

/// <summary>Makes the schedules of an organisation that has none, and wakes those that stand still.</summary>
/// <remarks>They do nothing until somebody activates the workflow. One whose moment has passed has no job if it was made before that, or
/// if the workflow was switched off meanwhile; writing its next run starts one. If there is a job after all, gg_StartSchedule lets only
/// one of the two go on.</remarks>
internal sealed class Schedules
{
    private const int OneDay = 24 * 60;

    private const int ThirtyDays = 30 * OneDay;

    private readonly PluginRun run;

    public Schedules(PluginRun run) => this.run = run;

    public void MakeSure()
    {
        var query = new QueryExpression(ScheduleTable.Name) { ColumnSet = new ColumnSet(Columns.State, Columns.NextRunOn) };
        var rows = run.AsSystem.RetrieveMultiple(query).Entities;
        if (rows.Count == 0)
        {
            var words = ScheduleWords.In(CallersLanguage.Of(run));
            Make(words.SweepName, ScheduleKind.Sweep, Schedule.LeastMinutes);
            Make(words.DigestName, ScheduleKind.Digest, OneDay);
            Make(words.CurvesName, ScheduleKind.ReplyCurves, ThirtyDays);
        }

        foreach (var row in rows.Where(row => row.Choice(Columns.State) == ScheduleTable.StateActive && !(row.Moment(Columns.NextRunOn) > run.Now)))
        {
            run.AsCaller.Update(new Entity(ScheduleTable.Name, row.Id) { [Columns.NextRunOn] = run.Now });
        }
    }

    private void Make(string name, ScheduleKind kind, int minutes) => run.AsCaller.Create(new Entity(ScheduleTable.Name)
    {
        [Columns.ScheduleName] = name,
        [Columns.Kind] = ScheduleKinds.Of(kind),
        [Columns.Interval] = minutes,
    });
}
