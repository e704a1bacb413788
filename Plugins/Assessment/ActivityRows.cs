using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>One activity as <see cref="ActivityQuery"/> returns it: a row for each recipient.</summary>
internal sealed class ActivityRows
{
    private readonly IReadOnlyList<Entity> rows;
    private readonly Entity row;

    private ActivityRows(IReadOnlyList<Entity> rows)
    {
        this.rows = rows;
        row = rows[0];
    }

    public Guid Id => row.Id;

    public EntityReference? Regarding => row.Reference(ActivityTable.Columns.Regarding);

    /// <summary>The end of a meeting that is neither over nor marked; null for everything else.</summary>
    public DateTime? BookedUntil(DateTime now) =>
        Type == AppointmentTable.Name && !Completed && MeetingEnd is { } end && end > now && Outcome == MeetingOutcome.Unmarked
            && Parties.IncludeCustomer
            ? end
            : null;

    public static IEnumerable<ActivityRows> In(IEnumerable<Entity> rows) =>
        rows.GroupBy(row => row.Id).Select(group => new ActivityRows(group.ToList()));

    /// <summary>Whether one of these people, who took part, may have answered here: not when a stranger wrote or called. Who took
    /// part in a meeting, or was reached by us, did.</summary>
    public bool MayBeAnswerOf(ICollection<Guid> people)
    {
        if (Type == AppointmentTable.Name)
        {
            return true;
        }

        var sender = row.Reference(ActivityQuery.Sender.Of(ActivityPartyTable.Columns.Party));
        return sender is null
            ? string.IsNullOrWhiteSpace(row.Value<string>(ActivityQuery.Sender.Of(ActivityPartyTable.Columns.Address)))
            : PartyTables.IsUs(sender) || people.Contains(sender.Id);
    }

    /// <returns>The touch this activity is, or null.</returns>
    /// <param name="regardsDeal">Whether it regards the deal, one of its quotes or its originating lead.</param>
    /// <param name="now">The moment of the assessment, in UTC.</param>
    public Touch? AsTouch(bool regardsDeal, DateTime now) => Type switch
    {
        EmailTable.Name => AsMail(regardsDeal),
        PhoneCallTable.Name => AsCall(regardsDeal),
        AppointmentTable.Name => MeetingEnd is { } end
            ? Reading.Meeting(end, Completed, Parties, Outcome, regardsDeal, now)
            : null,
        LetterTable.Name => AsLetter(Channel.Letter, ActivityQuery.Letter, regardsDeal),
        FaxTable.Name => AsLetter(Channel.Fax, ActivityQuery.Fax, regardsDeal),
        SocialActivityTable.Name => AsLetter(Channel.SocialMedia, ActivityQuery.Social, regardsDeal),
        MessageTable.Name => AsMessage(regardsDeal),
        _ => null,
    };

    private string? Type => row.Value<string>(ActivityTable.Columns.Type);

    private bool Completed => row.Choice(ActivityTable.Columns.State) == ActivityTable.StateCompleted;

    private DateTime? ActualEnd => row.Moment(ActivityTable.Columns.ActualEnd);

    private DateTime? MeetingEnd =>
        row.Moment(ActivityQuery.Meeting.Of(AppointmentTable.Columns.ScheduledEnd)) ?? ActualEnd;

    private MeetingOutcome Outcome => row.Choice(ActivityQuery.Meeting.Of(AppointmentTable.Columns.Outcome)) switch
    {
        AppointmentTable.OutcomeHeld => MeetingOutcome.Held,
        AppointmentTable.OutcomeMissedByCustomer => MeetingOutcome.MissedByCustomer,
        AppointmentTable.OutcomeMissedByUs => MeetingOutcome.MissedByUs,
        _ => MeetingOutcome.Unmarked,
    };

    private Parties Parties
    {
        get
        {
            var recipients = rows.Select(Recipient).OfType<string>().Distinct().ToList();
            var outside = recipients.Count(recipient => recipient.Length > 0);
            var side = outside > 0 ? Side.Customer : recipients.Count > 0 ? Side.Us : Side.Unknown;
            return new Parties(SideOf(ActivityQuery.Sender), side, outside);
        }
    }

    private Touch? AsMail(bool regardsDeal)
    {
        var sentOn = row.Moment(ActivityQuery.Mail.Of(EmailTable.Columns.SentOn)) ?? ActualEnd;
        var outgoing = Outgoing(ActivityQuery.Mail);
        return row.Choice(ActivityQuery.Mail.Of(EmailTable.Columns.Status)) switch
        {
            EmailTable.StatusCompleted or EmailTable.StatusSent or EmailTable.StatusReceived =>
                Reading.Mail(sentOn, Parties, outgoing, regardsDeal),
            // A mail that failed has no moment of its own; it was last touched when it failed.
            EmailTable.StatusFailed => Reading.FailedMail(
                sentOn ?? row.Moment(ActivityTable.Columns.ModifiedOn), Parties, outgoing, regardsDeal),
            _ => null,
        };
    }

    private Touch? AsCall(bool regardsDeal)
    {
        var outcome = row.Choice(ActivityQuery.Call.Of(PhoneCallTable.Columns.Outcome)) == PhoneCallTable.OutcomeReached
            ? CallOutcome.Reached
            : CallOutcome.NotReached;
        return Completed ? Reading.Call(ActualEnd, Parties, Outgoing(ActivityQuery.Call), outcome, regardsDeal) : null;
    }

    private Touch? AsLetter(Channel channel, string alias, bool regardsDeal) =>
        Completed ? Reading.Correspondence(ActualEnd, channel, Parties, Outgoing(alias), regardsDeal) : null;

    private Touch? AsMessage(bool regardsDeal)
    {
        var channel = row.Choice(ActivityQuery.Message.Of(MessageTable.Columns.Channel)) is { } number
            ? Choices.ChannelOf(number)
            : Channel.SocialMedia;
        return Completed
            ? Reading.Correspondence(
                ActualEnd, channel, Parties, row.Value<bool?>(ActivityQuery.Message.Of(MessageTable.Columns.Direction)), regardsDeal)
            : null;
    }

    private bool? Outgoing(string alias) => row.Value<bool?>(alias.Of(EmailTable.Columns.Direction));

    private Side SideOf(string alias) => row.Reference(alias.Of(ActivityPartyTable.Columns.Party)) switch
    {
        null => Side.Unknown,
        var party when PartyTables.IsUs(party) => Side.Us,
        _ => Side.Customer,
    };

    /// <summary>Who the recipient of a row is: empty for one of us, null where there is none.</summary>
    private static string? Recipient(Entity row)
    {
        var party = row.Reference(ActivityQuery.Recipient.Of(ActivityPartyTable.Columns.Party));
        if (party is not null)
        {
            return PartyTables.IsUs(party) ? string.Empty : party.Id.ToString();
        }

        var address = row.Value<string>(ActivityQuery.Recipient.Of(ActivityPartyTable.Columns.Address));
        return string.IsNullOrWhiteSpace(address) ? null : address;
    }
}
