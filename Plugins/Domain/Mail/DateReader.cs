using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Finds the places of a text that name a day, the way people write days in German and English.</summary>
/// <remarks>A date with slashes or dashes may be day first or month first; if both are possible and differ, it is no day.</remarks>
internal sealed class DateReader
{
    private readonly Words words;
    private readonly DateWords place;
    private readonly DateTime receivedOn;

    private DateReader(Words words, DateTime receivedOn)
    {
        this.words = words;
        place = new DateWords(words, receivedOn);
        this.receivedOn = receivedOn;
    }

    public static List<DateMention> AllIn(Words words, DateTime receivedOn)
    {
        var reader = new DateReader(words, receivedOn);
        var mentions = new List<DateMention>();
        for (var i = 0; i < words.Count;)
        {
            var mention = reader.At(i);
            if (mention is null)
            {
                i++;
            }
            else
            {
                mentions.Add(mention);
                i = mention.End;
            }
        }

        return mentions;
    }

    private DateMention? At(int i) => words[i].Kind switch
    {
        TokenKind.Number => WithWeekdayBehind(Numeric(i)),
        TokenKind.Word when CalendarWords.Month(words[i]) is > 0 and var month => WithWeekdayBehind(MonthFirst(i, month)),
        TokenKind.Word when CalendarWords.AnyWeekday(words[i]) is > 0 and var weekday => Weekday(i, weekday),
        TokenKind.Word => RelativeWord(i),
        _ => null,
    };

    private DateMention? Numeric(int i)
    {
        if (place.IsClock(i))
        {
            return null;
        }

        var first = words[i].Number;
        if (words[i].Text.Length == 4 && first is >= 1900 and <= 2999)
        {
            return YearFirst(i, first);
        }

        if (first is < 1 or > 31)
        {
            return null;
        }

        return DottedDay(i, first) ?? NamedMonth(i, first) ?? SlashedDay(i, first) ?? DayOfMonth(i, first);
    }

    /// <summary>2026-09-21.</summary>
    private DateMention? YearFirst(int i, int year)
    {
        var mark = place.Text(i + 1);
        return mark is "-" or "/" or "." && place.Text(i + 3) == mark && place.Number(i + 2) is >= 1 and <= 12 and var month && place.Number(i + 4) is >= 1 and <= 31 and var day
            ? new DateMention(i, i + 5, DayBuilder.Of(day, month, year, receivedOn))
            : null;
    }

    /// <summary>9.9.2026, 9.9.26, 9.9., 9.9.</summary>
    private DateMention? DottedDay(int i, int day)
    {
        if (place.Text(i + 1) != "." || place.Number(i + 2) is not (>= 1 and <= 99) || words[i + 2].Text.Length > 2 || place.IsClock(i + 2))
        {
            return null;
        }

        var month = place.Number(i + 2);
        var end = i + 3;
        var year = -1;
        if (place.Text(end) == ".")
        {
            end++;
            if (place.IsYear(end))
            {
                year = place.Number(end++);
            }
        }
        else if (place.Text(end) is "%" or "," or ":" && place.Number(end + 1) >= 0)
        {
            return null;
        }

        return new DateMention(i, end, DayBuilder.Of(day, month, year, receivedOn));
    }

    /// <summary>9. September 2026, 9th of September, 9 Sept.; and the stretch 1. bis 14. August.</summary>
    private DateMention? NamedMonth(int i, int day)
    {
        var at = place.BehindOrdinal(i + 1);
        var last = day;
        var isRange = false;
        if (place.IsTo(at) && place.Number(place.SkipArticle(at + 1)) is >= 1 and <= 31 and var until && until > day)
        {
            var behind = place.SkipArticle(at + 1) + 1;
            if (place.MonthAt(place.BehindOrdinal(behind)) > 0)
            {
                at = place.BehindOrdinal(behind);
                last = until;
                isRange = true;
            }
            else if (place.Text(behind) == "." && place.Number(behind + 1) is >= 1 and <= 12 && place.Text(i + 1) is "." or "-" && DottedDay(behind - 1, until) is { } dotted)
            {
                // 1.-14.8.
                return new DateMention(i, dotted.End, dotted.Day, isWholeRange: true);
            }
        }

        if (place.Is(at, "of") || place.Is(at, "de"))
        {
            at++;
        }

        var month = place.MonthAt(at);
        if (month == 0)
        {
            return null;
        }

        at++;
        var year = place.YearBehind(ref at);
        return new DateMention(i, at, DayBuilder.Of(last, month, year, receivedOn), isRange);
    }

