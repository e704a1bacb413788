using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Reads from an absence note the first day on which its writer is back.</summary>
/// <remarks>
/// A day counts only with a cue. "Back on", "wieder ab" name the day itself. "Through", "bis einschließlich" and a stretch with two
/// ends ("vom 1. bis 14. August") name the last day away, so it is the next one. A bare "until", "bis" is taken at its word: the day named.
/// Many notes say the same in two languages, so "bis" and "until" must not differ; and a day too early costs nothing, since the
/// silence goes on counting in working days. Two cues that contradict each other give no day, and neither do those of a colleague.
/// </remarks>
internal static class ReturnDate
{
    public static readonly PhraseBook Cues = new(
        "wieder; zurück; zurückkehren; zurückkommen; rückkehr; kehre; back; return; returning; returns; again; resume; resuming; nächster arbeitstag; erster arbeitstag; next working day; first working day; erreichbar; verfügbar; available; reachable");

    /// <summary>Being in touch again; counts as being back only in a note.</summary>
    private static readonly PhraseBook AnswerCues = new(
        "beantworten; beantworte; bearbeiten; melde mich; melde ich mich; antworten; antworte; respond; responding; reply; replying; answer; get back to you; be in touch");

    private static readonly HashSet<string> Self = new(StringComparer.Ordinal)
    {
        "ich", "i", "i'm", "i'll", "wir", "we", "we're", "our", "my", "mein", "meine", "meiner", "meinem", "unser", "unsere",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "herr", "herrn", "frau", "kollege", "kollegen", "kollegin", "kolleginnen", "er", "she", "he", "colleague", "colleagues", "mr", "mrs", "ms", "vertretung", "vertreter", "vertreterin",
        "vertritt", "wenden", "contact", "kontaktieren", "deputy", "assistant", "assistentin", "assistent", "chef", "chefin", "boss",
    };

    public static DateTime? Of(Subject subject, Words? body, DateTime receivedOn)
    {
        var found = new List<AbsenceDate>();
        Collect(subject.Words, receivedOn, found);
        if (body is not null)
        {
            Collect(body, receivedOn, found);
        }

        return Agreed(found) is { } day ? DayBuilder.InReach(day, receivedOn) : null;
    }

    /// <summary>The one day that all of them allow.</summary>
    private static DateTime? Agreed(List<AbsenceDate> found)
    {
        var back = found.Where(date => date.IsReturn).Select(date => date.FirstDayBack).Distinct().ToList();
        var last = found.Where(date => !date.IsReturn).Select(date => date.Named).Distinct().ToList();
        if (back.Count == 1)
        {
            return last.Any(named => named > back[0]) ? null : back[0];
        }

        return back.Count == 0 && last.Count == 1 ? found.Max(date => date.FirstDayBack) : null;
    }

    private static void Collect(Words words, DateTime receivedOn, List<AbsenceDate> found)
    {
        var mentions = DateReader.AllIn(words, receivedOn);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Day is not { } day || IsOfSomebodyElse(words, mention))
            {
                continue;
            }

            var sentence = Sentence.Around(words, mention.Start, mention.End);
            var from = i > 0 && mentions[i - 1].Start >= sentence.Start ? mentions[i - 1].End : sentence.Start;
            var to = i + 1 < mentions.Count && mentions[i + 1].Start < sentence.End ? mentions[i + 1].Start : sentence.End;
            if (Read(words, mention, day, sentence, from, to) is { } date)
            {
                found.Add(date);
            }
        }
    }

    private static AbsenceDate? Read(Words words, DateMention mention, DateTime day, Sentence sentence, int from, int to)
    {
        var cue = DayCue.Before(words, mention);
        if (mention.IsWholeRange || cue.Kind is DayCueKind.Until or DayCueKind.Through)
        {
            // The end of a stretch, or of an absence that began before.
            var isLastDay = mention.IsWholeRange || cue.IsInclusive || cue.Kind == DayCueKind.Through || cue.ClosesRange || DayCue.SaysInclusiveBehind(words, mention.End);
            return AbsenceSigns.Away.IsIn(words, sentence.Start, sentence.End) ? new AbsenceDate(day, isLastDay ? day.AddDays(1) : day, isReturn: false) : null;
        }

        if (cue.Kind == DayCueKind.Start || !IsReturn(words, mention, sentence, from, to))
        {
            return null;
        }

        return new AbsenceDate(day, cue.Kind == DayCueKind.After ? day.AddDays(1) : day, isReturn: true);
    }

    /// <summary>The first thing said behind the day decides, else the last thing said before it: being back, or being away.</summary>
    private static bool IsReturn(Words words, DateMention mention, Sentence sentence, int from, int to)
    {
        var hours = HasClock(words, sentence);
        for (var i = mention.End; i < to; i++)
        {
            if (AbsenceSigns.Away.EndAt(words, i) >= 0)
            {
                return false;
            }

            if (IsCue(words, i, hours))
            {
                return !Others.Any(other => IsBetween(words, other, mention.End, i));
            }
        }

        var result = false;
        for (var i = from; i < mention.Start; i++)
        {
            var away = AbsenceSigns.Away.EndAt(words, i);
            if (away >= 0)
            {
                result = false;
                i = away - 1;
            }
            else if (IsCue(words, i, hours))
            {
                result = true;
            }
        }

        return result;
    }

    /// <summary>Within hours ("9.9. von 8 bis 12 Uhr erreichbar") only a plain word of return counts.</summary>
    private static bool IsCue(Words words, int i, bool hours) =>
        hours ? words[i].Text is "wieder" or "zurueck" or "back" or "return" or "rueckkehr" : Cues.EndAt(words, i) >= 0 || AnswerCues.EndAt(words, i) >= 0;

    private static bool HasClock(Words words, Sentence sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (words[i].Text is "uhr" or "o'clock" or "pm")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSomebodyElse(Words words, DateMention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && words[i].Kind != TokenKind.Break; i--)
        {
            if (words[i].Kind == TokenKind.Word && (Self.Contains(words[i].Text) || Others.Contains(words[i].Text)))
            {
                return Others.Contains(words[i].Text);
            }
        }

        return false;
    }

    private static bool IsBetween(Words words, string word, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i].Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
