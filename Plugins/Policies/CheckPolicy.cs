using System.Linq;
using System.ServiceModel;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Refuses a policy that makes no sense, with a sentence that names the field and the cure.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence. It reads the rows instead of an image: it needs the
/// others as well, and there are few.</remarks>
[Step(Messages.Create, GhostingPolicyTable.Name, Stage.PreOperation, Rank = 2)]
[Step(Messages.Update, GhostingPolicyTable.Name, Stage.PreOperation, Rank = 2, Filter =
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
        Columns.StageColumn,
        Columns.WayOrder,
        Columns.AgreementWords,
        Columns.RefusalWords,
        Columns.State,
    ])]
[Step(Messages.SetState, GhostingPolicyTable.Name, Stage.PreOperation)]
public sealed class CheckPolicy : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var changes = run.Changes;
        var rows = StoredPolicy.All(run.AsSystem, Columns.StageColumn, Columns.WayOrder, Columns.AgreementWords, Columns.RefusalWords);
        var saved = StoredPolicy.After(rows.FirstOrDefault(row => row.Row.Id == changes.Id), changes);
        if (!saved.IsActive)
        {
            return;
        }

        var check = new PolicyCheck(saved, rows.Where(row => row.IsActive && row.Row.Id != changes.Id).ToList());
        if (check.Objections(Language.English).Count > 0)
        {
            throw new InvalidPluginExecutionException(string.Join(" ", check.Objections(CallersLanguage.Of(run))));
        }

        var named = changes.Contains(Columns.StageColumn) ? changes : rows.FirstOrDefault(row => row.Row.Id == changes.Id)?.Row;
        if ((changes.Contains(Columns.StageColumn) || changes.Contains(Columns.State))
            && named?.Value<string>(Columns.StageColumn) is { } column && !string.IsNullOrWhiteSpace(column))
        {
            CheckStageColumn(run, column.Trim());
        }
    }

    /// <summary>Asks for the column once. The language is asked for before, since a fault ends the transaction.</summary>
    private static void CheckStageColumn(PluginRun run, string column)
    {
        var words = PolicyWords.In(CallersLanguage.Of(run));
        try
        {
            run.AsSystem.RetrieveMultiple(new QueryExpression(OpportunityTable.Name) { ColumnSet = new ColumnSet(column), TopCount = 1 });
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            run.Trace(fault.Message);
            throw new InvalidPluginExecutionException(words.UnknownStageColumn(column));
        }
    }
}
