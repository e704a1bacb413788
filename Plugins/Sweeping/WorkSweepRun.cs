using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Sweeping;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.Standings;
using Columns = GhostingGuard.Plugins.Dataverse.SweepRunTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Works a run of the sweep.</summary>
/// <remarks>Asynchronous, so that every request is a transaction of its own: what is done stays done, wherever it is interrupted.
/// Whatever it left undone is still due, and the next run finds it.</remarks>
[Step(Messages.Create, SweepRunTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class WorkSweepRun : PluginBase
{
    /// <summary>The depth down to which a run orders the one that goes on. The platform stops what lies more than eight deep, and
    /// customers' own processes on an opportunity lie below the assessment.</summary>
    private const int DeepestWithSuccessor = 4;

    /// <summary>Where the first reconciliation begins; older activities are part of the first assessment of their deal.</summary>
    private static readonly TimeSpan FirstLookBack = TimeSpan.FromDays(1);

    private readonly Func<Func<TimeSpan>> startWatch;

    public WorkSweepRun()
        : this(RealTime.StartWatch)
    {
    }

    /// <param name="startWatch">Starts a watch and returns how to read it.</param>
    public WorkSweepRun(Func<Func<TimeSpan>> startWatch) => this.startWatch = startWatch;

    protected override void Handle(PluginRun run)
    {
        var elapsed = startWatch();
        if (SweepRun.Read(run.AsSystem, run.Context.PrimaryEntityId) is not { IsOver: false } sweep)
        {
            run.Trace("the run is over or gone");
            return;
        }

        var progress = new SweepProgress();
        sweep.Start(run.Now);
        try
        {
            Work(run, sweep, elapsed, progress);
        }
        catch (Exception fault)
        {
            progress.Note(fault.Message);
            progress.LeaveMore();
            sweep.Finish(SweepStatus.Failed, progress, run.Now + elapsed());
            throw;
        }

        sweep.Finish(SweepStatus.Done, progress, run.Now + elapsed());
        if (progress.More && sweep.Kind is SweepKind.Settings or SweepKind.Backfill && run.Context.Depth <= DeepestWithSuccessor)
        {
            new SweepRuns(run.AsSystem, run.Now).Order(sweep.Kind, sweep.Partition, sweep.MaxRows);
        }
    }

    private static void Work(PluginRun run, SweepRun sweep, Func<TimeSpan> elapsed, SweepProgress progress)
    {
        if (sweep.Kind == SweepKind.Reconcile)
        {
            // Business closures tell nobody when they change.
            new SettingsInForce(run).Refresh();
            new DueForForgetting(run).Forget();
        }

        var version = Rules.VersionWith(CurrentSettings.Read(run.AsSystem, run.Trace));
        var opportunities = new OpportunityByOpportunity(run, version, new WorkBudget(sweep.MaxRows), elapsed, progress);
        if (sweep.Kind == SweepKind.Reconcile)
        {
            new Reconciliation(run.AsSystem, opportunities, progress, run.Trace).Run(LastWatermark(run), run.Now);
            return;
        }

        foreach (var due in new DueOpportunities(run.AsSystem, run.Now, version).Of(sweep.Kind, sweep.Partition, sweep.MaxRows))
        {
            if (!opportunities.TryAssess(due.Id, due))
            {
                return;
            }
        }
    }

    private static Watermark LastWatermark(PluginRun run)
    {
        var last = new SweepRuns(run.AsSystem, run.Now).LastReconciliation();
        return last?.Moment(Columns.Watermark) is { } on
            ? new Watermark(on, Guid.TryParse(last.Value<string>(Columns.WatermarkActivity), out var activity) ? activity : null)
            : new Watermark(run.Now - FirstLookBack, activity: null);
    }
}
