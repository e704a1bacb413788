using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Tells automatic replies, absences and farewells from people who write about such things.</summary>
internal static class AutomaticRule
{
    public static AnswerKind? Of(Evidence mail)
    {
        var labelled = IsLabelled(mail.Subject) && !IsSomebodysTopic(mail);
        if (!mail.IsDeclaredAutomatic && !labelled && !IsTopicOfNote(mail))
        {
            return NoteRule.Of(mail);
        }

        return Kind(mail);
    }

    /// <summary>A program's own label at the beginning of the subject; a reply to such a mail carries it behind its Re:.</summary>
    public static bool IsLabelled(Subject subject)
    {
        if (subject.IsReply || subject.IsForward)
        {
            return false;
        }

        return IsAutomaticLabel(subject) || IsAbsenceLabel(subject);
    }

    public static bool IsAutomaticLabel(Subject subject)
    {
        var end = subject.EndOf(ReplySigns.Automatic);
        if (end >= 0)
        {
            var next = subject.Words.Next(end);
            var following = ReplySigns.ToYourMail.EndAt(subject.Words, next);
            var whole = end > subject.Start + 1 || !IsCar(subject);
            return subject.IsColon(end) || (whole && (IsSeparated(subject, end) || ReplySigns.AutomaticFollowers.EndAt(subject.Words, next) >= 0 || (following >= 0 && subject.WordsFrom(following) == 0)));
        }

        return Array.Exists(ReplySigns.AutomaticUnspaced, label => subject.Text.IndexOf(label, StringComparison.Ordinal) is >= 0 and < 12) || IsBracketedAtEnd(subject);
    }

    private static bool IsAbsenceLabel(Subject subject)
    {
        var end = subject.EndOf(AbsenceSigns.Label);
        if (end < 0)
        {
            return subject.Contains(AbsenceSigns.Elsewhere) && subject.WordsFrom(subject.Start) <= 14;
        }

        return IsSeparated(subject, end) && (subject.IsColon(end) || !Asks(subject)) || IsFollowed(subject, end);
    }

    /// <summary>"Out of office until 5 May"; but "Out of office from Monday" is an announcement.</summary>
    private static bool IsFollowed(Subject subject, int end)
    {
        var words = subject.Words;
        var next = words.Next(end);
        if (next >= words.Count || Asks(subject))
        {
            return false;
        }

        if (words[end - 1].Text is "until" or "bis")
        {
            return true;
        }

        return AbsenceSigns.Beginnings.EndAt(words, next) >= 0
            ? IsDated(subject) && AbsenceSigns.Ends.IsIn(words, next + 1, words.Count)
            : AbsenceSigns.Followers.EndAt(words, next) >= 0 || (words[next].Kind == TokenKind.Number && words[next].Text.Length <= 2);
    }

    private static bool Asks(Subject subject)
    {
        for (var i = subject.Start; i < subject.Words.Count; i++)
        {
            if (subject.Words[i].Kind == TokenKind.Break && subject.Words[i].Text == "?")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The label ends here: at the end, a colon, a bracket, the end of a sentence. A dash also joins words.</summary>
    private static bool IsSeparated(Subject subject, int index) => index >= subject.Words.Count || (!subject.Words[index].IsWordOrNumber && !subject.Words.Is(index, "-"));

    /// <summary>"Offer 4711 (Out of Office)", "Your mail - Automatic reply".</summary>
    private static bool IsBracketedAtEnd(Subject subject)
    {
        var words = subject.Words;
        for (var i = Math.Max(subject.Start, words.Count - 6); i < words.Count; i++)
        {
            if (words.Is(i - 1, "(") || words.Is(i - 1, "[") || words.Is(i - 1, "-"))
            {
                var end = Math.Max(ReplySigns.Automatic.EndAt(words, i), words.Is(i - 1, "-") ? -1 : AbsenceSigns.Label.EndAt(words, i));
                if (end > i && words.Next(end) >= words.Count && (end > i + 1 || words[i].Text.Length > 8))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The subject sounds like a note, the text is about something else.</summary>
    private static bool IsSomebodysTopic(Evidence mail)
    {
        if ((IsAutomaticLabel(mail.Subject) && !IsCar(mail.Subject)) || mail.Body is not { Count: > 6 } body)
        {
            return false;
        }

        var subject = mail.Subject;
        var loose = !subject.IsColon(subject.EndOf(AbsenceSigns.Label)) && !subject.Words[subject.Start].Text.StartsWith("abwesenheits", StringComparison.Ordinal);
        return (loose && !HasRedirect(body) && NoteRule.IsMoreThanNote(body)) || IsAboutSomethingElse(body);
    }

    private static bool IsAboutSomethingElse(Words body) =>
        !AbsenceSigns.Away.IsIn(body) && !AbsenceSigns.Back.IsIn(body) && !LeavingSigns.Gone.IsIn(body) && (!HasRedirect(body) || AbsenceSigns.Content.IsIn(body));

    private static bool HasRedirect(Words body) => AbsenceSigns.Note.IsIn(body) || AbsenceSigns.Redirect.IsIn(body);

    /// <summary>"Urlaub", "Urlaub bis 12.9.", "Abwesend: the old subject": a note if the text is one or is unknown.</summary>
    private static bool IsTopicOfNote(Evidence mail)
    {
        var subject = mail.Subject;
        var end = subject.EndOf(AbsenceSigns.Topic);
        if (subject.IsReply || subject.IsForward || end < 0)
        {
            return false;
        }

        var dated = IsFollowed(subject, end) && IsDated(subject);
        var alone = end >= subject.Words.Count || subject.IsColon(end);
        if (mail.Body is not { Count: > 0 } body)
        {
            return dated || (mail.Body is null && subject.Begins(AbsenceSigns.LabelTopic) && (subject.IsColon(end) || (alone && !subject.Words[subject.Start].Is("abwesenheit"))));
        }

        return (alone || dated) && (NoteRule.SaysOnlyThat(body) || (dated && HasRedirect(body) && !AbsenceSigns.Content.IsIn(body)));
    }

    /// <summary>"Auto:" is the label of a program, and a car.</summary>
    private static bool IsCar(Subject subject) => subject.Words.Is(subject.Start, "auto") && subject.EndOf(ReplySigns.Automatic) == subject.Start + 1;

    private static bool IsDated(Subject subject)
    {
        for (var i = subject.Start; i < subject.Words.Count; i++)
        {
            if (subject.Words[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static AnswerKind Kind(Evidence mail)
    {
        if (mail.BodyHas(LeavingSigns.Gone) || mail.BodyHas(LeavingSigns.MailboxGone) || mail.Subject.Contains(LeavingSigns.Gone))
        {
            return AnswerKind.Left;
        }

        if (mail.Subject.Contains(AbsenceSigns.Label) || mail.Headers.Says("Auto-Submitted", "vacation") || mail.Headers.Says("X-Apple-Action", "vacation") || mail.BodyHas(AbsenceSigns.Away) || mail.BodyHas(AbsenceSigns.Back))
        {
            return AnswerKind.Absence;
        }

        return mail.Subject.Contains(AbsenceSigns.Elsewhere) || (!mail.Subject.IsReply && mail.Subject.Begins(AbsenceSigns.Topic)) ? AnswerKind.Absence : AnswerKind.AutomaticReply;
    }
}
