using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class SilenceTests
{
    // March 2026: the 2nd is a Monday.
    public static TheoryData<string, Touch[], string, string, SilenceKind> Clocks { get; } = new()
    {
        { "one mail", [Some.Mail("2026-03-02 09:00")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Message },
        { "follow-ups never move the clock", [Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-05 09:00")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Message },
        { "the first offer does", [Some.Mail("2026-03-02 09:00"), Some.Offer("2026-03-03 09:00")], "2026-03-02 09:00", "2026-03-03 09:00", SilenceKind.Offer },
        { "an offer stays one when a message follows", [Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-04 09:00")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Offer },
        { "a further offer a second too early does not", [Some.Offer("2026-03-02 09:00"), Some.Offer("2026-03-03 08:59:59")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Offer },
        { "a further offer after one working day does", [Some.Offer("2026-03-02 09:00"), Some.Offer("2026-03-03 09:00")], "2026-03-02 09:00", "2026-03-03 09:00", SilenceKind.Offer },
        { "an offer that did not set the clock is not compared with", [Some.Offer("2026-03-02 09:00"), Some.Offer("2026-03-02 17:00"), Some.Offer("2026-03-03 10:00")], "2026-03-02 09:00", "2026-03-03 10:00", SilenceKind.Offer },
        { "a further offer sets it twice at most", [Some.Offer("2026-03-02 09:00"), Some.Offer("2026-03-04 09:00"), Some.Offer("2026-03-06 09:00"), Some.Offer("2026-03-10 09:00")], "2026-03-02 09:00", "2026-03-06 09:00", SilenceKind.Offer },
        { "a missed meeting sets it", [Some.Offer("2026-03-02 09:00"), Some.Missed("2026-03-05 09:00")], "2026-03-02 09:00", "2026-03-05 09:00", SilenceKind.Meeting },
        { "each missed meeting does", [Some.Missed("2026-03-02 09:00"), Some.Missed("2026-03-02 15:00")], "2026-03-02 09:00", "2026-03-02 15:00", SilenceKind.Meeting },
        { "the first offer after a missed meeting does", [Some.Missed("2026-03-02 09:00"), Some.Offer("2026-03-02 10:00")], "2026-03-02 09:00", "2026-03-02 10:00", SilenceKind.Offer },
        { "after a missed meeting a further offer is compared with the last offer", [Some.Offer("2026-03-02 09:00"), Some.Missed("2026-03-02 18:00"), Some.Offer("2026-03-03 09:00")], "2026-03-02 09:00", "2026-03-03 09:00", SilenceKind.Offer },
        { "an offer and a missed meeting at one moment: the meeting is later", [Some.Missed("2026-03-02 09:00"), Some.Offer("2026-03-02 09:00")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Meeting },
        { "a mail and an offer at one moment: the offer", [Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:00")], "2026-03-02 09:00", "2026-03-02 09:00", SilenceKind.Offer },
        { "what came before the answer is over", [Some.Offer("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"), Some.Mail("2026-03-04 09:00")], "2026-03-04 09:00", "2026-03-04 09:00", SilenceKind.Message },
    };

    [Theory]
    [MemberData(nameof(Clocks))]
    public void The_clock_starts_where_the_definition_says(string story, Touch[] touches, string since, string clock, SilenceKind kind)
    {
        var silence = Of(touches)!;

        Assert.True(
            (Some.Utc(since), Some.Utc(clock), kind) == (silence.Since, silence.Clock.Moment, silence.Kind),
            $"{story}: since {silence.Since:s}, clock {silence.Clock.Moment:s}, {silence.Kind}");
    }

    public static TheoryData<string, Touch[], int> Counts { get; } = new()
    {
        { "each channel once a day", [Some.Call("2026-03-02 09:00"), Some.Call("2026-03-02 17:00"), Some.Mail("2026-03-02 17:30")], 2 },
        { "another day counts again", [Some.Call("2026-03-02 23:59:59"), Some.Call("2026-03-03 00:00")], 2 },
        { "an offer is a channel of its own", [Some.Offer("2026-03-02 09:00"), Some.Call("2026-03-02 09:05")], 2 },
        { "two offers of one day count once", [Some.Offer("2026-03-02 09:00"), Some.Offer("2026-03-02 10:00")], 1 },
        { "the mail that carries an offer is the offer", [Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:05")], 1 },
        { "so is the letter of the next working day", [Some.Offer("2026-03-06 09:00"), Some.Letter("2026-03-09 09:00")], 1 },
        { "but not a second later", [Some.Offer("2026-03-06 09:00"), Some.Letter("2026-03-09 09:00:01")], 2 },
        { "the mail may come first", [Some.Mail("2026-03-02 08:00"), Some.Offer("2026-03-02 09:00")], 1 },
        { "but not two working days before", [Some.Mail("2026-02-27 08:59:59"), Some.Offer("2026-03-02 09:00")], 2 },
        { "every mail around it does", [Some.Mail("2026-03-02 08:00"), Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 15:00"), Some.Letter("2026-03-03 08:00")], 1 },
        { "a call does not carry an offer", [Some.Offer("2026-03-02 09:00"), Some.Call("2026-03-02 09:05"), Some.Mail("2026-03-05 09:00")], 3 },
        { "a missed meeting counts", [Some.Missed("2026-03-02 09:00"), Some.Call("2026-03-02 09:20")], 2 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Touches_wait_for_an_answer(string story, Touch[] touches, int expected) =>
        Assert.True(expected == Of(touches)!.CountTouches(), $"{story}: {Of(touches)!.CountTouches()}");

    [Fact]
    public void Days_of_touches_are_those_of_the_zone()
    {
        var overMidnightInBerlin = new[] { Some.Call("2026-03-02 22:59:59"), Some.Call("2026-03-02 23:00") };

        Assert.Equal(2, Silence.After(overMidnightInBerlin, Policy.Default, Some.BerlinTime)!.CountTouches());
        Assert.Equal(1, Silence.After(overMidnightInBerlin, Policy.Default, Some.UtcTime)!.CountTouches());
    }

    [Fact]
    public void A_channel_is_tried_by_a_touch_on_it_and_not_by_the_offer_itself()
    {
        var silence = Of([Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:05"), Some.Missed("2026-03-04 09:00")])!;

        Assert.Equal([Channel.Mail, Channel.InPerson], silence.ChannelsTried);
        Assert.Empty(Of([Some.Offer("2026-03-02 09:00")])!.ChannelsTried);
    }

    [Fact]
    public void Without_a_touch_of_ours_there_is_no_silence()
    {
        Assert.Null(Of([]));
        Assert.Null(Of([Some.Mail("2026-03-02 09:00"), Some.Answer("2026-03-02 09:00")]));
    }

    private static Silence? Of(IEnumerable<Touch> touches) =>
        Some.History([.. touches.Reverse()]).Silence;
}
