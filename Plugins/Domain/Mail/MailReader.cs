namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Reads what a mail that came in is: a person's answer, or one of the mails that are none.</summary>
/// <remarks>
/// Subject, sender, headers where filled, and the mail's own text are weighed; a quoted mail never counts. In doubt it is a
/// person: a swallowed answer is worse than an automatic mail taken for one. The same mail on the same day gives the same reading;
/// nothing it holds makes reading fail or take long.
/// </remarks>
public static class MailReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    public static MailReading Read(IncomingMail mail)
    {
        var evidence = new Evidence(mail);
        var kind = KindOf(evidence);
        var notReached = kind is AnswerKind.Bounce or AnswerKind.DelayNotice ? UnreachedAddress.Of(evidence) : null;
        if (mail.ReceivedOn.Year is < FirstYear or > LastYear)
        {
            // A clock that is so wrong gives no days.
            return new MailReading(kind, notReached: notReached);
        }

        return new MailReading(
            kind,
            kind == AnswerKind.Absence ? ReturnDate.Of(evidence.Subject, evidence.Body, mail.ReceivedOn) : null,
            kind == AnswerKind.Person && evidence.Body is not null ? Promise.Of(evidence.Body, mail.ReceivedOn) : null,
            notReached);
    }

    private static AnswerKind KindOf(Evidence mail)
    {
        if (LabelRules.IsComplaint(mail))
        {
            return AnswerKind.Complaint;
        }

        if (BounceRule.Of(mail) is { } bounce)
        {
            return bounce;
        }

        if (LabelRules.IsCalendar(mail))
        {
            return AnswerKind.Calendar;
        }

        if (LabelRules.IsReceipt(mail))
        {
            return AnswerKind.Receipt;
        }

        if (AutomaticRule.Of(mail) is { } automatic)
        {
            return automatic;
        }

        // Nobody but a mail system writes in nobody's name and wants no answer either.
        if (mail.HasNullReturnPath)
        {
            return mail.Sender.IsSilent && (!mail.HasText || mail.BodyHas(BounceSigns.Body)) ? AnswerKind.Bounce : AnswerKind.AutomaticReply;
        }

        if (LabelRules.IsBulk(mail))
        {
            return AnswerKind.Bulk;
        }

        return mail.Sender.IsSilent ? AnswerKind.AutomaticReply : AnswerKind.Person;
    }
}