    /// <summary>25/8/2026 and 8/25/2026 are clear, 9/8/2026 is not.</summary>
    private DateMention? SlashedDay(int i, int first)
    {
        var mark = place.Text(i + 1);
        if (mark is not ("/" or "-") || place.Number(i + 2) is not (>= 1 and <= 31) || words[i + 2].Text.Length > 2)
        {
            return null;
        }

        var second = place.Number(i + 2);
        var end = i + 3;
        var year = -1;
        if (place.Text(end) == mark && place.IsYear(end + 1))
        {
            year = place.Number(end + 1);
            end += 2;
        }
        else if (mark == "-")
        {
            return null;
        }

        var day = first == second || second > 12 || first > 12
            ? second > 12 ? DayBuilder.Of(second, first, year, receivedOn) : DayBuilder.Of(first, second, year, receivedOn)
            : null;
        return new DateMention(i, end, day);
    }

    /// <summary>"am 14. wieder da", "back on the 14th".</summary>
    private DateMention? DayOfMonth(int i, int day)
    {
        var english = place.Text(i + 1) is "st" or "nd" or "rd" or "th" && (place.Is(i - 1, "the") || place.Is(i - 1, "on"));
        var german = place.Text(i + 1) == "." && (place.Is(i - 1, "am") || place.Is(i - 1, "dem") || place.Is(i - 1, "zum") || place.Is(i - 1, "ab")) && !words.IsBreak(i + 2) && words[i + 2].Kind == TokenKind.Word
            && words[i + 2].Text is "wieder" or "zurueck" or "nicht" or "im" or "bin" or "abwesend";
        return english || german ? new DateMention(i, i + 2, DayBuilder.NextDayOfMonth(day, receivedOn)) : null;
    }

    /// <summary>September 9th, 2026; and the stretch August 1-14.</summary>
    private DateMention? MonthFirst(int i, int month)
    {
        var at = place.Is(i + 1, ".") ? i + 2 : i + 1;
        if (place.Number(at) is not (>= 1 and <= 31) || words[at].Text.Length > 2 || place.IsClock(at))
        {
            return null;
        }

        var day = place.Number(at);
        var isRange = false;
        at = place.BehindOrdinal(at + 1);
        if (place.IsTo(at) && place.Number(place.SkipArticle(at + 1)) is >= 1 and <= 31 and var until && until > day && words[place.SkipArticle(at + 1)].Text.Length <= 2)
        {
            day = until;
            isRange = true;
            at = place.BehindOrdinal(place.SkipArticle(at + 1) + 1);
        }

        var year = place.YearBehind(ref at);
        return new DateMention(i, at, DayBuilder.Of(day, month, year, receivedOn), isRange);
    }

    /// <summary>"Monday", or "Monday, 14 September" where both must agree.</summary>
    private DateMention? Weekday(int i, int weekday)
    {
        var at = words[i].Kind == TokenKind.Word && place.Text(i + 1) is "." or "," ? i + 2 : i + 1;
        at = place.Is(at, ",") ? at + 1 : at;
        at = place.SkipArticle(at);
        var date = at < words.Count && (words[at].Kind == TokenKind.Number || CalendarWords.Month(words[at]) > 0) ? At(at) : null;
        if (date is not null)
        {
            return new DateMention(i, date.End, Agreeing(date.Day, weekday), date.IsWholeRange);
        }

        if (CalendarWords.Weekday(words[i]) == 0)
        {
            return null;
        }

        // "Next Friday", said on a Monday, is this week's for some and next week's for others.
        var unclear = (place.Is(i - 1, "next") || place.Is(i - 1, "naechsten") || place.Is(i - 1, "naechster") || place.Is(i - 1, "naechste")) && weekday > CalendarWords.WeekdayOf(receivedOn);
        return new DateMention(i, i + 1, unclear ? null : DayBuilder.NextWeekday(weekday, receivedOn));
    }

    private DateMention? RelativeWord(int i) => words[i].Text switch
    {
        "morgen" when !place.Is(i - 1, "guten") && !place.Is(i - 1, "heute") && !place.Is(i - 1, "am") && !place.Is(i - 1, "jeden") => new DateMention(i, i + 1, receivedOn.AddDays(1)),
        "tomorrow" => new DateMention(i, i + 1, receivedOn.AddDays(1)),
        "uebermorgen" => new DateMention(i, i + 1, receivedOn.AddDays(2)),
        _ => null,
    };

    /// <summary>"14.9. (Montag)".</summary>
    private DateMention? WithWeekdayBehind(DateMention? date) =>
        date is not null && place.Is(date.End, "(") && date.End + 2 < words.Count && place.Is(date.End + 2, ")") && CalendarWords.AnyWeekday(words[date.End + 1]) is > 0 and var weekday
            ? new DateMention(date.Start, date.End + 3, Agreeing(date.Day, weekday), date.IsWholeRange)
            : date;

    private static DateTime? Agreeing(DateTime? day, int weekday) =>
        day is { } known && CalendarWords.WeekdayOf(known) == weekday ? day : null;
}
