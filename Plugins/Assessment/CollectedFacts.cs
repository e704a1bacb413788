using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Mail = GhostingGuard.Plugins.Dataverse.EmailTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Turns activities into the facts that an assessment is made of.</summary>
internal sealed class CollectedFacts
{
    private readonly Policy policy;
    private readonly WorkingTime time;
    private readonly DateTime? baseline;
    private readonly List<Touch> touches = [];
    private readonly List<Booking> bookings = [];
    private readonly List<Commitment> commitments = [];
    private readonly List<Absence> absences = [];
    private readonly List<Departure> departures = [];
    private readonly List<Bounce> bounces = [];
    private readonly List<DateTime> noAnswerNeeded = [];
    private readonly List<DateTime> plannedUntil = [];
    private readonly List<Postponement> postponements = [];
    private readonly List<Effort> efforts = [];

    /// <param name="policy">What holds where nobody said otherwise.</param>
    /// <param name="time">The zone in which days of activities are meant.</param>
    /// <param name="baseline">When the organisation started with Ghosting Guard, in UTC; null when it has not.</param>
    public CollectedFacts(Policy policy, WorkingTime time, DateTime? baseline)
    {
        this.policy = policy;
        this.time = time;
        this.baseline = baseline;
    }

    public IReadOnlyList<Touch> Touches => touches;

    public void Add(IEnumerable<Touch> more) => touches.AddRange(more);

    public void Add(IEnumerable<Commitment> agreed) => commitments.AddRange(agreed);

    /// <param name="activity">An activity of any table.</param>
    /// <param name="regardsDeal">Whether it regards the deal, one of its quotes or its originating lead.</param>
    public void Add(ActivityRows activity, bool regardsDeal)
    {
        if (activity.IsOpen && regardsDeal && activity.Type is not (AppointmentTable.Name or EmailTable.Name) && activity.ScheduledEnd is { } due)
        {
            plannedUntil.Add(due);
        }

        if (regardsDeal && activity.IsCompleted && Effort.Of(activity.On, activity.EnteredMinutes) is { } effort)
        {
            efforts.Add(effort);
        }

        switch (activity.Type)
        {
            case EmailTable.Name:
                AddMail(activity, regardsDeal);
                break;
            case PhoneCallTable.Name when activity.IsCompleted:
                AddCall(activity, regardsDeal);
                break;
            case AppointmentTable.Name:
                AddMeeting(activity, regardsDeal);
                break;
            case LetterTable.Name when activity.IsCompleted:
                AddWritten(activity, Channel.Letter, ActivityQuery.Letter, regardsDeal);
                break;
            case FaxTable.Name when activity.IsCompleted:
                AddWritten(activity, Channel.Fax, ActivityQuery.Fax, regardsDeal);
                break;
            case SocialActivityTable.Name when activity.IsCompleted:
                AddWritten(activity, Channel.SocialMedia, ActivityQuery.Social, regardsDeal);
                break;
            case MessageTable.Name when activity.IsCompleted:
                AddMessage(activity, regardsDeal);
                break;
            default:
                break;
        }
    }

    public Facts ToFacts(Touch? lastResponseAtLeast, DateTime? resumedOn, DateTime? parkedUntil) => new(
        touches,
        bookings,
        commitments,
        absences,
        departures,
        bounces.ConvertAll(bounce => bounce.Against(touches)),
        noAnswerNeeded,
        plannedUntil,
        lastResponseAtLeast,
        resumedOn,
        parkedUntil,
        postponements,
        efforts);

    private void AddMail(ActivityRows mail, bool regardsDeal)
    {
        var sentOn = mail.Moment(ActivityQuery.Mail.Of(Mail.SentOn)) ?? mail.ActualEnd;
        var outgoing = mail.Value<bool?>(ActivityQuery.Mail.Of(Mail.Direction));
        var status = mail.Choice(ActivityQuery.Mail.Of(Mail.Status));
        if (status == EmailTable.StatusFailed)
        {
            // A mail that failed has no moment of its own; it was last touched when it failed.
            Add(Reading.FailedMail(sentOn ?? mail.ModifiedOn, mail.Parties, outgoing, regardsDeal, policy));
        }
        else if (status is EmailTable.StatusCompleted or EmailTable.StatusSent or EmailTable.StatusReceived && sentOn is { } on)
        {
            var kind = Choices.AnswerKindOf(mail.Choice(ActivityQuery.Mail.Of(Mail.AnswerKind)));
            var isOffer = mail.Value<bool?>(ActivityQuery.Mail.Of(Mail.IsOffer)) == true;
            Add(Reading.Mail(on, mail.Parties, outgoing, regardsDeal, policy, isOffer, kind));
            if (mail.Parties.IsFromUs(outgoing) == false)
            {
                AddWordsOf(mail, kind, on);
            }
        }
    }

    /// <summary>What a mail of theirs says beside being an answer or none.</summary>
    private void AddWordsOf(ActivityRows mail, AnswerKind? kind, DateTime on)
    {
        switch (kind)
        {
            case AnswerKind.Absence when mail.Sender is { } who:
                absences.Add(new Absence(who, on, mail.Moment(ActivityQuery.Mail.Of(Mail.ReturnsOn))));
                break;
            case AnswerKind.Left when mail.Sender is { } who:
                departures.Add(new Departure(who, on));
                break;
            case AnswerKind.Bounce:
                bounces.Add(new Bounce(on, mail.NotReached));
                break;
            case null or AnswerKind.Person:
                AddExpectedAnswer(on, mail.Moment(ActivityQuery.Mail.Of(Mail.AnswerExpectedBy)));
                break;
            default:
                break;
        }
    }

