using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Sweeping;
using GhostingGuard.Plugins.FollowUps;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.Sweeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.SettingUp;

/// <summary>The custom API gg_SetUp: makes what a solution cannot bring along, and starts the first assessment of all open deals.</summary>
/// <remarks>It may be called as often as one likes: what is there is left as it is. The rows are written with the caller's rights.</remarks>
public sealed class SetUp : PluginBase
{
    /// <summary>Shares of the first assessment, so that the platform can work on some side by side.</summary>
    private const int Partitions = 4;

    protected override void Handle(PluginRun run)
    {
        // Reading as the caller refuses whoever must not see the policies; what a preview counts is read as SYSTEM.
        run.AsCaller.RetrieveMultiple(new QueryExpression(GhostingPolicyTable.Name) { ColumnSet = new ColumnSet(Columns.Id), TopCount = 1 });

        var language = CallersLanguage.Of(run);
        var words = SetUpWords.In(language);
        if (run.IsYes("DryRun"))
        {
            Tell(run, Preview.Of(run), words);
            return;
        }

        var isNew = MakePolicy(run, words);
        var plays = StoredPlays.CreateMissing(run.AsSystem, run.AsCaller, language);
        new Schedules(run).MakeSure();
        var version = new SettingsInForce(run).RefreshOnce();
        var runs = StartBackfill(run, version);
        run.Context.OutputParameters["PolicyCreated"] = isNew;
        run.Context.OutputParameters["PlaysCreated"] = plays;
        run.Context.OutputParameters["Version"] = version;
        run.Context.OutputParameters["Runs"] = runs;
        run.Context.OutputParameters["Summary"] = words.IsSetUp(isNew, runs > 0);
    }

    private static void Tell(PluginRun run, Preview preview, SetUpWords words)
    {
        run.Context.OutputParameters["Judged"] = preview.Judged;
        run.Context.OutputParameters["Watch"] = preview.Of(Risk.Watch);
        run.Context.OutputParameters["AtRisk"] = preview.Of(Risk.AtRisk);
        run.Context.OutputParameters["Ghosting"] = preview.Of(Risk.Ghosting);
        run.Context.OutputParameters["Summary"] = words.WouldFlag(preview);
    }

    /// <summary>Makes the default policy, or sets its baseline if it has none yet.</summary>
    /// <returns>Whether there was none.</returns>
    private static bool MakePolicy(PluginRun run, SetUpWords words)
    {
        var defaultRow = StoredPolicy.All(run.AsSystem, Columns.BaselineOn)
            .FirstOrDefault(policy => policy.IsActive && policy.Stage is null)?.Row;
        if (defaultRow is null)
        {
            run.AsCaller.Create(new Entity(GhostingPolicyTable.Name)
            {
                [Columns.PolicyName] = words.DefaultPolicy,
                [Columns.BaselineOn] = run.Now,
            });
            return true;
        }

        if (defaultRow.Moment(Columns.BaselineOn) is null)
        {
            run.AsCaller.Update(new Entity(GhostingPolicyTable.Name, defaultRow.Id) { [Columns.BaselineOn] = run.Now });
        }

        return false;
    }

    private static int StartBackfill(PluginRun run, int version)
    {
        var isNeeded = new DueOpportunities(run.AsSystem, run.Now, Rules.VersionWith(version)).AreAny(SweepKind.Backfill);
        return isNeeded && !new SweepRuns(run.AsSystem, run.Now).IsUnderWay(SweepKind.Backfill)
            ? new SweepRuns(run.AsCaller, run.Now).Order(SweepKind.Backfill, Partitions, WorkBudget.UsualRows)
            : 0;
    }
}
