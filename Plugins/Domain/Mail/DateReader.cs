using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Finds the places of a text that name a day, the way people write days in German and English.</summary>
/// <remarks>A date with slashes or dashes may be day first or month first; if both are possible and differ, it is no day.</remarks>
internal sealed class DateReader
{
    private readonly Words words;
    private readonly DateTime receivedOn;

    private DateReader(Words words, DateTime receivedOn)
    {
        this.words = words;
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
        if (IsClock(i))
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
        var mark = Text(i + 1);
        return mark is "-" or "/" or "." && Text(i + 3) == mark && Number(i + 2) is >= 1 and <= 12 and var month && Number(i + 4) is >= 1 and <= 31 and var day
            ? new DateMention(i, i + 5, DayBuilder.Of(day, month, year, receivedOn))
            : null;
    }

    /// <summary>9.9.2026, 9.9.26, 9.9., 9.9.</summary>
    private DateMention? DottedDay(int i, int day)
    {
        if (Text(i + 1) != "." || Number(i + 2) is not (>= 1 and <= 99) || words[i + 2].Text.Length > 2 || IsClock(i + 2))
        {
            return null;
        }

        var month = Number(i + 2);
        var end = i + 3;
        var year = -1;
        if (Text(end) == ".")
        {
            end++;
            if (IsYear(end))
            {
                year = Number(end++);
            }
        }
        else if (Text(end) is "%" or "," or ":" && Number(end + 1) >= 0)
        {
            return null;
        }

        return new DateMention(i, end, DayBuilder.Of(day, month, year, receivedOn));
    }

    /// <summary>9. September 2026, 9th of September, 9 Sept.; and the stretch 1. bis 14. August.</summary>
    private DateMention? NamedMonth(int i, int day)
    {
        var at = BehindOrdinal(i + 1);
        var last = day;
        var isRange = false;
        if (IsTo(at) && Number(SkipArticle(at + 1)) is >= 1 and <= 31 and var until && until > day)
        {
            var behind = SkipArticle(at + 1) + 1;
            if (MonthAt(BehindOrdinal(behind)) > 0)
            {
                at = BehindOrdinal(behind);
                last = until;
                isRange = true;
            }
            else if (Text(behind) == "." && Number(behind + 1) is >= 1 and <= 12 && Text(i + 1) is "." or "-" && DottedDay(behind - 1, until) is { } dotted)
            {
                // 1.-14.8.
                return new DateMention(i, dotted.End, dotted.Day, isWholeRange: true);
            }
        }

        if (Is(at, "of") || Is(at, "de"))
        {
            at++;
        }

        var month = MonthAt(at);
        if (month == 0)
        {
            return null;
        }

        at++;
        var year = YearBehind(ref at);
        return new DateMention(i, at, DayBuilder.Of(last, month, year, receivedOn), isRange);
    }

