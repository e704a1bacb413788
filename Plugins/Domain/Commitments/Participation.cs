using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>How far the customer has taken part: what was asked of them, what came and what is overdue.</summary>
/// <remarks>A contribution is a commitment the customer owes, alone or with us. An announced answer is none, and neither is what was
/// withdrawn.</remarks>
public sealed class Participation
{
    private Participation(int delivered, IReadOnlyList<DateTime> overdue, IReadOnlyList<DateTime> ahead)
    {
        Asked = delivered + overdue.Count + ahead.Count;
        Delivered = delivered;
        Overdue = overdue.Count;
        FirstOverdue = overdue.Count == 0 ? null : overdue.Min();
        NextDue = ahead.Count == 0 ? null : ahead.Min();
    }

    /// <summary>How many contributions were asked for, those that are not due yet included.</summary>
    public int Asked { get; }

    /// <summary>How many contributions came, late ones included.</summary>
    public int Delivered { get; }

    /// <summary>How many did not come by the end of their due day and have not come since.</summary>
    public int Overdue { get; }

    /// <summary>The first moment (UTC) after the earliest due day of what is overdue; null when nothing is.</summary>
    public DateTime? FirstOverdue { get; }

    /// <summary>The first moment (UTC) after the earliest due day that is ahead; null when nothing else is awaited.</summary>
    public DateTime? NextDue { get; }

    /// <summary>Delivered of delivered and overdue in whole percent; null when nothing has been due yet.</summary>
    /// <remarks>Only nothing at all is 0, and only everything is 100.</remarks>
    public int? Percent
    {
        get
        {
            var due = Delivered + Overdue;
            return due == 0 ? null
                : Delivered == 0 ? 0
                : Overdue == 0 ? 100
                : Math.Min(99, Math.Max(1, (int)Math.Round(100.0 * Delivered / due, MidpointRounding.AwayFromZero)));
        }
    }

    /// <param name="commitments">All commitments of one deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static Participation Of(IEnumerable<Commitment> commitments, DateTime now)
    {
        var contributions = commitments
            .Where(commitment => !commitment.IsAnswer && commitment.Owner != Owner.Us && commitment.AgreedOn <= now)
            .ToLookup(commitment => commitment.Outcome);
        var open = contributions[Outcome.Open].ToLookup(commitment => commitment.Due <= now, commitment => commitment.Due);
        return new Participation(
            contributions[Outcome.Kept].Count(),
            [.. contributions[Outcome.Broken].Select(commitment => commitment.Due), .. open[true]],
            [.. open[false]]);
    }

    /// <summary>What was asked, what came and what is overdue as one sentence that carries dates, never counts of days.</summary>
    /// <param name="time">The working time of the deal; days are those of its zone.</param>
    /// <param name="language">The language of the reader.</param>
    /// <returns>Null when nothing was asked for.</returns>
    public string? InWords(WorkingTime time, Language language)
    {
        if (Asked == 0)
        {
            return null;
        }

        var say = Phrases.In(language);
        var rest = FirstOverdue is { } overdue ? say.ContributionsOverdue(Overdue, DueDay(overdue))
            : NextDue is { } next ? say.ContributionsAhead(Asked - Delivered, DueDay(next))
            : null;
        return $"{say.ContributionsDelivered(Delivered, Asked)}{(rest is null ? string.Empty : ", " + rest)}.";

        string DueDay(DateTime firstMomentAfter) => say.Day(time.DayOf(firstMomentAfter.AddTicks(-1)));
    }
}
