using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Input;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Replay.Selling;

/// <summary>What a seller fills in for one kind of event: the table, and the choices that tell it from others of that table.</summary>
/// <param name="Table">An activity table.</param>
/// <param name="Incoming">True when the customer wrote or called.</param>
/// <param name="DoneStatus">The status reason of a completed row.</param>
/// <param name="Choices">Choice columns and their values.</param>
internal sealed record ActivityForm(string Table, bool Incoming, int DoneStatus, params IReadOnlyList<(string Column, int Value)> Choices)
{
    public const string Appointment = "appointment";
    public const string Email = "email";
    public const string Message = "gg_message";

    private const string PhoneCall = "phonecall";
    private const string Letter = "letter";
    private const string CallOutcome = "gg_calloutcome";
    private const string MeetingOutcome = "gg_meetingoutcome";
    private const string MessageChannel = "gg_messagechannel";

    private const int CallMade = 2;
    private const int CallReceived = 4;
    private const int MailSent = 3;
    private const int MailReceived = 4;
    private const int LetterReceived = 3;
    private const int LetterSent = 4;
    private const int MeetingCompleted = 3;
    private const int MessageCompleted = 2;

    private const int Reached = 847170000;
    private const int NoAnswer = 847170001;
    private const int Voicemail = 847170002;
    private const int NotPutThrough = 847170003;
    private const int MissedByTheCustomer = 847170001;

    private const int LinkedIn = 847170006;

    private static readonly (string Word, int Channel)[] Messengers = [("whatsapp", 847170007), ("sms", 847170008), ("teams", 847170009)];

    /// <returns>Null for events that are no activity.</returns>
    public static ActivityForm? Of(PipelineEvent row) => row.Kind switch
    {
        EventKind.EmailOut => new(Email, false, MailSent),
        EventKind.EmailIn => new(Email, true, MailReceived),
        EventKind.CallOut => new(PhoneCall, false, CallMade),
        EventKind.CallOutNoAnswer => new(PhoneCall, false, CallMade, (CallOutcome, NoAnswer)),
        EventKind.CallOutNotPutThrough => new(PhoneCall, false, CallMade, (CallOutcome, NotPutThrough)),
        EventKind.CallOutVoicemail => new(PhoneCall, false, CallMade, (CallOutcome, Voicemail)),
        EventKind.CallOutReached => new(PhoneCall, false, CallMade, (CallOutcome, Reached)),
        EventKind.CallIn => new(PhoneCall, true, CallReceived),
        EventKind.Meeting => new(Appointment, false, MeetingCompleted),
        EventKind.MeetingMissed => new(Appointment, false, MeetingCompleted, (MeetingOutcome, MissedByTheCustomer)),
        EventKind.LetterOut => new(Letter, false, LetterSent),
        EventKind.LetterIn => new(Letter, true, LetterReceived),
        EventKind.MessageOut => new(Message, false, MessageCompleted, (MessageChannel, ChannelIn(row.Note))),
        EventKind.MessageIn => new(Message, true, MessageCompleted, (MessageChannel, ChannelIn(row.Note))),
        EventKind.Created or EventKind.Offer or EventKind.Stage or EventKind.Won or EventKind.Lost => null,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "No such event."),
    };

    /// <summary>The row as it is first saved, still open.</summary>
    public Entity Draft(DateTime at, EntityReference opportunity, EntityReference user, EntityReference contact)
    {
        var row = new Entity(Table) { ["regardingobjectid"] = opportunity };
        if (Table == Appointment)
        {
            row["scheduledstart"] = at.AddHours(-1);
            row["scheduledend"] = at;
            row["organizer"] = Party(user);
            row["requiredattendees"] = Party(contact);
        }
        else
        {
            row[Table == Message ? "gg_directioncode" : "directioncode"] = !Incoming;
            row["from"] = Party(Incoming ? contact : user);
            row["to"] = Party(Incoming ? user : contact);
        }

        foreach (var (column, value) in Choices)
        {
            row[column] = new OptionSetValue(value);
        }

        return row;
    }

    /// <summary>The change that completes it.</summary>
    public Entity Completion(Guid id, DateTime at)
    {
        var row = new Entity(Table, id)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(DoneStatus),
            ["actualend"] = at,
        };
        if (Table == Email)
        {
            row["senton"] = at;
        }

        return row;
    }

    private static int ChannelIn(string note) =>
        Messengers.FirstOrDefault(messenger => note.Contains(messenger.Word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } known
            ? known.Channel
            : LinkedIn;

    private static EntityCollection Party(EntityReference person) =>
        new([new Entity("activityparty") { ["partyid"] = person }]);
}
