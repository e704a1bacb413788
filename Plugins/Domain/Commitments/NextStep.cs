using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>The next step agreed with the customer, as one deal's history has it at one moment.</summary>
public sealed class NextStep
{
    private readonly DateTime agreedOn;
    private readonly DateTime due;

    private NextStep(CommitmentStatus status, DateTime since, DateTime agreedOn, DateTime due)
    {
        Status = status;
        Since = since;
        this.agreedOn = agreedOn;
        this.due = due;
    }

    public CommitmentStatus Status { get; }

    /// <summary>Since when (UTC) the status has been what it is. Of a missing step: since the first touch, or since the last step that
    /// was open came to its end.</summary>
    public DateTime Since { get; }

    /// <summary>Of everything open, what was agreed last decides; agreed at the same moment, what is due earlier.</summary>
    /// <param name="history">The history.</param>
    /// <param name="now">Its moment, in UTC.</param>
    /// <returns>Null before the first touch when nothing is agreed either.</returns>
    public static NextStep? Of(History history, DateTime now)
    {
        var open = history.Commitments.Where(commitment => commitment.IsOpenAt(now)).Select(commitment => Of(commitment, now))
            .Concat(history.Bookings.Where(booking => IsAhead(booking, now)).Select(Of))
            .OrderByDescending(step => step.agreedOn)
            .ThenBy(step => step.due)
            .ToList();
        if (open.Count > 0)
        {
            return open[0];
        }

        return history.Touches.Count == 0
            ? null
            : new NextStep(CommitmentStatus.Missing, Ends(history, now).Concat([history.Touches[0].Moment]).Max(), default, default);
    }

    private static NextStep Of(Commitment commitment, DateTime now)
    {
        var status =
            commitment.Due <= now ? (commitment.Owner == Owner.Us ? CommitmentStatus.OverdueOurs : CommitmentStatus.OverdueTheirs)
            : commitment.IsConfirmed ? CommitmentStatus.Binding
            : commitment.ConfirmedByUsOn is not null ? CommitmentStatus.AwaitingConfirmation
            : CommitmentStatus.Proposed;
        var since = status switch
        {
            CommitmentStatus.OverdueOurs or CommitmentStatus.OverdueTheirs => commitment.Due,
            CommitmentStatus.Binding => Later(commitment.ConfirmedByUsOn!.Value, commitment.ConfirmedByCustomerOn!.Value),
            CommitmentStatus.AwaitingConfirmation => commitment.ConfirmedByUsOn!.Value,
            _ => commitment.AgreedOn,
        };
        return new NextStep(status, since, commitment.AgreedOn, commitment.Due);
    }

    /// <remarks>A person of the customer who takes part has agreed; whether they accepted cannot be told.</remarks>
    private static NextStep Of(Booking booking) => new(CommitmentStatus.Binding, booking.BookedOn, booking.BookedOn, booking.End);

    private static bool IsAhead(Booking booking, DateTime now) =>
        booking.BookedOn <= now && booking.End > now && (booking.CalledOffOn is null || booking.CalledOffOn > now);

    /// <summary>When what was agreed came to its end.</summary>
    private static IEnumerable<DateTime> Ends(History history, DateTime now) =>
        history.Commitments.Where(commitment => commitment.AgreedOn <= now).Select(commitment => commitment.SettledOn)
            .Concat(history.Bookings.Where(booking => booking.BookedOn <= now).Select(booking => booking.CalledOffOn ?? booking.End).Select(end => (DateTime?)end))
            .OfType<DateTime>()
            .Where(end => end <= now);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
