using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Sweeping;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.SweepRunTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>The custom API gg_SweepGhosting: orders the runs that assess what is due, and says whether anything is.</summary>
/// <remarks>It runs inside one transaction, so it assesses nothing itself. Whoever may create sweep runs may ask. As long as runs are
/// under way it orders no others, so it may be called as often as one likes.</remarks>
public sealed class SweepGhosting : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var maxRows = Number(run, "MaxRows", WorkBudget.UsualRows, WorkBudget.MostRows);
        var partitions = Number(run, "Partitions", usual: 1, Partition.Most);
        var known = new SweepRuns(run.AsSystem, run.Now);
        known.GiveUpInterrupted();

        var version = Rules.VersionWith(CurrentSettings.Read(run.AsSystem, run.Trace));
        var isDue = new DueOpportunities(run.AsSystem, run.Now, version).AreAny(SweepKind.Due);
        var mine = new SweepRuns(run.AsCaller, run.Now);
        var runs = isDue && !known.IsUnderWay(SweepKind.Due) ? mine.Order(SweepKind.Due, partitions, maxRows) : 0;
        var isReconciling = known.IsUnderWay(SweepKind.Reconcile);
        runs += isReconciling ? 0 : mine.Order(SweepKind.Reconcile, partitions: 1, maxRows);

        run.Context.OutputParameters["Runs"] = runs;
        run.Context.OutputParameters["Remaining"] = isDue || known.LastReconciliation()?.Value<bool>(Columns.More) == true;
    }

    private static int Number(PluginRun run, string parameter, int usual, int most)
    {
        if (!run.Context.InputParameters.TryGetValue(parameter, out var given) || given is not int number)
        {
            return usual;
        }

        return number >= 1 && number <= most
            ? number
            : throw new InvalidPluginExecutionException(SweepWords.In(CallersLanguage.Of(run)).OutOfRange(parameter, most));
    }
}