    /// <summary>25/8/2026 and 8/25/2026 are clear, 9/8/2026 is not.</summary>
    private DateMention? SlashedDay(int i, int first)
    {
        var mark = Text(i + 1);
        if (mark is not ("/" or "-") || Number(i + 2) is not (>= 1 and <= 31) || words[i + 2].Text.Length > 2)
        {
            return null;
        }

        var second = Number(i + 2);
        var end = i + 3;
        var year = -1;
        if (Text(end) == mark && IsYear(end + 1))
        {
            year = Number(end + 1);
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
        var english = Text(i + 1) is "st" or "nd" or "rd" or "th" && (Is(i - 1, "the") || Is(i - 1, "on"));
        var german = Text(i + 1) == "." && (Is(i - 1, "am") || Is(i - 1, "dem") || Is(i - 1, "zum") || Is(i - 1, "ab")) && !words.IsBreak(i + 2) && words[i + 2].Kind == TokenKind.Word
            && words[i + 2].Text is "wieder" or "zurueck" or "nicht" or "im" or "bin" or "abwesend";
        return english || german ? new DateMention(i, i + 2, DayBuilder.NextDayOfMonth(day, receivedOn)) : null;
    }

    /// <summary>September 9th, 2026; and the stretch August 1-14.</summary>
    private DateMention? MonthFirst(int i, int month)
    {
        var at = Is(i + 1, ".") ? i + 2 : i + 1;
        if (Number(at) is not (>= 1 and <= 31) || words[at].Text.Length > 2 || IsClock(at))
        {
            return null;
        }

        var day = Number(at);
        var isRange = false;
        at = BehindOrdinal(at + 1);
        if (IsTo(at) && Number(SkipArticle(at + 1)) is >= 1 and <= 31 and var until && until > day && words[SkipArticle(at + 1)].Text.Length <= 2)
        {
            day = until;
            isRange = true;
            at = BehindOrdinal(SkipArticle(at + 1) + 1);
        }

        var year = YearBehind(ref at);
        return new DateMention(i, at, DayBuilder.Of(day, month, year, receivedOn), isRange);
    }

    /// <summary>"Monday", or "Monday, 14 September" where both must agree.</summary>
    private DateMention? Weekday(int i, int weekday)
    {
        var at = words[i].Kind == TokenKind.Word && Text(i + 1) is "." or "," ? i + 2 : i + 1;
        at = Is(at, ",") ? at + 1 : at;
        at = SkipArticle(at);
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
        var unclear = (Is(i - 1, "next") || Is(i - 1, "naechsten") || Is(i - 1, "naechster") || Is(i - 1, "naechste")) && weekday > CalendarWords.WeekdayOf(receivedOn);
        return new DateMention(i, i + 1, unclear ? null : DayBuilder.NextWeekday(weekday, receivedOn));
    }

    private DateMention? RelativeWord(int i) => words[i].Text switch
    {
        "morgen" when !Is(i - 1, "guten") && !Is(i - 1, "heute") && !Is(i - 1, "am") && !Is(i - 1, "jeden") => new DateMention(i, i + 1, receivedOn.AddDays(1)),
        "tomorrow" => new DateMention(i, i + 1, receivedOn.AddDays(1)),
        "uebermorgen" => new DateMention(i, i + 1, receivedOn.AddDays(2)),
        _ => null,
    };

    /// <summary>"14.9. (Montag)".</summary>
    private DateMention? WithWeekdayBehind(DateMention? date) =>
        date is not null && Is(date.End, "(") && date.End + 2 < words.Count && Is(date.End + 2, ")") && CalendarWords.AnyWeekday(words[date.End + 1]) is > 0 and var weekday
            ? new DateMention(date.Start, date.End + 3, Agreeing(date.Day, weekday), date.IsWholeRange)
            : date;

    private static DateTime? Agreeing(DateTime? day, int weekday) =>
        day is { } known && CalendarWords.WeekdayOf(known) == weekday ? day : null;

    private int YearBehind(ref int at)
    {
        var next = Is(at, ".") || Is(at, ",") ? at + 1 : at;
        next = Is(next, ",") || Is(next, "'") ? next + 1 : next;
        if (next < words.Count && words[next].Kind == TokenKind.Number && words[next].Text.Length == 4 && words[next].Number is >= 1900 and <= 2999)
        {
            at = next + 1;
            return words[next].Number;
        }

        return -1;
    }

    /// <summary>Four digits, or two that are a year near the day received, not an hour.</summary>
    private bool IsYear(int i) =>
        i < words.Count && words[i].Kind == TokenKind.Number && !IsClock(i)
        && ((words[i].Text.Length == 4 && words[i].Number >= 1900) || (words[i].Text.Length == 2 && Math.Abs(2000 + words[i].Number - receivedOn.Year) <= 3));

    /// <summary>"12.30 Uhr", "8:30", "9 am".</summary>
    private bool IsClock(int i) =>
        Text(i + 1) is "uhr" or "h" or "pm" or "o'clock" || (Text(i + 1) == "am" && Number(i + 2) < 0 && CalendarWordsFollow(i + 2) == 0)
        || (Text(i + 1) == ":" && Number(i + 2) is >= 0 and <= 59 && i + 2 < words.Count && words[i + 2].Text.Length == 2)
        || (Text(i + 1) is "." && i + 3 < words.Count && Number(i + 2) >= 0 && Text(i + 3) is "uhr" or "h");

    private int CalendarWordsFollow(int i) => i < words.Count ? CalendarWords.AnyWeekday(words[i]) : 0;

    private int BehindOrdinal(int i) => Text(i) is "." or "st" or "nd" or "rd" or "th" ? i + 1 : i;

    private bool IsTo(int i) => Text(i) is "bis" or "to" or "-" or "until" or "through" or "till";

    private int SkipArticle(int i)
    {
        while (Text(i) is "zum" or "den" or "dem" or "der" or "the" or "einschliesslich")
        {
            i++;
        }

        return i;
    }

    private int MonthAt(int i) => i < words.Count ? CalendarWords.Month(words[i]) : 0;

    private bool Is(int i, string text) => words.Is(i, text);

    private string Text(int i) => i >= 0 && i < words.Count && words[i].Kind != TokenKind.Break ? words[i].Text : "";

    private int Number(int i) => i >= 0 && i < words.Count && words[i].Kind == TokenKind.Number ? words[i].Number : -1;
}
