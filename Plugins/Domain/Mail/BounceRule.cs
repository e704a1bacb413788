namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Tells mails that were given back, or are late, from mails about such things.</summary>
internal static class BounceRule
{
    public static AnswerKind? Of(Evidence mail)
    {
        if (mail.Reports("feedback-report") || mail.Reports("disposition-notification") || !IsGivenBack(mail))
        {
            return null;
        }

        return IsSuccess(mail) ? AnswerKind.Receipt : IsDelay(mail) ? AnswerKind.DelayNotice : AnswerKind.Bounce;
    }

    private static bool IsGivenBack(Evidence mail)
    {
        var subject = mail.Subject;
        if (mail.Reports("delivery-status") || mail.Headers.Has("X-Failed-Recipients") || IsDeclaredFailure(mail))
        {
            return true;
        }

        // A daemon speaks for itself only; but programs that answer automatically hide behind it, too.
        if (mail.Sender.IsDaemon || mail.Sender.IsNobody)
        {
            return !AutomaticRule.IsLabelled(subject);
        }

        if (mail.Sender.IsPostmaster && IsFromPostmaster(mail))
        {
            return true;
        }

        if (subject.IsReply || subject.IsForward)
        {
            return false;
        }

        if (subject.Begins(BounceSigns.Certain))
        {
            return !mail.BodyContradicts(BounceSigns.Body) || HasMailSystemSign(mail);
        }

        if (subject.IsLabelled(BounceSigns.Labels))
        {
            return HasMailSystemSign(mail) || mail.BodyHas(BounceSigns.Body) || (!mail.HasText && IsTechnical(subject));
        }

        return subject.Begins(BounceSigns.Possible) && HasMailSystemSign(mail);
    }

    /// <summary>Postmaster is also the name of somebody who may answer us: then the text is not that of a given-back mail.</summary>
    private static bool IsFromPostmaster(Evidence mail) =>
        !AutomaticRule.IsLabelled(mail.Subject)
        && (mail.HasNullReturnPath || mail.IsReport || !mail.HasText || mail.BodyHas(BounceSigns.Body) || mail.Subject.Begins(BounceSigns.Certain) || mail.Subject.IsLabelled(BounceSigns.Labels));

    private static bool IsDeclaredFailure(Evidence mail) =>
        mail.Headers.Says("Auto-Submitted", "(failure)") || mail.Headers.Says("Auto-Submitted", "(warning") || mail.Headers.Says("Auto-Submitted", "(postmaster");

    /// <remarks>Parcel services write automatically about deliveries, too, and want no answer; that alone is no sign of a mail system.</remarks>
    private static bool HasMailSystemSign(Evidence mail) =>
        mail.HasNullReturnPath || mail.IsReport || mail.Sender.IsMailSystem || mail.Headers.Says("Auto-Submitted", "auto-replied") || mail.Sender.Domain is "sns.amazonaws.com";

    /// <summary>Nothing but the label and the old subject is known; "Undeliverable:" stands in front of mails, "delivery failure:" also of pallets.</summary>
    private static bool IsTechnical(Subject subject) => !subject.Contains(ReplySigns.Business);

    private static bool IsSuccess(Evidence mail) =>
        mail.Subject.Begins(ReplySigns.ReceiptNotice) || mail.Subject.IsLabelled(ReplySigns.Receipt)
        || mail.Subject.Text.Contains("(success)") || mail.Subject.Text.Contains("(relay)");

    private static bool IsDelay(Evidence mail)
    {
        var subject = mail.Subject;
        if (mail.Headers.Says("Auto-Submitted", "(warning"))
        {
            return true;
        }

        // Behind a colon stands the subject of the mail that was given back; "delay" there is no word of the mail system.
        var colon = subject.IsLabelled(BounceSigns.Labels) ? subject.EndOf(BounceSigns.Labels) : subject.Words.Count;
        return BounceSigns.Delay.IsIn(subject.Words, subject.Start, colon) && !subject.Begins(BounceSigns.GivenUp);
    }
}
