using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The words of one language from which explanations are made.</summary>
internal abstract class Phrases
{
    public abstract string NoContactYet { get; }

    public abstract string OnHold { get; }

    public abstract string NothingPlanned { get; }

    protected abstract string And { get; }

    protected abstract IReadOnlyList<string> Months { get; }

    public static Phrases In(Language language) =>
        language == Language.German ? GermanPhrases.Instance : EnglishPhrases.Instance;

    public abstract string NotDelivered(string what, string day);

    public abstract string CameBack(string what, string day);

    public abstract string AddresseeLeft(string day);

    public abstract string MeetingPlanned(string day);

    /// <summary>What is agreed for a day, by who owes it.</summary>
    public abstract string Agreed(Owner owner, string day);

    public abstract string AnswerExpected(string day);

    public abstract string CommitmentOverdue(string day);

    /// <summary>A sentence of its own, after any other.</summary>
    public abstract string MovedOnWithoutStep(string day);

    /// <summary>The beginning of a sentence of its own.</summary>
    public abstract string ContributionsDelivered(int delivered, int asked);

    /// <summary>Goes on about what is overdue.</summary>
    /// <param name="count">At least one.</param>
    /// <param name="firstDay">The due day of it that passed first.</param>
    public abstract string ContributionsOverdue(int count, string firstDay);

    /// <summary>Goes on about what is not due yet, where nothing is overdue.</summary>
    /// <param name="count">At least one.</param>
    /// <param name="nextDay">The due day of it that comes next.</param>
    public abstract string ContributionsAhead(int count, string nextDay);

    public abstract string NoAnswerNeeded(string due);

    /// <summary>A sentence of its own, after one about a silence.</summary>
    public abstract string Away(string until);

    public abstract string CustomerAnswered(string by, string day, string due);

    public abstract string MeetingMissedByUs(string day, string due);

    public abstract string Resumed(string day);

    public abstract string ParkedUntil(string day);

    /// <param name="start">What is waited for.</param>
    /// <param name="halfOfAnswers">How long such answers take, or null.</param>
    /// <param name="watch">From when on it is worth a look.</param>
    public abstract string Waiting(string start, string? halfOfAnswers, string watch);

    /// <param name="days">Calendar days, at least one.</param>
    public abstract string HalfOfAnswers(int days);

    /// <param name="workingDays">Working days of silence, zero or more.</param>
    public abstract string SoFar(int workingDays);

    /// <param name="outOfTen">From 1 to 9, or 0 for hardly one.</param>
    public abstract string Chance(int outOfTen);

    /// <summary>The same without a sentence around it, as in "about 3 in 10".</summary>
    /// <param name="outOfTen">From 1 to 9, or 0 for hardly one.</param>
    public abstract string ChanceInBrief(int outOfTen);

    /// <summary>Whose waits a chance was read from.</summary>
    public abstract string Source(CurveSource source);

    public abstract string NoAnswerSince(string start);

    public abstract string NoAnswerSince(string start, string touches, string last);

    public abstract string NotTriedYet(Channel channel);

    /// <summary>A channel by itself, in a list.</summary>
    public abstract string Name(Channel channel);

    /// <summary>What set the clock, in the grammatical case that follows "since".</summary>
    public abstract string Start(Touch clock, string day);

    /// <summary>The thing sent on a channel, as the subject of a sentence.</summary>
    public abstract string Noun(Channel channel);

    /// <summary>How an answer came, as in "by phone".</summary>
    public abstract string By(Channel channel);

    /// <param name="channel">The channel; null stands for an offer.</param>
    /// <param name="count">At least one.</param>
    public abstract string Count(Channel? channel, int count);

    public string Day(DateTime day) => Date(
        day.Day.ToString(CultureInfo.InvariantCulture),
        Months[day.Month - 1],
        day.Year.ToString(CultureInfo.InvariantCulture));

    public string List(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 1
            ? all[0]
            : string.Join(", ", all.Take(all.Count - 1)) + " " + And + " " + all[all.Count - 1];
    }

    protected abstract string Date(string day, string month, string year);

    protected static string Counted(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
