using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Reads a recorded activity as a touch: strict with ours, generous with theirs.</summary>
/// <remarks>A touch of ours counts only if it regards the deal and addresses a person of the customer.
/// Mail among us is no touch. Every answer is null when the activity is none.</remarks>
public static class Reading
{
    /// <summary>A mail to more outside recipients than this is a circular, not a touch.</summary>
    private const int MostRecipientsOfMail = 10;

    /// <summary>A mail that went out or came in; a circular is none.</summary>
    public static Touch? Mail(DateTime? moment, Parties parties, bool? outgoing, bool regardsDeal) =>
        parties.OutsideRecipients > MostRecipientsOfMail
            ? null
            : Correspondence(moment, Channel.Mail, parties, outgoing, regardsDeal);

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
            true => regardsDeal && parties.Recipients == Side.Customer ? Touch.Message(on, channel) : null,
            false => Touch.Response(on, channel),
            null => null,
        };
    }

    /// <summary>A mail of ours that could not be sent; it counts where a sent one would.</summary>
    public static Touch? FailedMail(DateTime? moment, Parties parties, bool? outgoing, bool regardsDeal) =>
        Mail(moment, parties, outgoing, regardsDeal) is { Kind: TouchKind.Message } sent
            ? Touch.FailedAttempt(sent.Moment, Channel.Mail)
            : null;

    /// <summary>A call: one of theirs, or one of ours in which we reached them, is a response; any other is a touch of ours.</summary>
    public static Touch? Call(DateTime? moment, Parties parties, bool? outgoing, CallOutcome outcome, bool regardsDeal) =>
        parties.IsFromUs(outgoing) == true && outcome == CallOutcome.Reached && parties.Recipients != Side.Us && moment is { } on
            ? Touch.Response(on, Channel.Phone)
            : Correspondence(moment, Channel.Phone, parties, outgoing, regardsDeal);

    /// <summary>A meeting that was not called off.</summary>
    /// <param name="end">Its planned end, in UTC.</param>
    /// <param name="completed">Whether somebody completed it; else it took place once its end has passed.</param>
    /// <param name="parties">Who invited and who was invited; a meeting among us is none.</param>
    /// <param name="outcome">What somebody marked.</param>
    /// <param name="regardsDeal">Whether it regards the deal; a missed meeting counts only then.</param>
    /// <param name="now">The moment of the assessment, in UTC.</param>
    public static Touch? Meeting(
        DateTime end, bool completed, Parties parties, MeetingOutcome outcome, bool regardsDeal, DateTime now)
    {
        if (!parties.IncludeCustomer)
        {
            return null;
        }

        return outcome switch
        {
            MeetingOutcome.MissedByCustomer => regardsDeal ? Touch.MeetingMissedByCustomer(end) : null,
            MeetingOutcome.MissedByUs => regardsDeal ? Touch.MeetingMissedByUs(end) : null,
            MeetingOutcome.Held => Touch.Response(end, Channel.InPerson),
            _ => completed || end <= now ? Touch.Response(end, Channel.InPerson) : null,
        };
    }
}
