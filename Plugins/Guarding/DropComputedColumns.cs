using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using FollowUp = GhostingGuard.Plugins.Dataverse.TaskTable.Columns;
using Opportunity = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;
using Policy = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Guarding;

/// <summary>Leaves out of a save what only we compute. The rest of the save goes through, and nobody gets an error: an import or a
/// copy of a row carries such columns without meaning anything by it.</summary>
/// <remarks>
/// Our own plug-ins write as SYSTEM, and that is how they are told from everybody else. It is the user a request acts as that counts
/// (UserId), not the one whose save began it all (InitiatingUserId), which is the seller whenever a save leads to an assessment.
/// Our custom APIs also write with the rights of whoever called them; they are told by the request they are part of.
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
[Step(Messages.Create, PhoneCallTable.Name, Stage.PreOperation)]
[Step(Messages.Update, PhoneCallTable.Name, Stage.PreOperation, Filter =
    [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered])]
[Step(Messages.Create, EmailTable.Name, Stage.PreOperation)]
[Step(Messages.Update, EmailTable.Name, Stage.PreOperation, Filter =
    [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered])]
[Step(Messages.Create, TaskTable.Name, Stage.PreOperation)]
[Step(Messages.Update, TaskTable.Name, Stage.PreOperation, Filter =
    [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered])]
[Step(Messages.Create, LetterTable.Name, Stage.PreOperation)]
[Step(Messages.Update, LetterTable.Name, Stage.PreOperation, Filter =
    [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered])]
[Step(Messages.Create, MessageTable.Name, Stage.PreOperation)]
[Step(Messages.Update, MessageTable.Name, Stage.PreOperation, Filter =
    [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered])]
[Step(Messages.Create, QuoteTable.Name, Stage.PreOperation)]
[Step(Messages.Update, QuoteTable.Name, Stage.PreOperation, Filter =
    [QuoteTable.Columns.ActivatedOn])]
[Step(Messages.Create, CommitmentTable.Name, Stage.PreOperation)]
[Step(Messages.Update, CommitmentTable.Name, Stage.PreOperation, Filter =
    [CommitmentTable.Columns.ConfirmationMail])]
[Step(Messages.Create, ScheduleTable.Name, Stage.PreOperation)]
[Step(Messages.Update, ScheduleTable.Name, Stage.PreOperation, Filter =
    [ScheduleTable.Columns.LastRunOn])]
[Step(Messages.Create, ReplyCurveTable.Name, Stage.PreOperation)]
[Step(Messages.Update, ReplyCurveTable.Name, Stage.PreOperation, Filter =
    [ReplyCurveTable.Columns.Points, ReplyCurveTable.Columns.Waits, ReplyCurveTable.Columns.FittedOn])]
public sealed class DropComputedColumns : PluginBase
{
    private static readonly string[] OfFollowUps =
        [FollowUp.FollowUpSilence, FollowUp.FollowUpStep, FollowUp.FollowUpWay, FollowUp.FollowUpNote, FollowUp.FollowUpAnswered];

    private static readonly Dictionary<string, string[]> Computed = new()
    {
        [OpportunityTable.Name] = [.. ComputedColumns.All, Opportunity.Ghosted, Opportunity.ResumedOn],
        [GhostingPolicyTable.Name] = [Policy.Snapshot, Policy.Version],
        [PhoneCallTable.Name] = OfFollowUps,
        [EmailTable.Name] = OfFollowUps,
        [TaskTable.Name] = OfFollowUps,
        [LetterTable.Name] = OfFollowUps,
        [MessageTable.Name] = OfFollowUps,
        [QuoteTable.Name] = [QuoteTable.Columns.ActivatedOn],
        [CommitmentTable.Name] = [CommitmentTable.Columns.ConfirmationMail],
        [ScheduleTable.Name] = [ScheduleTable.Columns.LastRunOn],
        [ReplyCurveTable.Name] = [ReplyCurveTable.Columns.Points, ReplyCurveTable.Columns.Waits, ReplyCurveTable.Columns.FittedOn],
    };

    protected override void Handle(PluginRun run)
    {
        var target = run.Target!;
        var written = Computed[target.LogicalName].Where(target.Contains).ToList();
        if (written.Count == 0 || run.IsPartOf(IsOurs) || SystemUser.Makes(run))
        {
            return;
        }

        foreach (var column in written)
        {
            target.Attributes.Remove(column);
        }

        run.Trace($"left out, since only Ghosting Guard computes it: {string.Join(", ", written)}");
    }

    private static bool IsOurs(string message) => message.StartsWith(Messages.OwnPrefix, StringComparison.Ordinal);
}