    private void AddCall(ActivityRows call, bool regardsDeal)
    {
        var outgoing = call.Value<bool?>(ActivityQuery.Call.Of(PhoneCallTable.Columns.Direction));
        var marked = call.Choice(ActivityQuery.Call.Of(PhoneCallTable.Columns.Outcome));
        var outcome = marked switch
        {
            PhoneCallTable.OutcomeReached => CallOutcome.Reached,
            null => Reading.UnmarkedCall(
                call.ActualEnd,
                call.Value<bool?>(ActivityQuery.Call.Of(PhoneCallTable.Columns.LeftVoicemail)) == true,
                baseline,
                policy),
            _ => CallOutcome.NotReached,
        };
        Add(Reading.Call(call.ActualEnd, call.Parties, outgoing, outcome, regardsDeal));
        if (regardsDeal && call.ActualEnd is { } on && marked is PhoneCallTable.OutcomeAwayUntil or PhoneCallTable.OutcomeNotInToday)
        {
            var backOn = marked == PhoneCallTable.OutcomeNotInToday
                ? time.DayOf(on).AddDays(1)
                : call.Moment(ActivityQuery.Call.Of(PhoneCallTable.Columns.ReturnsOn));
            foreach (var who in call.Parties.Addressees)
            {
                absences.Add(new Absence(who, on, backOn));
            }
        }
    }

    private void AddMeeting(ActivityRows meeting, bool regardsDeal)
    {
        var outcome = Choices.MeetingOutcomeOf(meeting.Choice(ActivityQuery.Meeting.Of(AppointmentTable.Columns.Outcome)));
        if (meeting.IsCanceled && outcome is not MeetingOutcome.Unmarked and not MeetingOutcome.CalledOffByCustomer)
        {
            return;
        }

        var isMoved = outcome == MeetingOutcome.CalledOffByCustomer && !meeting.IsCanceled;
        if (isMoved && meeting.Parties.IncludeCustomer && meeting.ModifiedOn is { } movedOn && meeting.ScheduledEnd is { } newEnd)
        {
            // The customer asked for another day, and the meeting has been moved to it.
            bookings.Add(new Booking(movedOn, newEnd));
        }

        var end = outcome == MeetingOutcome.CalledOffByCustomer
            ? meeting.ActualEnd ?? meeting.ModifiedOn
            : meeting.ScheduledEnd ?? meeting.ActualEnd;
        if (end is not { } on)
        {
            return;
        }

        Add(Reading.Meeting(on, meeting.IsCompleted, meeting.Parties, outcome, regardsDeal));
        if (outcome == MeetingOutcome.Unmarked && !meeting.IsCompleted && meeting.Parties.IncludeCustomer && meeting.CreatedOn is { } bookedOn
            && (!meeting.IsCanceled || meeting.ActualEnd is not null))
        {
            bookings.Add(new Booking(bookedOn, on, meeting.IsCanceled ? meeting.ActualEnd : null));
        }
    }

    private void AddWritten(ActivityRows written, Channel channel, string alias, bool regardsDeal) => Add(Reading.Correspondence(
        written.ActualEnd, channel, written.Parties, written.Value<bool?>(alias.Of(LetterTable.Columns.Direction)), regardsDeal));

    private void AddMessage(ActivityRows message, bool regardsDeal)
    {
        var mark = message.Choice(ActivityQuery.Message.Of(MessageTable.Columns.Mark));
        switch (mark)
        {
            case null:
                var channel = message.Choice(ActivityQuery.Message.Of(MessageTable.Columns.Channel)) is { } number
                    ? Choices.ChannelOf(number)
                    : Channel.SocialMedia;
                Add(Reading.Correspondence(
                    message.ActualEnd,
                    channel,
                    message.Parties,
                    message.Value<bool?>(ActivityQuery.Message.Of(MessageTable.Columns.Direction)),
                    regardsDeal));
                break;
            case MessageTable.MarkOfferSent when regardsDeal && message.ActualEnd is { } on:
                touches.Add(Touch.Offer(on));
                break;
            case MessageTable.MarkNoAnswerNeeded when regardsDeal && message.ActualEnd is { } on:
                noAnswerNeeded.Add(on);
                break;
            case MessageTable.MarkAnswerExpectedBy when regardsDeal && message.ActualEnd is { } on:
                AddExpectedAnswer(on, message.Moment(ActivityQuery.Message.Of(MessageTable.Columns.AnswerExpectedBy)));
                break;
            case MessageTable.MarkKeepOn when regardsDeal && message.ActualEnd is { } on
                && message.Moment(ActivityQuery.Message.Of(MessageTable.Columns.DecideBy)) is { } day:
                postponements.Add(new Postponement(on, time.StartOfWorkingDay(day)));
                break;
            default:
                break;
        }
    }

    private void AddExpectedAnswer(DateTime agreedOn, DateTime? by)
    {
        if (by is { } day)
        {
            commitments.Add(Commitment.Answer(agreedOn, time.EndOfDay(day)));
        }
    }

    private void Add(Touch? touch)
    {
        if (touch is not null)
        {
            touches.Add(touch);
        }
    }
}
