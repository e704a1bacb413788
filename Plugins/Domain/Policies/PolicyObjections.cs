using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Says what is wrong with a row before it does harm, one sentence for each mistake.</summary>
public static class PolicyObjections
{
    private const int WorkingDaysOfWeek = 5;
    private const int FreeDaysOfWeek = 2;

    private static readonly PolicyNumber[][] Rising =
    [
        [PolicyNumber.MessageWatchAfter, PolicyNumber.MessageAtRiskAfter, PolicyNumber.MessageGhostingAfter],
        [PolicyNumber.OfferWatchAfter, PolicyNumber.OfferAtRiskAfter, PolicyNumber.OfferGhostingAfter],
        [PolicyNumber.MeetingWatchAfter, PolicyNumber.MeetingAtRiskAfter, PolicyNumber.MeetingGhostingAfter],
        [PolicyNumber.CommitmentWatchAfter, PolicyNumber.CommitmentAtRiskAfter, PolicyNumber.CommitmentGhostingAfter],
        [PolicyNumber.UndatedAbsence, PolicyNumber.LongestAbsence],
        [PolicyNumber.WalkAwayChannels, PolicyNumber.WalkAwayTouches],
    ];

    private static readonly PolicyNumber[] Last =
    [
        PolicyNumber.MessageGhostingAfter,
        PolicyNumber.OfferGhostingAfter,
        PolicyNumber.MeetingGhostingAfter,
        PolicyNumber.CommitmentGhostingAfter,
    ];

    /// <param name="row">What somebody wants to set.</param>
    /// <param name="below">The policy the row lies over: the built-in one, or that of the default row.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>One sentence for each mistake, naming the field and the cure; none when the row makes sense.</returns>
    public static IReadOnlyList<string> To(PolicyRow row, Policy below, Language language)
    {
        var words = PolicyWords.In(language);
        var outside = row.Numbers
            .Where(number => !PolicyLimits.Of(number.Key).Allow(number.Value))
            .OrderBy(number => number.Key)
            .Select(number => OutOfRange(number.Key, number.Value, words))
            .ToList();

        // A number outside its range would make every comparison with it wrong as well, which helps nobody.
        return outside.Count > 0 ? outside : [.. Disorders(number => Value(row, below, number), words)];
    }

    private static int Value(PolicyRow row, Policy below, PolicyNumber number) =>
        row.Numbers.TryGetValue(number, out var set) ? set : below[number];

    private static string OutOfRange(PolicyNumber number, int value, PolicyWords words)
    {
        var limits = PolicyLimits.Of(number);
        return value < limits.Least
            ? words.TooSmall(words.Name(number), limits.Least, limits.Most)
            : words.TooLarge(words.Name(number), limits.Least, limits.Most);
    }

    private static IEnumerable<string> Disorders(Func<PolicyNumber, int> value, PolicyWords words)
    {
        foreach (var steps in Rising)
        {
            for (var step = 1; step < steps.Length; step++)
            {
                if (value(steps[step - 1]) > value(steps[step]))
                {
                    yield return words.WrongOrder(
                        words.Name(steps[step - 1]), value(steps[step - 1]), words.Name(steps[step]), value(steps[step]));
                }
            }
        }

        foreach (var ghosting in Last.Where(number => value(PolicyNumber.DecideAfter) < CalendarDaysOf(value(number))))
        {
            yield return words.DecideTooEarly(
                words.Name(PolicyNumber.DecideAfter),
                value(PolicyNumber.DecideAfter),
                words.Name(ghosting),
                value(ghosting),
                CalendarDaysOf(value(ghosting)));
        }
    }

    /// <summary>The fewest calendar days that a number of working days can take: those that begin on a Monday.</summary>
    private static int CalendarDaysOf(int workingDays) => workingDays + (workingDays / WorkingDaysOfWeek * FreeDaysOfWeek);
}
