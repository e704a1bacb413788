using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>German and English names of months, weekdays and small numbers, folded.</summary>
internal static class CalendarWords
{
    private static readonly Dictionary<string, int> Months = Numbered(
        "januar jaenner january jan", "februar feber february feb", "maerz march mar mrz", "april apr", "mai may", "juni june jun", "juli july jul", "august aug",
        "september sept sep", "oktober october okt oct", "november nov", "dezember december dez dec");

    private static readonly Dictionary<string, int> Weekdays = Numbered(
        "montag monday", "dienstag tuesday", "mittwoch wednesday", "donnerstag thursday", "freitag friday", "samstag sonnabend saturday", "sonntag sunday");

    private static readonly Dictionary<string, int> ShortWeekdays = Numbered(
        "mo mon", "di tue tues", "mi wed", "do thu thur thurs", "fr fri", "sa sat", "so sun");

    private static readonly Dictionary<string, int> Numbers = Numbered(
        "ein eine einem einer einen one a", "zwei two", "drei three", "vier four", "fuenf five", "sechs six", "sieben seven", "acht eight", "neun nine", "zehn ten", "elf eleven", "zwoelf twelve");

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(Token word) => Find(Months, word);

    /// <summary>1 for Monday to 7 for Sunday, or 0.</summary>
    public static int Weekday(Token word) => Find(Weekdays, word);

    /// <summary>Also "Mo" and "Fri", which mean something else where no date follows.</summary>
    public static int AnyWeekday(Token word) => Weekday(word) is > 0 and var day ? day : Find(ShortWeekdays, word);

    /// <summary>The value of a number in digits or words up to twelve, or 0.</summary>
    public static int Number(Token word) => word.Kind == TokenKind.Number ? Math.Max(0, word.Number) : Find(Numbers, word);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static int Find(Dictionary<string, int> names, Token word) =>
        word.Kind == TokenKind.Word && names.TryGetValue(word.Text, out var number) ? number : 0;

    private static Dictionary<string, int> Numbered(params string[] names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
            {
                numbers.Add(name, i + 1);
            }
        }

        return numbers;
    }
}
