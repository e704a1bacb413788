using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Reads from a person's mail by when he says he will be in touch again.</summary>
/// <remarks>He must say it of himself or his people, in a sentence that is no question, refuses nothing and hangs on nothing. What we are asked to do
/// by Friday is no promise of theirs.</remarks>
internal static class Promise
{
    private static readonly PhraseBook Promises = new(
        "melde mich; melde ich mich; werde mich * melden; werde ich mich * melden; melden uns; melden wir uns; werden uns * melden; werden wir uns * melden; meldet sich * bei ihnen; wird sich * bei ihnen melden; "
        + "gebe ihnen * bescheid; gebe ich ihnen * bescheid; gebe dir * bescheid; gebe ich dir * bescheid; gebe bescheid; gebe * rückmeldung; gebe ich * rückmeldung; geben ihnen * rückmeldung; geben wir ihnen * rückmeldung; geben wir ihnen * bescheid; geben ihnen * bescheid; "
        + "hören * von mir; hören * von uns; hörst * von mir; bekommen * von mir; bekommen * von uns; erhalten * von mir; erhalten * von uns; bekommst * von mir; antworte ich; antworte ihnen; antworten wir; komme * auf sie zu; kommen * auf sie zu; "
        + "komme ich * auf sie zu; schicke ihnen; schicke ich ihnen; sende ihnen; sende ich ihnen; schicken wir ihnen; senden wir ihnen; rufe sie * an; rufe ich sie * an; rückmeldung von mir; rückmeldung von uns; lasse sie * wissen; lasse ich sie * wissen; ich mich * melden; wir uns * melden; ihnen * bescheid geben; ihnen * rückmeldung geben; rückmeldung erhalten sie; rückmeldung bekommen sie; antwort erhalten sie; antwort bekommen sie; kann ich ihnen * sagen; kann ihnen * sagen; "
        + "get back to you; back to you; come back to you; let you know; be in touch; hear from me; hear from us; will reply; will respond; i'll reply; i'll respond; will answer; i'll answer; will send you; i'll send you; will send it; will call you; i'll call you; will update you; i'll update you; have an answer for you; have our answer; have my answer; reply from me; reply from us; answer from me; answer from us");

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "nicht", "kein", "keine", "keinen", "nie", "nimmer", "not", "never", "won't", "can't", "cannot", "don't", "couldn't", "didn't", "unable", "ohne", "without",
    };

    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal)
    {
        "wenn", "falls", "sofern", "sobald", "if", "unless", "once",
    };

    private static readonly HashSet<string> Requests = new(StringComparer.Ordinal) { "bitte", "please", "mir", "uns", "me", "us" };

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal)
    {
        ",", ";", ":", "und", "and", "but", "oder", "or", "weil", "because", "denn", "-", "(", ")",
    };

    /// <summary>Verbs that ask where a sentence begins with them.</summary>
    private static readonly HashSet<string> Openings = new(StringComparer.Ordinal)
    {
        "should", "sollte", "sollten", "koennen", "koennten", "koenntest", "kannst", "can", "could", "would", "will", "wuerden", "bitte", "please",
    };

    /// <summary>What is no time to answer by: where something else begins or ended.</summary>
    private static readonly HashSet<string> OtherTimes = new(StringComparer.Ordinal)
    {
        "ab", "vom", "from", "seit", "since", "after", "nach", "before", "vor", "of",
    };

    public static DateTime? Of(Words body, DateTime receivedOn)
    {
        var dates = Dates(body, receivedOn);
        var promised = new List<DateTime?>();
        for (var i = 0; i < body.Count; i++)
        {
            var end = Promises.EndAt(body, i);
            if (end < 0)
            {
                continue;
            }

            var sentence = Sentence.At(body, i);
            if (!sentence.IsQuestion(body) && !IsConditional(body, sentence.Start, i) && DayOf(body, dates, sentence, i, end) is { } date)
            {
                promised.Add(date.Day);
            }

            i = end - 1;
        }

        var days = promised.Distinct().ToList();
        return days.Count == 1 && days[0] is { } day ? DayBuilder.InReach(day, receivedOn) : null;
    }

    /// <summary>The one day of the clause; or of the sentence, if the clause says "then".</summary>
    private static DateMention? DayOf(Words body, List<DateMention> dates, Sentence sentence, int start, int end)
    {
        var from = ClauseStart(body, sentence, start);
        var to = ClauseEnd(body, sentence, end);
        if (Says(body, Negations, from, to))
        {
            return null;
        }

        var inClause = dates.Where(date => date.Start < to && date.End > from && date.Start >= from && IsTimeToAnswer(body, date)).ToList();
        if (inClause.Count > 0)
        {
            return inClause.Count == 1 ? inClause[0] : null;
        }

        // "I check it by Friday and then get back to you."
        var earlier = dates.Where(date => date.Start >= sentence.Start && date.End <= from && IsTimeToAnswer(body, date)).ToList();
        return earlier.Count == 1 && SaysThen(body, from, to) && !Says(body, Requests, sentence.Start, from) && !AbsenceSigns.Away.IsIn(body, sentence.Start, sentence.End) ? earlier[0] : null;
    }

    private static List<DateMention> Dates(Words body, DateTime receivedOn)
    {
        var dates = DateReader.AllIn(body, receivedOn);
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Kind == TokenKind.Word && PromisedDay.At(body, i, receivedOn) is { } day)
            {
                dates.RemoveAll(date => date.Start < day.End && date.End > i);
                dates.Add(day);
                i = day.End - 1;
            }
        }

        return dates;
    }

    private static bool IsTimeToAnswer(Words body, DateMention date)
    {
        var before = date.Start - 1;
        while (before >= 0 && body[before].Text is "dem" or "den" or "the" or "der" or "," or "." && body[before].Kind != TokenKind.Break)
        {
            before--;
        }

        return before < 0 || body[before].Kind == TokenKind.Break || !OtherTimes.Contains(body[before].Text) || body.Is(before, "of") && body.Is(before - 1, "end");
    }

    private static int ClauseStart(Words body, Sentence sentence, int index)
    {
        while (index > sentence.Start && !IsClauseEnd(body, index - 1))
        {
            index--;
        }

        return index;
    }

    private static int ClauseEnd(Words body, Sentence sentence, int index)
    {
        while (index < sentence.End && !IsClauseEnd(body, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>A comma between weekday and date, or a dash in a date, ends no clause.</summary>
    private static bool IsClauseEnd(Words body, int index) =>
        ClauseEnds.Contains(body[index].Text)
        && !(index + 1 < body.Count && index > 0 && body[index].Kind == TokenKind.Mark && (body[index + 1].Kind == TokenKind.Number || CalendarWords.AnyWeekday(body[index - 1]) > 0));

    private static bool IsConditional(Words body, int start, int end) =>
        Says(body, Conditions, start, end) || (body.Next(start) < end && Openings.Contains(body[body.Next(start)].Text));

    private static bool SaysThen(Words body, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (body[i].Text is "dann" or "then")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(Words body, HashSet<string> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (body[i].Kind == TokenKind.Word && words.Contains(body[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
