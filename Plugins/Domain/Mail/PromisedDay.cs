using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Stretches of time as people promise them: "next week", "in 14 Tagen", "end of the month".</summary>
/// <remarks>The day is the last one that keeps the promise. Next week is kept until its Friday, since the working week ends then: on
/// its Monday nobody has broken his word yet, and until Sunday nothing more comes. What names no end ("in a few days") is no day.</remarks>
internal static class PromisedDay
{
    private const int Friday = 5;
    private const int Wednesday = 3;

    private static readonly PhraseBook EndOfNextWeek = new("ende nächster woche; ende der nächsten woche; ende kommender woche; ende der kommenden woche; end of next week; late next week");
    private static readonly PhraseBook MiddleOfNextWeek = new("anfang nächster woche; anfang der nächsten woche; anfang kommender woche; mitte nächster woche; mitte der nächsten woche; early next week; beginning of next week; middle of next week; mid next week");
    private static readonly PhraseBook NextWeek = new("nächste woche; nächster woche; nächsten woche; kommende woche; kommender woche; kommenden woche; next week; coming week");
    private static readonly PhraseBook ThisWeek = new("ende der woche; ende dieser woche; ende diese woche; diese woche; dieser woche; laufe der woche; this week; end of the week; end of week; end of this week; later this week");
    private static readonly PhraseBook EndOfNextMonth = new("ende nächsten monats; ende des nächsten monats; end of next month");
    private static readonly PhraseBook EndOfMonth = new("ende des monats; ende dieses monats; monatsende; diesen monat; end of the month; end of month; end of this month; month end; this month");
    private static readonly PhraseBook Today = new("heute; today; heute noch; end of day; eod");
    private static readonly PhraseBook EndOf = new("ende; end of");

    /// <returns>The day and the index behind the words, or null.</returns>
    public static DateMention? At(Words words, int i, DateTime receivedOn)
    {
        var week = CalendarWords.WeekdayOf(receivedOn);
        if (EndOfNextWeek.EndAt(words, i) is > 0 and var endOfNextWeek)
        {
            return new DateMention(i, endOfNextWeek, receivedOn.AddDays(7 + Friday - week));
        }

        if (MiddleOfNextWeek.EndAt(words, i) is > 0 and var middle)
        {
            return new DateMention(i, middle, receivedOn.AddDays(7 + Wednesday - week));
        }

        if (NextWeek.EndAt(words, i) is > 0 and var next)
        {
            return new DateMention(i, next, receivedOn.AddDays(7 + Friday - week));
        }

        if (ThisWeek.EndAt(words, i) is > 0 and var thisWeek)
        {
            // At the weekend "this week" may be either.
            return new DateMention(i, thisWeek, week <= Friday ? receivedOn.AddDays(Friday - week) : null);
        }

        return Month(words, i, receivedOn) ?? After(words, i, receivedOn)
            ?? (Today.EndAt(words, i) is > 0 and var today ? new DateMention(i, today, receivedOn) : null);
    }

    private static DateMention? Month(Words words, int i, DateTime receivedOn)
    {
        if (EndOfNextMonth.EndAt(words, i) is > 0 and var nextMonth)
        {
            return new DateMention(i, nextMonth, LastOfMonth(receivedOn.AddMonths(1)));
        }

        if (EndOfMonth.EndAt(words, i) is > 0 and var thisMonth)
        {
            return new DateMention(i, thisMonth, LastOfMonth(receivedOn));
        }

        if (EndOf.EndAt(words, i) is > 0 and var behind && behind < words.Count && CalendarWords.Month(words[behind]) is > 0 and var month)
        {
            var year = month < receivedOn.Month ? receivedOn.Year + 1 : receivedOn.Year;
            return new DateMention(i, behind + 1, LastOfMonth(new DateTime(year, month, 1)));
        }

        return null;
    }

    /// <summary>"in 14 Tagen", "within two weeks", "innerhalb einer Woche", "in 3 working days".</summary>
    private static DateMention? After(Words words, int i, DateTime receivedOn)
    {
        if (words[i].Text is not ("in" or "within" or "innerhalb" or "binnen"))
        {
            return null;
        }

        var at = words.Next(i + 1);
        at = words.Is(at, "von") || words.Is(at, "the") || words.Is(at, "next") || words.Is(at, "den") || words.Is(at, "naechsten") ? words.Next(at + 1) : at;
        var count = at < words.Count ? CalendarWords.Number(words[at]) : 0;
        var unit = at + 1 < words.Count ? words[words.Next(at + 1) < words.Count ? words.Next(at + 1) : at].Text : "";
        DateTime? day = count is < 1 or > 366 ? null : unit switch
        {
            "tag" or "tage" or "tagen" or "day" or "days" => receivedOn.AddDays(count),
            "woche" or "wochen" or "week" or "weeks" => receivedOn.AddDays(7 * count),
            "monat" or "monate" or "monaten" or "month" or "months" when count <= 12 => receivedOn.AddMonths(count),
            "werktag" or "werktage" or "werktagen" or "arbeitstag" or "arbeitstage" or "arbeitstagen" or "working" or "business" => AddWorkingDays(receivedOn, count),
            _ => null,
        };
        return day is null ? null : new DateMention(i, words.Next(at + 1) + 1, day);
    }

    /// <summary>Monday to Friday; of holidays nothing is known here.</summary>
    private static DateTime AddWorkingDays(DateTime day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= CalendarWords.WeekdayOf(day) <= Friday ? 1 : 0;
        }

        return day;
    }

    private static DateTime LastOfMonth(DateTime day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
