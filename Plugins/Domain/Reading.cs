using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Reads a recorded activity as a touch: strict with ours, generous with theirs.</summary>
/// <remarks>A touch of ours counts only if it regards the deal and addresses a person of the customer.
/// Mail among us is no touch. Every answer is null when the activity is none.</remarks>
public static class Reading
{
    /// <summary>A mail that went out or came in.</summary>
    /// <param name="moment">When, in UTC; null when nothing tells.</param>
    /// <param name="parties">Who wrote to whom.</param>
    /// <param name="outgoing">The recorded direction, or null.</param>
    /// <param name="regardsDeal">Whether it regards the deal itself, one of its offers or the lead it came from.</param>
    /// <param name="policy">How many outside recipients make it a circular, which is no touch.</param>
    /// <param name="isOffer">Whether somebody marked it as an offer.</param>
    /// <param name="kind">What a mail of theirs is; null when nobody has read it. Only a person's answer is a response.</param>
    public static Touch? Mail(
        DateTime? moment,
        Parties parties,
        bool? outgoing,
        bool regardsDeal,
        Policy policy,
        bool isOffer = false,
        AnswerKind? kind = null)
    {
        if (parties.Addressees.Count > policy.CircularRecipients)
        {
            return null;
        }

        return Correspondence(moment, Channel.Mail, parties, outgoing, regardsDeal) switch
        {
            { Kind: TouchKind.Response } when kind is not (null or AnswerKind.Person) => null,
            { Kind: TouchKind.Message } sent when isOffer => Touch.Offer(sent.Moment, validUntil: null, Channel.Mail, parties.Addressees),
            var touch => touch,
        };
    }

    /// <summary>A letter, fax, post or message that went out or came in.</summary>
    /// <param name="moment">When, in UTC; null when nothing tells.</param>
    /// <param name="channel">The channel it came on.</param>
    /// <param name="parties">Who wrote to whom.</param>
    /// <param name="outgoing">The recorded direction, or null.</param>
    /// <param name="regardsDeal">Whether it regards the deal itself, one of its offers or the lead it came from.</param>
    public static Touch? Correspondence(DateTime? moment, Channel channel, Parties parties, bool? outgoing, bool regardsDeal)
    {
        if (moment is not { } on)
        {
            return null;
        }

        return parties.IsFromUs(outgoing) switch
        {
            true => regardsDeal && parties.Recipients == Side.Customer ? Touch.Message(on, channel, parties.Addressees) : null,
            false => Touch.Response(on, channel, parties.Author),
            null => null,
        };
    }

    /// <summary>A mail of ours that could not be sent; it counts where a sent one would.</summary>
    public static Touch? FailedMail(DateTime? moment, Parties parties, bool? outgoing, bool regardsDeal, Policy policy) =>
        Mail(moment, parties, outgoing, regardsDeal, policy) is { Kind: TouchKind.Message } sent ? sent.Failed(Failure.NotSent) : null;

    /// <summary>A call: one of theirs, or one of ours in which we reached them, is a response; any other is a touch of ours.</summary>
    public static Touch? Call(DateTime? moment, Parties parties, bool? outgoing, CallOutcome outcome, bool regardsDeal) =>
        parties.IsFromUs(outgoing) == true && outcome == CallOutcome.Reached && parties.Recipients != Side.Us && moment is { } on
            ? Touch.Response(on, Channel.Phone)
            : Correspondence(moment, Channel.Phone, parties, outgoing, regardsDeal);

    /// <summary>A meeting that somebody marked or completed.</summary>
    /// <param name="end">Its planned end, in UTC; of one that was called off, when that was.</param>
    /// <param name="completed">Whether somebody completed it.</param>
    /// <param name="parties">Who invited and who was invited; a meeting among us is none.</param>
    /// <param name="outcome">What somebody marked.</param>
    /// <param name="regardsDeal">Whether it regards the deal; a missed meeting counts only then.</param>
    /// <returns>Null also for one that nobody has marked yet, which is a <see cref="Booking"/>.</returns>
    public static Touch? Meeting(DateTime end, bool completed, Parties parties, MeetingOutcome outcome, bool regardsDeal)
    {
        if (!parties.IncludeCustomer)
        {
            return null;
        }

        return outcome switch
        {
            MeetingOutcome.MissedByCustomer => regardsDeal ? Touch.MeetingMissedByCustomer(end) : null,
            MeetingOutcome.MissedByUs => regardsDeal ? Touch.MeetingMissedByUs(end) : null,
            MeetingOutcome.Held or MeetingOutcome.CalledOffByCustomer => Touch.Response(end, Channel.InPerson),
            _ => completed ? Touch.Response(end, Channel.InPerson) : null,
        };
    }

    /// <summary>How a call of ours ended that nobody marked.</summary>
    /// <param name="moment">When, in UTC; null when nothing tells.</param>
    /// <param name="leftVoicemail">Whether it is noted that a voicemail was left.</param>
    /// <param name="baseline">When the organisation started with Ghosting Guard, in UTC; null when it has not. Before it nobody could
    /// mark calls, and most of those that were saved had been spoken.</param>
    /// <param name="policy">What holds from then on.</param>
    public static CallOutcome UnmarkedCall(DateTime? moment, bool leftVoicemail, DateTime? baseline, Policy policy) =>
        leftVoicemail ? CallOutcome.NotReached
        : moment < baseline ? CallOutcome.Reached
        : policy.CallWithoutOutcome;
}
