namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Recognises an absence note by nothing but its text: short, in the shape of a note, and about nothing else.</summary>
/// <remarks>A person may be away and say so in a mail about something; that is an answer. So every sentence has to belong to a note.</remarks>
internal static class NoteRule
{
    private const int LongestNote = 220;
    private const int LongestGreeting = 12;

    public static AnswerKind? Of(Evidence mail)
    {
        if (mail.Body is not { Count: > 0 and <= LongestNote } body || mail.Subject.IsForward)
        {
            return null;
        }

        if (IsFarewell(mail, body))
        {
            return AnswerKind.Left;
        }

        return IsAway(body) ? AnswerKind.Absence : null;
    }

    /// <summary>Whether a text under a subject such as <c>Urlaub</c> is a note: away, and nothing a person would add.</summary>
    public static bool SaysOnlyThat(Words body) =>
        body.Count <= LongestNote && (AbsenceSigns.Away.IsIn(body) || AbsenceSigns.Back.IsIn(body)) && !AbsenceSigns.Content.IsIn(body) && !Asks(body) && !IsAtAnotherTime(body) && StrangeSentences(body) <= 1;

    /// <summary>Whether a text also talks business or asks something.</summary>
    public static bool IsMoreThanNote(Words body) => AbsenceSigns.Content.IsIn(body) || Asks(body);

    private static bool IsAway(Words body)
    {
        var away = AbsenceSigns.Away.Find(body, 0, body.Count);
        if (away < 0 || !SpeaksOfHimself(body) || AbsenceSigns.Content.IsIn(body) || Asks(body) || IsAtAnotherTime(body))
        {
            return false;
        }

        // A note thanks first, as it does not know for what.
        var thanks = AbsenceSigns.Thanks.Find(body, 0, away) is >= 0 and <= LongestGreeting;
        var note = AbsenceSigns.Note.IsIn(body);
        return (note || (thanks && !AbsenceSigns.WillBeInTouch.IsIn(body))) && StrangeSentences(body) <= (note && thanks ? 1 : 0);
    }

    /// <summary>The mailbox says that its owner is gone, and whom to ask instead.</summary>
    private static bool IsFarewell(Evidence mail, Words body)
    {
        if (AbsenceSigns.Content.IsIn(body) || Asks(body) || !(AbsenceSigns.Note.IsIn(body) || AbsenceSigns.Redirect.IsIn(body)))
        {
            return false;
        }

        if (LeavingSigns.MailboxGone.IsIn(body))
        {
            return StrangeSentences(body) <= 1;
        }

        var gone = LeavingSigns.Gone.Find(body, 0, body.Count);
        return gone >= 0 && StrangeSentences(body) <= 1 && ((IsAboutSender(mail.Sender, body, gone) && !AbsenceSigns.FirstPerson.IsIn(body)) || (AbsenceSigns.FirstPerson.IsIn(body, Sentence.At(body, gone).Start, gone + 1) && AbsenceSigns.Thanks.IsIn(body)));
    }

    private static bool IsAboutSender(Sender sender, Words body, int index)
    {
        for (var i = Sentence.At(body, index).Start; i < index; i++)
        {
            if (body[i].Kind == TokenKind.Word && sender.IsCalled(body[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SpeaksOfHimself(Words body)
    {
        for (var away = AbsenceSigns.Away.Find(body, 0, body.Count); away >= 0; away = AbsenceSigns.Away.Find(body, away + 1, body.Count))
        {
            var sentence = Sentence.At(body, away);
            if (AbsenceSigns.FirstPerson.IsIn(body, sentence.Start, sentence.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"From Monday I am on holiday", "I was on holiday": a program answers while somebody is away, not before and not afterwards.</summary>
    private static bool IsAtAnotherTime(Words body)
    {
        for (var away = AbsenceSigns.Away.Find(body, 0, body.Count); away >= 0; away = AbsenceSigns.Away.Find(body, away + 1, body.Count))
        {
            var sentence = Sentence.At(body, away);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (IsLater(body, i) || body[i].Text is "was" or "were" or "war" or "waren" or "gewesen" or "been")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsLater(Words body, int i)
    {
        var date = i + 1 < body.Count && (body[i + 1].Kind == TokenKind.Number || CalendarWords.AnyWeekday(body[i + 1]) > 0 || CalendarWords.Month(body[i + 1]) > 0 || body[i + 1].Text is "dem" or "tomorrow" or "morgen" or "next" or "naechster");
        var starts = body[i].Text is "morgen" or "tomorrow" or "uebermorgen" or "naechste" or "naechsten" or "naechster" or "kommende" or "kommender" or "kommenden" || (body[i].Text is "next" && !(body.Is(i - 1, "until") || body.Is(i - 1, "till")))
            || (date && body[i].Text is "ab" or "from" or "starting" or "on" or "am");
        if (!starts || body[i].Kind != TokenKind.Word)
        {
            return false;
        }

        var sentence = Sentence.At(body, i);
        for (var k = sentence.Start; k < sentence.End; k++)
        {
            if (body[k].Text is "wieder" or "zurueck" or "back" or "return" or "returning" or "bis" or "until" or "till" or "through" or "to")
            {
                return false;
            }
        }

        return true;
    }

    private static bool Asks(Words body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Kind == TokenKind.Break && body[i].Text == "?")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sentences of four words and more that belong to no note.</summary>
    private static int StrangeSentences(Words body)
    {
        var strange = 0;
        for (var start = 0; start < body.Count;)
        {
            var end = Sentence.At(body, start).End;
            strange += IsStrange(body, start, end) ? 1 : 0;
            start = end + 1;
        }

        return strange;
    }

    private static bool IsStrange(Words body, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += body[i].Kind == TokenKind.Word ? 1 : 0;
            if (body[i].Is("@"))
            {
                return false;
            }
        }

        return words >= 4
            && !AbsenceSigns.Away.IsIn(body, start, end) && !AbsenceSigns.Redirect.IsIn(body, start, end) && !AbsenceSigns.Note.IsIn(body, start, end) && !AbsenceSigns.Thanks.IsIn(body, start, end)
            && !AbsenceSigns.Courtesy.IsIn(body, start, end) && !AbsenceSigns.Back.IsIn(body, start, end);
    }
}
