using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using Opportunity = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;
using Policy = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Guarding;

/// <summary>Leaves out of a save what only we compute. The rest of the save goes through, and nobody gets an error: an import or a
/// copy of a row carries such columns without meaning anything by it.</summary>
/// <remarks>
/// Our own plug-ins write as SYSTEM, and that is how they are told from everybody else. It is the user a request acts as that counts
/// (UserId), not the one whose save began it all (InitiatingUserId), which is the seller whenever a save leads to an assessment.
/// See learn.microsoft.com/dotnet/api/microsoft.xrm.sdk.iorganizationservicefactory.createorganizationservice: null means SYSTEM.
/// It runs first, so that a step of ours which adds such a column to the same save comes after it.
/// </remarks>
[Step(Messages.Create, OpportunityTable.Name, Stage.PreOperation)]
[Step(Messages.Update, OpportunityTable.Name, Stage.PreOperation, Filter =
    [
        Opportunity.Risk,
        Opportunity.Turn,
        Opportunity.SilenceKind,
        Opportunity.SilentSince,
        Opportunity.ClockStart,
        Opportunity.UnansweredTouches,
        Opportunity.ChannelsTried,
        Opportunity.LastOutreachOn,
        Opportunity.OurTurnOn,
        Opportunity.WatchOn,
        Opportunity.AtRiskOn,
        Opportunity.GhostingOn,
        Opportunity.DecideOn,
        Opportunity.SuspendedUntil,
        Opportunity.NextChangeOn,
        Opportunity.RisenOn,
        Opportunity.BaselineOn,
        Opportunity.AssessedWith,
        Opportunity.Explanation,
        Opportunity.ReasonHint,
        Opportunity.CommitmentStatus,
        Opportunity.CommitmentSince,
        Opportunity.LastResponseOn,
        Opportunity.LastResponseChannel,
        Opportunity.RhythmWaits,
        Opportunity.RhythmAnswers,
        Opportunity.RhythmLogDays,
        Opportunity.Waits,
        Opportunity.EffortBefore,
        Opportunity.EffortAfter,
        Opportunity.OurDelay,
        Opportunity.OurDelayOwner,
        Opportunity.Participation,
        Opportunity.ContributionsOverdue,
        Opportunity.Ghosted,
        Opportunity.ResumedOn,
    ])]
[Step(Messages.Create, GhostingPolicyTable.Name, Stage.PreOperation)]
[Step(Messages.Update, GhostingPolicyTable.Name, Stage.PreOperation, Filter = [Policy.Snapshot, Policy.Version])]
public sealed class DropComputedColumns : PluginBase
{
    private static readonly Dictionary<string, string[]> Computed = new()
    {
        [OpportunityTable.Name] = [.. ComputedColumns.All, Opportunity.Ghosted, Opportunity.ResumedOn],
        [GhostingPolicyTable.Name] = [Policy.Snapshot, Policy.Version],
    };

    protected override void Handle(PluginRun run)
    {
        var target = run.Target!;
        var written = Computed[target.LogicalName].Where(target.Contains).ToList();
        if (written.Count == 0 || SystemUser.Makes(run))
        {
            return;
        }

        foreach (var column in written)
        {
            target.Attributes.Remove(column);
        }

        run.Trace($"left out, since only Ghosting Guard computes it: {string.Join(", ", written)}");
    }
}
