using GhostingGuard.Plugins.Classification;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;
using Mail = GhostingGuard.Plugins.Dataverse.EmailTable;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Writes that we confirmed a commitment once the confirmation mail is sent, and that the customer did once they clearly agree in
/// their reply to it.</summary>
/// <remarks>Asynchronous, so that no mail is slowed or blocked. A mail that answers nothing and is filed under no commitment
/// costs no request.</remarks>
[Step(Messages.Create, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Mail.Columns.Status, Mail.Columns.Direction, Mail.Columns.SentOn, ActivityTable.Columns.ActualEnd, Mail.Columns.CorrelatedActivity, Mail.Columns.InReplyTo, Mail.Columns.ConversationIndex, ActivityTable.Columns.Regarding])]
[Step(Messages.Update, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Mail.Columns.Status, Mail.Columns.CorrelatedActivity, ActivityTable.Columns.Regarding],
    After = [Mail.Columns.Status, Mail.Columns.Direction, Mail.Columns.SentOn, ActivityTable.Columns.ActualEnd, Mail.Columns.CorrelatedActivity, Mail.Columns.InReplyTo, Mail.Columns.ConversationIndex, ActivityTable.Columns.Regarding])]
[Step(Messages.SetState, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Mail.Columns.Status, Mail.Columns.Direction, Mail.Columns.SentOn, ActivityTable.Columns.ActualEnd, Mail.Columns.CorrelatedActivity, Mail.Columns.InReplyTo, Mail.Columns.ConversationIndex, ActivityTable.Columns.Regarding])]
public sealed class ConfirmInWriting : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.After is not { } mail)
        {
            return;
        }

        var commitments = new CommitmentsInWriting(run);
        switch (mail.Choice(Mail.Columns.Status))
        {
            case Mail.StatusSent when mail.Value<bool?>(Mail.Columns.Direction) != false:
                commitments.Confirm(commitments.ConfirmedBy(run.Context.PrimaryEntityId), Columns.ConfirmedByUsOn, CommitmentsInWriting.MomentOf(mail));
                break;
            case Mail.StatusReceived or Mail.StatusCompleted when mail.Value<bool?>(Mail.Columns.Direction) == false:
                var answered = commitments.AnsweredBy(mail);
                if (answered.Count > 0 && IsConsent(run))
                {
                    commitments.Confirm(answered, Columns.ConfirmedByCustomerOn, CommitmentsInWriting.MomentOf(mail));
                }

                break;
            default:
                break;
        }
    }

    private static bool IsConsent(PluginRun run)
    {
        var mail = run.AsSystem.Retrieve(Mail.Name, run.Context.PrimaryEntityId, new ColumnSet(
            Mail.Columns.Subject,
            Mail.Columns.Body,
            Mail.Columns.Headers,
            Mail.Columns.SenderAddress,
            Mail.Columns.SentOn,
            Mail.Columns.Direction,
            Mail.Columns.From,
            Mail.Columns.AnswerKind));
        var kind = mail.Choice(Mail.Columns.AnswerKind) is { } stored
            ? Assessment.Choices.AnswerKindOf(stored)
            : MailReader.Read(MailRow.Of(mail, run.Now)).Kind;
        var isConsent = MailRow.IsTheirs(mail) && kind == AnswerKind.Person && IsGivenIn(mail, run);
        run.Trace($"a reply to a confirmation, read as {kind}; it {(isConsent ? "agrees" : "leaves the decision to the owner")}");
        return isConsent;
    }

    /// <summary>By the words of the settings in force, read only once everything else speaks for it.</summary>
    private static bool IsGivenIn(Entity mail, PluginRun run) =>
        Assessment.CurrentSettings.Read(run.AsSystem, run.Trace).Consent.IsGivenIn(mail.Value<string>(Mail.Columns.Body));
}
