using System;
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
/// <remarks>They do nothing until somebody activates the workflow. One that is late by more than an hour has lost its job, for example
/// because the workflow was switched off; writing its next run starts a new one.</remarks>
internal sealed class Schedules
{
    private const int OneDay = 24 * 60;

    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

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
        }

        foreach (var row in rows.Where(row => row.Choice(Columns.State) == ScheduleTable.StateActive && row.Moment(Columns.NextRunOn) < run.Now - Late))
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
