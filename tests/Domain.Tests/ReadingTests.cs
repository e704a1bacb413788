using System.Linq;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class ReadingTests
{
    private static readonly System.DateTime Monday = Some.Utc("2026-03-02 09:00");

    [Theory]
    [InlineData(Side.Us, Side.Customer, true, true, TouchKind.Message)]
    [InlineData(Side.Us, Side.Customer, false, true, TouchKind.Message)] // a known sender decides, whatever the direction says
    [InlineData(Side.Us, Side.Customer, true, false, null)] // ours must regard the deal
    [InlineData(Side.Us, Side.Us, true, true, null)] // mail among us
    [InlineData(Side.Us, Side.Us, false, true, null)]
    [InlineData(Side.Us, Side.Unknown, true, true, null)] // ours must address a person of the customer
    [InlineData(Side.Customer, Side.Us, false, true, TouchKind.Response)]
    [InlineData(Side.Customer, Side.Us, true, true, TouchKind.Response)]
    [InlineData(Side.Customer, Side.Us, false, false, TouchKind.Response)] // theirs may regard nothing
    [InlineData(Side.Customer, Side.Unknown, null, false, TouchKind.Response)]
    [InlineData(Side.Unknown, Side.Us, false, true, TouchKind.Response)] // without a sender the direction tells
    [InlineData(Side.Unknown, Side.Customer, true, true, TouchKind.Message)]
    [InlineData(Side.Unknown, Side.Customer, null, true, null)] // nothing tells
    public void Mail_is_read_strictly_for_us_and_generously_for_them(
        Side sender, Side recipients, bool? outgoing, bool regardsDeal, TouchKind? expected) =>
        Assert.Equal(
            expected,
            Reading.Mail(Monday, new Parties(sender, recipients, People(1)), outgoing, regardsDeal, Policy.Default)?.Kind);

    [Theory]
    [InlineData(10, TouchKind.Message)]
    [InlineData(11, null)]
    public void A_mail_to_more_than_ten_outside_recipients_is_a_circular(int recipients, TouchKind? expected) =>
        Assert.Equal(
            expected,
            Reading.Mail(Monday, new Parties(Side.Us, Side.Customer, People(recipients)), outgoing: true, regardsDeal: true, Policy.Default)?.Kind);

    [Fact]
    public void Without_a_moment_there_is_no_touch()
    {
        var fromCustomer = new Parties(Side.Customer, Side.Us);

        Assert.Null(Reading.Correspondence(null, Channel.Letter, fromCustomer, outgoing: false, regardsDeal: true));
        Assert.Null(Reading.Call(null, fromCustomer, outgoing: false, CallOutcome.NotReached, regardsDeal: true));
        Assert.Null(Reading.FailedMail(null, new Parties(Side.Us, Side.Customer), true, regardsDeal: true, Policy.Default));
    }

    [Theory]
    [InlineData(Side.Us, Side.Customer, true, CallOutcome.NotReached, true, TouchKind.Message)]
    [InlineData(Side.Us, Side.Customer, true, CallOutcome.Reached, true, TouchKind.Response)]
    [InlineData(Side.Us, Side.Customer, true, CallOutcome.Reached, false, TouchKind.Response)] // reaching them is their answer
    [InlineData(Side.Us, Side.Customer, true, CallOutcome.NotReached, false, null)]
    [InlineData(Side.Us, Side.Us, true, CallOutcome.Reached, true, null)] // a call among us
    [InlineData(Side.Us, Side.Unknown, true, CallOutcome.Reached, true, TouchKind.Response)]
    [InlineData(Side.Us, Side.Unknown, true, CallOutcome.NotReached, true, null)]
    [InlineData(Side.Customer, Side.Us, false, CallOutcome.NotReached, true, TouchKind.Response)]
    public void A_call_counts_by_who_called_and_whether_they_were_reached(
        Side sender, Side recipients, bool? outgoing, CallOutcome outcome, bool regardsDeal, TouchKind? expected) =>
        Assert.Equal(expected, Reading.Call(Monday, new Parties(sender, recipients), outgoing, outcome, regardsDeal)?.Kind);

    [Theory]
    [InlineData(MeetingOutcome.Unmarked, true, true, TouchKind.Response)]
    [InlineData(MeetingOutcome.Unmarked, false, true, null)] // a booking, which takes place when its end passes
    [InlineData(MeetingOutcome.Held, false, false, TouchKind.Response)]
    [InlineData(MeetingOutcome.CalledOffByCustomer, false, false, TouchKind.Response)] // a reason or a new date is an answer
    [InlineData(MeetingOutcome.MissedByCustomer, true, true, TouchKind.MeetingMissedByCustomer)]
    [InlineData(MeetingOutcome.MissedByCustomer, true, false, null)] // a touch of ours must regard the deal
    [InlineData(MeetingOutcome.MissedByUs, true, true, TouchKind.MeetingMissedByUs)]
    [InlineData(MeetingOutcome.MissedByUs, true, false, null)]
    public void A_meeting_is_what_somebody_marked_it_as(MeetingOutcome outcome, bool completed, bool regardsDeal, TouchKind? expected) =>
        Assert.Equal(
            expected, Reading.Meeting(Monday, completed, new Parties(Side.Us, Side.Customer), outcome, regardsDeal)?.Kind);

    [Theory]
    [InlineData(AnswerKind.Person, TouchKind.Response)]
    [InlineData(null, TouchKind.Response)] // nobody has read it
    [InlineData(AnswerKind.Absence, null)]
    [InlineData(AnswerKind.Bounce, null)]
    [InlineData(AnswerKind.Calendar, null)]
    [InlineData(AnswerKind.Bulk, null)]
    public void Only_a_persons_mail_is_a_response(AnswerKind? kind, TouchKind? expected) =>
        Assert.Equal(
            expected,
            Reading.Mail(Monday, new Parties(Side.Customer, Side.Us), outgoing: false, regardsDeal: true, Policy.Default, isOffer: true, kind)?.Kind);

    [Fact]
    public void A_mail_of_ours_marked_as_an_offer_is_one_and_tries_the_channel()
    {
        var offer = Reading.Mail(Monday, new Parties(Side.Us, Side.Customer, People(1)), outgoing: true, regardsDeal: true, Policy.Default, isOffer: true, AnswerKind.Absence)!;

        Assert.Equal((TouchKind.Offer, Channel.Mail, 1), (offer.Kind, offer.Channel, offer.Addressees.Count));
        Assert.Equal([Channel.Mail], Some.History(offer).Silence!.ChannelsTried);
    }

    [Theory]
    [InlineData(false, null, CallOutcome.NotReached)] // the policy
    [InlineData(false, "2026-03-02 09:00", CallOutcome.NotReached)] // from the start on the policy
    [InlineData(false, "2026-03-02 09:00:01", CallOutcome.Reached)] // before it nobody could mark calls
    [InlineData(true, "2026-03-02 09:00:01", CallOutcome.NotReached)] // a voicemail is none
    public void A_call_that_nobody_marked_counts_by_what_else_is_known(bool leftVoicemail, string? baseline, CallOutcome expected) =>
        Assert.Equal(expected, Reading.UnmarkedCall(Monday, leftVoicemail, baseline is null ? null : Some.Utc(baseline), Policy.Default));

    [Fact]
    public void A_meeting_among_us_is_no_touch_and_one_the_customer_invited_to_is()
    {
        Assert.Null(Reading.Meeting(Monday, true, new Parties(Side.Us, Side.Us), MeetingOutcome.Held, true));
        Assert.Equal(
            TouchKind.Response,
            Reading.Meeting(Monday, true, new Parties(Side.Customer, Side.Us), MeetingOutcome.Held, true)?.Kind);
    }

    [Fact]
    public void A_failed_mail_counts_only_where_a_sent_one_would()
    {
        var toCustomer = new Parties(Side.Us, Side.Customer);

        Assert.Equal(TouchKind.FailedAttempt, Reading.FailedMail(Monday, toCustomer, true, regardsDeal: true, Policy.Default)?.Kind);
        Assert.Null(Reading.FailedMail(Monday, toCustomer, true, regardsDeal: false, Policy.Default));
        Assert.Null(Reading.FailedMail(Monday, new Parties(Side.Us, Side.Us), true, regardsDeal: true, Policy.Default));
    }

    private static Person[] People(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Some.Person($"person{number}@example.com"))];
}
