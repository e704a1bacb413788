using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class ConductTests
{
    private static readonly Person Carla = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"), address: null);

    public static TheoryData<string, Touch[], string, string[]> Waits { get; } = new()
    {
        { "answered", [MailTo("2026-03-02 09:00"), Some.Answer("2026-03-03 21:00")], "2026-03-04", ["message 2026-03-02 1.5 answered"] },
        { "still running", [MailTo("2026-03-02 09:00")], "2026-04-01 08:59:59", [] },
        { "thirty days without an answer", [MailTo("2026-03-02 09:00")], "2026-04-01 09:00", ["message 2026-03-02 30 silent"] },
        { "answered after the horizon", [MailTo("2026-03-02 09:00"), Some.Answer("2026-04-01 09:00")], "2026-05-01", ["message 2026-03-02 30 silent"] },
        { "a second before the horizon", [MailTo("2026-03-02 09:00"), Some.Answer("2026-04-01 08:59:59")], "2026-05-01", ["message 2026-03-02 30 answered"] },
        { "from the offer on", [MailTo("2026-03-02 09:00"), Some.Offer("2026-03-04 09:00"), Some.Answer("2026-03-05 09:00")], "2026-05-01", ["offer 2026-03-04 1 answered"] },
        { "one after the other", [Some.Answer("2026-03-01"), MailTo("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"), Some.Answer("2026-03-04 09:00"), MailTo("2026-03-05 09:00"), Some.Answer("2026-03-05 15:00")], "2026-05-01", ["message 2026-03-02 1 answered", "message 2026-03-05 0.25 answered"] },
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public void A_wait_is_finished_by_the_answer_or_after_thirty_days(string story, Touch[] touches, string now, string[] expected)
    {
        Assert.NotEmpty(story);
        Assert.Equal(expected, Of(now, new Facts(touches)).Waits.Select(wait => wait.ToString()));
    }

    [Fact]
    public void What_our_side_ended_is_no_finished_wait()
    {
        Touch[] touches = [MailTo("2026-03-02 09:00"), Some.Answer("2026-03-10 09:00")];

        Assert.Empty(Of("2026-05-01", new Facts(touches, resumedOn: Some.Utc("2026-03-05"))).Waits);
        Assert.Empty(Of("2026-05-01", new Facts(touches, noAnswerNeeded: [Some.Utc("2026-03-05")])).Waits);
        Assert.Single(Of("2026-05-01", new Facts(touches, resumedOn: Some.Utc("2026-03-11"))).Waits);
        Assert.Single(Of("2026-05-01", new Facts(touches, resumedOn: Some.Utc("2026-03-01"))).Waits);
    }

    [Fact]
    public void Of_a_history_that_was_cut_short_the_first_wait_is_not_known()
    {
        Touch[] touches = [MailTo("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"), MailTo("2026-03-04 09:00"), Some.Answer("2026-03-05 09:00")];

        var waits = Conduct.Of(Some.History(touches), Policy.Default, Some.UtcTime, Some.Utc("2026-05-01"), isCutShort: true).Waits;

        Assert.Equal(["message 2026-03-04 1 answered"], waits.Select(wait => wait.ToString()));
    }

    [Fact]
    public void The_rhythm_of_a_person_is_made_of_message_waits_in_which_that_person_was_asked_first()
    {
        var colleague = Some.Person("colleague@example.com");
        var conduct = Of("2026-06-01", new Facts(
        [
            MailTo("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"),
            Touch.Message(Some.Utc("2026-03-04 09:00"), Channel.Mail, [colleague, Carla]), Some.Answer("2026-03-05 09:00"),
            Some.Offer("2026-03-06 09:00"), Some.Answer("2026-03-09 09:00"),
            MailTo("2026-03-10 09:00"),
        ]));

        var rhythm = conduct.RhythmOf([Carla.Id!.Value]);

        Assert.Equal((2, 1, 0), (rhythm.Waits, rhythm.Answers, rhythm.LogDays));
        Assert.Equal(0, conduct.RhythmOf([Guid.NewGuid()]).Waits);
    }

    public static TheoryData<string, Touch[], double[]> Delays { get; } = new()
    {
        { "answered at once", [Some.Answer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:00")], [] }, // at one moment ours came first
        { "a working day later", [Some.Answer("2026-03-06 09:00"), Some.Mail("2026-03-09 09:00")], [1] },
        { "the first of several answers waited longest", [Some.Answer("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"), Some.Mail("2026-03-04 09:00")], [2] },
        { "still waiting", [Some.Mail("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00")], [] },
        { "twice", [Some.Answer("2026-03-02 09:00"), Some.Mail("2026-03-03 09:00"), Some.Call("2026-03-04 09:00"), Some.Answer("2026-03-05 09:00"), Some.Offer("2026-03-05 21:00")], [1, 0.5] },
    };

    [Theory]
    [MemberData(nameof(Delays))]
    public void The_customer_waits_for_us_from_the_first_answer_to_our_next_step(string story, Touch[] touches, double[] expected)
    {
        Assert.NotEmpty(story);
        Assert.Equal(expected, Of("2026-05-01", new Facts(touches)).OurDelays);
    }

    [Fact]
    public void What_waited_before_the_start_is_no_figure_of_ours()
    {
        var history = Some.History(Some.Answer("2026-03-02 09:00"), Some.Mail("2026-03-03 09:00"), Some.Answer("2026-03-04 09:00"), Some.Mail("2026-03-05 09:00"));

        var delays = Conduct.Of(history, Policy.Default, Some.UtcTime, Some.Utc("2026-05-01"), baseline: Some.Utc("2026-03-02 09:00:01")).OurDelays;

        Assert.Single(delays);
    }

    private static Touch MailTo(string moment) => Touch.Message(Some.Utc(moment), Channel.Mail, [Carla]);

    private static Conduct Of(string now, Facts facts) => Conduct.Of(
        History.At(Some.Utc(now), facts, Policy.Default, Some.UtcTime), Policy.Default, Some.UtcTime, Some.Utc(now));
}
