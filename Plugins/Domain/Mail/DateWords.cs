using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Looks at the places around a day: what stands there, and whether it belongs to a date or to a clock.</summary>
internal sealed class DateWords(Words words, DateTime receivedOn)
{
    public int YearBehind(ref int at)
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
    public bool IsYear(int i) =>
        i < words.Count && words[i].Kind == TokenKind.Number && !IsClock(i)
        && ((words[i].Text.Length == 4 && words[i].Number >= 1900) || (words[i].Text.Length == 2 && Math.Abs(2000 + words[i].Number - receivedOn.Year) <= 3));

    /// <summary>"12.30 Uhr", "8:30", "9 am".</summary>
    public bool IsClock(int i) =>
        Text(i + 1) is "uhr" or "h" or "pm" or "o'clock" || (Text(i + 1) == "am" && Number(i + 2) < 0 && CalendarWordsFollow(i + 2) == 0)
        || (Text(i + 1) == ":" && Number(i + 2) is >= 0 and <= 59 && i + 2 < words.Count && words[i + 2].Text.Length == 2)
        || (Text(i + 1) is "." && i + 3 < words.Count && Number(i + 2) >= 0 && Text(i + 3) is "uhr" or "h");

    private int CalendarWordsFollow(int i) => i < words.Count ? CalendarWords.AnyWeekday(words[i]) : 0;

    public int BehindOrdinal(int i) => Text(i) is "." or "st" or "nd" or "rd" or "th" ? i + 1 : i;

    public bool IsTo(int i) => Text(i) is "bis" or "to" or "-" or "until" or "through" or "till";

    public int SkipArticle(int i)
    {
        while (Text(i) is "zum" or "den" or "dem" or "der" or "the" or "einschliesslich")
        {
            i++;
        }

        return i;
    }

    public int MonthAt(int i) => i < words.Count ? CalendarWords.Month(words[i]) : 0;

    public bool Is(int i, string text) => words.Is(i, text);

    public string Text(int i) => i >= 0 && i < words.Count && words[i].Kind != TokenKind.Break ? words[i].Text : "";

    public int Number(int i) => i >= 0 && i < words.Count && words[i].Kind == TokenKind.Number ? words[i].Number : -1;
}
