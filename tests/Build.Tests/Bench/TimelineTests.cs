using System;
using GhostingGuard.Build.Bench;
using GhostingGuard.Build.Bench.Input;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>A wait is judged by what had happened before it started.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void An_answer_counts_from_its_own_moment_on()
    {
        Assert.Equal((0, 0), HistoryAt("2024-03-05T08:59:59", Episodes.Of("2024-03-04T09:00", "2024-03-05T09:00")));
        Assert.Equal((1, 1), HistoryAt("2024-03-05T09:00:00", Episodes.Of("2024-03-04T09:00", "2024-03-05T09:00")));
    }

    [Fact]
    public void A_missing_answer_counts_after_thirty_days()
    {
        Assert.Equal((0, 0), HistoryAt("2024-04-03T08:59:59", Episodes.Of("2024-03-04T09:00")));
        Assert.Equal((1, 0), HistoryAt("2024-04-03T09:00:00", Episodes.Of("2024-03-04T09:00")));
    }

    [Fact]
    public void An_answer_after_thirty_days_is_none()
    {
        Assert.Equal((1, 1), HistoryAt("2024-05-01", Episodes.Of("2024-03-04T09:00", "2024-04-03T09:00:00")));
        Assert.Equal((1, 0), HistoryAt("2024-05-01", Episodes.Of("2024-03-04T09:00", "2024-04-03T09:00:01")));
    }

    [Fact]
    public void Of_a_wait_that_our_side_ended_nothing_is_learned() =>
        Assert.Equal((0, 0), HistoryAt("2024-05-01", Episodes.Of("2024-03-04T09:00", observedUntil: "2024-03-20")));

    [Fact]
    public void Another_contacts_waits_and_offers_tell_nothing()
    {
        Assert.Equal((0, 0), HistoryAt("2024-05-01", Episodes.Of("2024-03-04T09:00", "2024-03-05T09:00", contact: "Bob")));
        Assert.Equal((0, 0), HistoryAt("2024-05-01", Episodes.Of("2024-03-04T09:00", "2024-03-05T09:00", kind: SilenceKind.Offer)));
    }

    [Fact]
    public void Answer_times_are_of_the_contacts_working_days()
    {
        // From Friday 20:00 UTC to Monday 04:00 UTC: the weekend does not count.
        Assert.Equal(Math.Log(8 / 24.0), LogDays(offsetMinutes: 0), 1e-9);
        // Five hours ahead it is Saturday 01:00 already, and Monday 09:00 when the answer comes.
        Assert.Equal(Math.Log(9 / 24.0), LogDays(offsetMinutes: 5 * 60), 1e-9);

        static double LogDays(int offsetMinutes) => Timeline.Play(
            [
                Episodes.Of("2024-03-08T20:00", "2024-03-11T04:00", offsetMinutes: offsetMinutes),
                Episodes.Of("2024-03-20"),
            ])[1].Rhythm.LogDays;
    }

    [Fact]
    public void Waits_whose_thirty_days_were_not_observed_are_left_out()
    {
        var inTime = Episodes.Of("2024-11-02T00:00:00");
        var tooLate = Episodes.Of("2024-12-02T00:00:01");

        Assert.Equal([inTime], Timeline.Complete([inTime, tooLate]));
        Assert.Equal([Episodes.Of("2024-12-02T00:00:00")], Timeline.Complete([Episodes.Of("2024-12-02T00:00:00"), tooLate]));
    }

    [Fact]
    public void A_wait_lasts_to_its_answer_or_as_far_as_was_observed()
    {
        Assert.Equal(1, One(Episodes.Of("2024-03-04", "2024-03-05")).Days);
        Assert.Equal(16, One(Episodes.Of("2024-03-04", observedUntil: "2024-03-20")).Days);
        Assert.Equal(30, One(Episodes.Of("2024-03-04")).Days);
        Assert.True(One(Episodes.Of("2024-03-04", observedUntil: "2024-04-02T23:59:59")).IsCensored);
        Assert.False(One(Episodes.Of("2024-03-04", observedUntil: "2024-04-03T00:00:00")).IsCensored);
        Assert.False(One(Episodes.Of("2024-03-04", "2024-03-05", observedUntil: "2024-03-05")).IsCensored);
    }

    private static Wait One(Episode episode) => Assert.Single(Timeline.Play([episode]));

    /// <summary>Waits and answers known of Ada when a wait of hers starts after another one.</summary>
    private static (double Waits, double Answers) HistoryAt(string start, Episode earlier)
    {
        var rhythm = Timeline.Play([earlier, Episodes.Of(start)])[1].Rhythm;
        return (rhythm.Waits, rhythm.Answers);
    }
}
