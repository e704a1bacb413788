namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Tells complaints, calendar notices, receipts and circulars.</summary>
internal static class LabelRules
{
    public static bool IsComplaint(Evidence mail)
    {
        var subject = mail.Subject;
        if (mail.Reports("feedback-report") || (subject.IsExactly(ReplySigns.Unsubscribe) && mail.IsDeclaredAutomatic))
        {
            return true;
        }

        return mail.Sender.IsFeedback
            ? !mail.HasText || subject.Contains(ReplySigns.ComplaintWords) || mail.BodyHas(ReplySigns.ComplaintWords)
            : subject.Begins(ReplySigns.Complaint) && !subject.IsReply && !subject.IsForward && (mail.Sender.IsMachine || mail.IsReport || mail.IsDeclaredAutomatic);
    }

    public static bool IsCalendar(Evidence mail)
    {
        if (mail.Headers.Says("Content-Type", "text/calendar") || mail.Headers.Says("Content-Class", "calendarmessage") || mail.Headers.Says("Content-Type", "method=reply"))
        {
            return true;
        }

        var subject = mail.Subject;
        if (subject.IsReply || subject.IsForward || subject.Contains(ReplySigns.Business))
        {
            return false;
        }

        return (subject.IsLabelled(ReplySigns.Calendar) && (!mail.HasText || IsOfCalendar(mail.Body!))) || (subject.IsLabelled(ReplySigns.Invitation) && mail.HasText && IsOfCalendar(mail.Body!));
    }

    private static bool IsOfCalendar(Words body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            if (ReplySigns.When.EndAt(body, i) is > 0 and var end && body.Is(end, ":"))
            {
                return true;
            }
        }

        return ReplySigns.CalendarBody.IsIn(body);
    }

    public static bool IsReceipt(Evidence mail)
    {
        if (mail.Reports("disposition-notification"))
        {
            return true;
        }

        var subject = mail.Subject;
        if (subject.IsReply || subject.IsForward)
        {
            return false;
        }

        var machine = mail.IsDeclaredAutomatic || mail.IsReport || mail.HasNullReturnPath || mail.Sender.IsSilent;
        if (subject.IsLabelled(ReplySigns.Receipt))
        {
            return machine || !mail.HasText || mail.BodyHas(ReplySigns.ReceiptBody);
        }

        var end = subject.EndOf(ReplySigns.ReceiptNotice);
        if (end < 0)
        {
            return false;
        }

        var next = subject.Words.Next(end);
        var separated = next >= subject.Words.Count || subject.IsColon(end) || subject.Words.Is(end, "-") || ReplySigns.ReceiptFollowers.EndAt(subject.Words, next) >= 0 || end > subject.Start + 2;
        return separated && (machine || !mail.BodyContradicts(ReplySigns.ReceiptBody));
    }

    /// <remarks>Mailing lists mark what people write to them like newsletters do; an answer, or a list one can write to, is a person's.
    /// So is a mail that says in its text neither how to leave nor what it is.</remarks>
    public static bool IsBulk(Evidence mail)
    {
        if (mail.IsAnswer || mail.Headers.Has("List-Post"))
        {
            return false;
        }

        var headers = mail.Headers;
        var marked = headers["Precedence"] is "bulk" or "junk" || headers["X-Precedence"] is "bulk" or "junk" || headers.Has("List-Unsubscribe") || headers.Has("Feedback-ID") || headers.Has("X-Campaign") || headers.Has("X-CampaignID");
        var listed = headers.Has("List-Id") || headers["Precedence"] is "list";
        var footer = mail.BodyHas(ReplySigns.BulkFooter);
        var machine = mail.Sender.IsPublisher || mail.Sender.IsSilent;
        return machine
            || (marked && (!mail.HasText || footer || mail.BodyHas(ReplySigns.BulkBody)))
            || (listed && (footer || (!mail.HasText && !marked && mail.Headers["Precedence"] is not "list")))
            || (footer && mail.BodyHas(ReplySigns.BulkBody));
    }
}
