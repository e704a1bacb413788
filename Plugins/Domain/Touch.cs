using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>One contact between us and the customer.</summary>
public sealed class Touch : IComparable<Touch>
{
    private Touch(
        TouchKind kind,
        DateTime moment,
        Channel? channel,
        IEnumerable<Person>? addressees = null,
        DateTime? validUntil = null,
        Failure? failure = null,
        Person? author = null)
    {
        if (moment.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("The moment of a touch is given in UTC.", nameof(moment));
        }

        Kind = kind;
        Moment = moment;
        Channel = channel;
        Addressees = [.. addressees ?? []];
        ValidUntil = validUntil;
        Failure = failure;
        Author = author;
    }

    public TouchKind Kind { get; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTime Moment { get; }

    /// <summary>The channel it came on; null for an offer that is only recorded as such, and for a broken commitment.</summary>
    public Channel? Channel { get; }

    /// <summary>The people of the customer it was addressed to, in the order in which they are recorded; empty when unknown.</summary>
    public IReadOnlyList<Person> Addressees { get; }

    /// <summary>For an offer: the moment (UTC) from which it no longer holds; null when it has no end.</summary>
    public DateTime? ValidUntil { get; }

    /// <summary>For a failed attempt: why; else null.</summary>
    public Failure? Failure { get; }

    /// <summary>For a response: who wrote or called; null when nobody is recorded, and for a meeting or a call of ours.</summary>
    public Person? Author { get; }

    /// <summary>True when we reached out and it arrived: a message, an offer, a meeting the customer missed.</summary>
    public bool IsOurs => Kind is TouchKind.Message or TouchKind.Offer or TouchKind.MeetingMissedByCustomer;

    /// <summary>True when an answer of the customer is awaited from then on.</summary>
    public bool AwaitsAnswer => IsOurs || Kind == TouchKind.CommitmentBroken;

    public static Touch Message(DateTime moment, Channel channel, IEnumerable<Person>? addressees = null) =>
        new(TouchKind.Message, moment, channel, addressees);

    public static Touch FailedAttempt(DateTime moment, Channel channel, Failure failure = Domain.Failure.NotSent) =>
        new(TouchKind.FailedAttempt, moment, channel, failure: failure);

    /// <param name="moment">When the offer went out, in UTC.</param>
    /// <param name="validUntil">The first moment (UTC) at which it no longer holds, or null.</param>
    /// <param name="channel">The channel it went out on, when the activity itself is the offer; else null.</param>
    /// <param name="addressees">Whom it was addressed to, when the activity itself is the offer.</param>
    public static Touch Offer(
        DateTime moment, DateTime? validUntil = null, Channel? channel = null, IEnumerable<Person>? addressees = null) =>
        new(TouchKind.Offer, moment, channel, addressees, validUntil);

    public static Touch Response(DateTime moment, Channel channel, Person? author = null) =>
        new(TouchKind.Response, moment, channel, author: author);

    public static Touch MeetingMissedByCustomer(DateTime moment) =>
        new(TouchKind.MeetingMissedByCustomer, moment, Domain.Channel.InPerson);

    public static Touch MeetingMissedByUs(DateTime moment) =>
        new(TouchKind.MeetingMissedByUs, moment, Domain.Channel.InPerson);

    public static Touch CommitmentBroken(DateTime due) => new(TouchKind.CommitmentBroken, due, channel: null);

    /// <summary>The same attempt, which turned out to have reached nobody.</summary>
    public Touch Failed(Failure why) => FailedAttempt(Moment, Channel ?? Domain.Channel.Mail, why);

    /// <summary>Orders by moment; at equal moments ours come first, an offer before a missed meeting, the response last.</summary>
    public int CompareTo(Touch? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byMoment = Moment.CompareTo(other.Moment);
        if (byMoment != 0)
        {
            return byMoment;
        }

        var byKind = Kind.CompareTo(other.Kind);
        if (byKind != 0)
        {
            return byKind;
        }

        // Two touches of one kind at one moment: any fixed order will do, as long as reading order plays no part.
        var byChannel = Nullable.Compare(Channel, other.Channel);
        if (byChannel != 0)
        {
            return byChannel;
        }

        var byEnd = Nullable.Compare(ValidUntil, other.ValidUntil);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Names(Addressees), Names(other.Addressees));
    }

    private static string Names(IEnumerable<Person> people) => string.Join("|", people.Select(person => person.Name));
}
