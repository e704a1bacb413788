using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

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

    public abstract string CommitmentOverdue(string day);

    public abstract string NoAnswerNeeded(string due);

    /// <summary>A sentence of its own, after one about a silence.</summary>
    public abstract string Away(string until);

    public abstract string CustomerAnswered(string by, string day, string due);

    public abstract string MeetingMissedByUs(string day, string due);

    public abstract string Resumed(string day);

    public abstract string ParkedUntil(string day);

    public abstract string Waiting(string start, string watch);

    public abstract string NoAnswerSince(string start);

    public abstract string NoAnswerSince(string start, string touches, string last);

    public abstract string NotTriedYet(Channel channel);

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

    protected static string Counted(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
