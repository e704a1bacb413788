using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>The word in front of a day, articles and weekdays passed over.</summary>
internal readonly struct DayCue
{
    private const int Furthest = 8;

    private DayCue(DayCueKind kind, bool isInclusive, bool closesRange)
    {
        Kind = kind;
        IsInclusive = isInclusive;
        ClosesRange = closesRange;
    }

    public DayCueKind Kind { get; }

    /// <summary>It says that the day itself belongs to it: einschließlich, including.</summary>
    public bool IsInclusive { get; }

    /// <summary>In front stands the day it began: "vom 1.8. bis 14.8.".</summary>
    public bool ClosesRange { get; }

    public static DayCue Before(Words words, DateMention mention)
    {
        var inclusive = false;
        for (var i = mention.Start - 1; i >= Math.Max(0, mention.Start - Furthest) && words[i].Kind != TokenKind.Break; i--)
        {
            switch (words[i].Text)
            {
                case "einschliesslich" or "inklusive" or "inkl" or "incl" or "including" or "inclusive" or "einschl":
                    inclusive = true;
                    break;
                case "mit" when words.Is(i - 1, "und"):
                    inclusive = true;
                    break;
                case "bis" or "until" or "till" or "til" or "by" or "spaetestens":
                    return new DayCue(DayCueKind.Until, inclusive, IsDateBehind(words, i));
                case "through" or "thru":
                    return new DayCue(DayCueKind.Through, isInclusive: true, IsDateBehind(words, i));
                case "to" or "-" when IsDateBehind(words, i):
                    return new DayCue(DayCueKind.Until, inclusive, closesRange: true);
                case "to" when words.Is(i - 1, "up"):
                    return new DayCue(DayCueKind.Until, inclusive, closesRange: false);
                case "vom" or "seit" or "since" or "between" or "zwischen" or "starting" or "beginning" or "commencing":
                    return new DayCue(DayCueKind.Start, inclusive, closesRange: false);
                case "nach" or "after":
                    return new DayCue(DayCueKind.After, inclusive, closesRange: false);
                case "zum" or "den" or "dem" or "der" or "the" or "und" or "and" or "voraussichtlich" or "eod" or "ca" or "." or "," or "(" or ":" or "*" or "/" or "\"":
                    break;
                default:
                    if (CalendarWords.AnyWeekday(words[i]) == 0)
                    {
                        return new DayCue(DayCueKind.Open, inclusive, closesRange: false);
                    }

                    break;
            }
        }

        return new DayCue(DayCueKind.Open, inclusive, closesRange: false);
    }

    public static bool SaysInclusiveBehind(Words words, int end)
    {
        for (var i = end; i < Math.Min(words.Count, end + 3) && words[i].Kind != TokenKind.Break; i++)
        {
            if (words[i].Text is "einschliesslich" or "inklusive" or "inkl" or "incl" or "inclusive" or "included" or "einschl")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a day or its number stands right in front of "bis", "to" or a dash.</summary>
    private static bool IsDateBehind(Words words, int i)
    {
        var before = i - 1;
        while (before >= 0 && words[before].Text is "." or "," or ")" or "th" or "st" or "nd" or "rd")
        {
            before--;
        }

        return before >= 0 && (words[before].Kind == TokenKind.Number || CalendarWords.Month(words[before]) > 0 || CalendarWords.AnyWeekday(words[before]) > 0);
    }
}
