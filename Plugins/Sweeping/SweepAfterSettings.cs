using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Sweeping;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Takes new settings to the opportunities that others have judged.</summary>
[Step(Messages.Update, GhostingPolicyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Filter = [GhostingPolicyTable.Columns.Version])]
public sealed class SweepAfterSettings : PluginBase
{
    /// <summary>Shares, so that the platform can work on some side by side.</summary>
    private const int Partitions = 4;

    protected override void Handle(PluginRun run)
    {
        var version = Rules.VersionWith(CurrentSettings.Read(run.AsSystem, run.Trace));
        if (new DueOpportunities(run.AsSystem, run.Now, version).AreAny(SweepKind.Settings))
        {
            new SweepRuns(run.AsSystem, run.Now).Order(SweepKind.Settings, Partitions, WorkBudget.UsualRows);
        }
    }
}
