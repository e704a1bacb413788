using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>What is wrong with a commitment that somebody wants to save.</summary>
public static class CommitmentObjections
{
    /// <returns>One sentence that says what to do; null when nothing is wrong.</returns>
    /// <param name="before">The commitment as it was; null when it is new.</param>
    /// <param name="after">The commitment as it will be.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="dayOf">The calendar day of a moment in UTC, where the person who saves it is.</param>
    /// <param name="language">The person's language.</param>
    public static string? To(Terms? before, Terms after, DateTime now, Func<DateTime, DateTime> dayOf, Language language)
    {
        var words = CommitmentWords.In(language);
        return Missing(after, words)
            .Concat(Dates(after, now, dayOf, words))
            .Concat(Change(before, after, dayOf(now), words))
            .FirstOrDefault();
    }

    private static IEnumerable<string> Missing(Terms after, CommitmentWords words)
    {
        if (after.Deal is null)
        {
            yield return words.WithoutOpportunity;
        }

        if (after.Owes is null)
        {
            yield return words.WithoutOwner;
        }

        if (after.DueOn is null)
        {
            yield return words.WithoutDueDay;
        }
    }

    private static IEnumerable<string> Dates(Terms after, DateTime now, Func<DateTime, DateTime> dayOf, CommitmentWords words)
    {
        if (after.AgreedOn is not { } agreedOn)
        {
            yield break;
        }

        if (agreedOn > now)
        {
            yield return words.AgreedInFuture;
        }

        if (after.DueOn?.Date < dayOf(agreedOn))
        {
            yield return words.DueBeforeAgreed;
        }

        foreach (var confirmedOn in new[] { after.ConfirmedByUsOn, after.ConfirmedByCustomerOn }.OfType<DateTime>())
        {
            if (IsBefore(confirmedOn, agreedOn))
            {
                yield return words.ConfirmedTooEarly;
            }

            if (confirmedOn > now)
            {
                yield return words.ConfirmedInFuture;
            }
        }

        if (after.SettledOn is { } settledOn && IsBefore(settledOn, agreedOn))
        {
            yield return words.SettledTooEarly;
        }

        if (after.SettledOn > now)
        {
            yield return words.SettledInFuture;
        }
    }

    private static IEnumerable<string> Change(Terms? before, Terms after, DateTime today, CommitmentWords words)
    {
        if (!Transitions.Allow(before?.State, after.State))
        {
            yield return before is null ? words.BeginsOpen : words.ReopenFirst;
        }

        if (before is { IsOpen: false } && !after.IsOpen && IsAnotherStep(before, after))
        {
            yield return words.ReopenFirst;
        }

        var isNewDay = before is null || before.DueOn?.Date != after.DueOn?.Date || before.State == CommitmentState.Withdrawn;
        if (after.IsOpen && isNewDay && after.DueOn?.Date < today)
        {
            yield return words.DueInPast;
        }

        if (after.Outcome == Outcome.Broken && before?.Outcome != Outcome.Broken && after.DueOn?.Date >= today)
        {
            yield return words.BrokenTooEarly;
        }

        if (after is { Kind: CommitmentKind.Introduction, Outcome: Outcome.Kept, Introduced: null } && before?.Outcome != Outcome.Kept)
        {
            yield return words.NobodyIntroduced;
        }
    }

    private static bool IsAnotherStep(Terms before, Terms after) =>
        before.Deal != after.Deal || before.Owes != after.Owes || before.DueOn?.Date != after.DueOn?.Date || before.AgreedOn != after.AgreedOn;

    /// <remarks>People enter times in whole minutes, the service writes seconds.</remarks>
    private static bool IsBefore(DateTime moment, DateTime other) => moment.AddMinutes(1) <= other;
}
