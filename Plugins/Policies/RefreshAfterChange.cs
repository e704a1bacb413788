using GhostingGuard.Plugins.Dataverse;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Writes the settings in force again after a policy, a quiet period or a reply curve has changed.</summary>
/// <remarks>Asynchronous: nobody waits for it, and it may try again. What it writes itself is in no filter.</remarks>
[Step(Messages.Create, GhostingPolicyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Update, GhostingPolicyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Filter =
    [
        Columns.Stage,
        Columns.MessageWatchAfter,
        Columns.MessageAtRiskAfter,
        Columns.MessageGhostingAfter,
        Columns.OfferWatchAfter,
        Columns.OfferAtRiskAfter,
        Columns.OfferGhostingAfter,
        Columns.MeetingWatchAfter,
        Columns.MeetingAtRiskAfter,
        Columns.MeetingGhostingAfter,
        Columns.CommitmentWatchAfter,
        Columns.CommitmentAtRiskAfter,
        Columns.CommitmentGhostingAfter,
        Columns.OurTurnAfter,
        Columns.DecideAfter,
        Columns.FurtherOfferAfter,
        Columns.FurtherOffers,
        Columns.LongestAbsence,
        Columns.UndatedAbsence,
        Columns.LongestUnconfirmed,
        Columns.NoAnswerNeededFor,
        Columns.NobodysTurnFor,
        Columns.CircularRecipients,
        Columns.WalkAwayTouches,
        Columns.WalkAwayChannels,
        Columns.MostFollowUps,
        Columns.SecondFollowUpAfter,
        Columns.ThirdFollowUpAfter,
        Columns.FourthFollowUpAfter,
        Columns.FifthFollowUpAfter,
        Columns.State,
        Columns.CallWithoutOutcome,
        Columns.AccountResponses,
        Columns.UseRhythm,
        Columns.HideChance,
        Columns.StageColumn,
        Columns.WayOrder,
        Columns.AgreementWords,
        Columns.RefusalWords,
        Columns.CloseByProcess,
        Columns.MailByProcess,
        Columns.TimeZone,
        Columns.BaselineOn,
    ])]
[Step(Messages.SetState, GhostingPolicyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Delete, GhostingPolicyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Create, QuietPeriodTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Update, QuietPeriodTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Filter =
    [QuietPeriodTable.Columns.From, QuietPeriodTable.Columns.To, QuietPeriodTable.Columns.Country, QuietPeriodTable.Columns.State])]
[Step(Messages.SetState, QuietPeriodTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Delete, QuietPeriodTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Create, ReplyCurveTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Update, ReplyCurveTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Filter =
    [ReplyCurveTable.Columns.Kind, ReplyCurveTable.Columns.Points, ReplyCurveTable.Columns.Waits, ReplyCurveTable.Columns.FittedOn, ReplyCurveTable.Columns.State])]
[Step(Messages.SetState, ReplyCurveTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
[Step(Messages.Delete, ReplyCurveTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous)]
public sealed class RefreshAfterChange : PluginBase
{
    protected override void Handle(PluginRun run) => new SettingsInForce(run).Refresh();
}
