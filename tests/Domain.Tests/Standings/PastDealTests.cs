using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Standings;
using Xunit;

namespace GhostingGuard.Domain.Tests.Standings;

public sealed class PastDealTests
{
    private static readonly DateTime Baseline = Some.Utc("2026-01-01 08:00");

    [Fact]
    public void A_deal_without_waits_that_ended_otherwise_contributes_nothing()
    {
        var deal = Deal(null);

        Assert.Empty(deal.Silences);
        Assert.Empty(deal.LateAnswers(Policy.Default));
    }

    [Theory]
    [InlineData("message 2026-03-02 10 answered", 0)]
    [InlineData("message 2026-03-02 30 silent", 1)]
    [InlineData("message 2026-03-02 30 silent\noffer 2026-05-04 30 silent", 2)]
    [InlineData("message 2026-03-02 30 silent\nsomething else", 1)]
    public void Thirty_days_without_an_answer_are_a_silence(string waits, int silences) =>
        Assert.Equal(silences, Deal(waits).Silences.Count);

    [Fact]
    public void A_silence_is_one_thirty_days_after_the_clock_started() =>
        Assert.Equal(Some.Utc("2026-04-01"), Deal("message 2026-03-02 30 silent").Silences.Single().On);

    [Theory]
    [InlineData("2026-03-31 23:59", false)]
    [InlineData("2026-04-01 00:00", true)]
    public void It_is_over_once_an_answer_came_after_that(string lastResponse, bool isOver) =>
        Assert.Equal(isOver, Deal("message 2026-03-02 30 silent", lastResponse: lastResponse).Silences.Single().IsOver);

    [Fact]
    public void One_that_another_wait_followed_is_over() =>
        Assert.Equal([true, false], Deal("message 2026-03-02 30 silent\nmessage 2026-05-04 30 silent").Silences.Select(silence => silence.IsOver));

    [Fact]
    public void A_deal_that_ended_without_an_answer_is_a_silence_from_its_end_on()
    {
        var silence = Deal(null, Ended("2026-04-03")).Silences.Single();

        Assert.Equal((Some.Utc("2026-04-03"), false), (silence.On, silence.IsOver));
    }

    [Fact]
    public void The_silence_in_which_a_deal_ended_counts_once() =>
        Assert.Equal(Some.Utc("2026-04-10"), Deal("message 2026-03-02 30 silent", Ended("2026-04-10")).Silences.Single().On);

    [Fact]
    public void An_earlier_silence_of_such_a_deal_counts_beside_its_end()
    {
        var deal = Deal("message 2026-03-02 30 silent", Ended("2026-06-10"), lastResponse: "2026-05-04");

        Assert.Equal([true, false], deal.Silences.Select(silence => silence.IsOver));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Taken_up_again_or_answered_after_all_it_is_over(bool isTakenUpAgain, bool hasComeBack)
    {
        var deal = Deal("message 2026-03-02 30 silent", new DealEnding(Some.Utc("2026-04-10"), isTakenUpAgain, hasComeBack));

        Assert.Contains(deal.Silences, silence => silence.IsOver && silence.On == Some.Utc("2026-04-10"));
    }

    [Fact]
    public void The_silence_in_which_a_deal_ended_counts_once_after_it_was_taken_up_again_too() => Assert.Single(
        Deal("message 2026-03-02 30 silent", new DealEnding(Some.Utc("2026-05-06"), isTakenUpAgain: true, hasComeBack: false), lastResponse: "2026-05-05").Silences);

    [Fact]
    public void A_silence_after_a_deal_was_taken_up_again_is_a_further_one() =>
        Assert.Equal(
            [false, true],
            Deal("message 2026-05-04 30 silent", new DealEnding(Some.Utc("2026-04-10"), isTakenUpAgain: true, hasComeBack: false))
                .Silences.Select(silence => silence.IsOver));

    [Theory]
    [InlineData("2025-12-31", null, 0)]
    [InlineData("2026-01-01", null, 1)]
    [InlineData("2025-12-31", "2026-01-01 07:59", 0)]
    [InlineData("2025-12-31", "2026-01-01 08:00", 1)]
    public void What_began_before_the_baseline_counts_once_we_have_touched_it_since(string start, string? lastOutreach, int silences) =>
        Assert.Equal(silences, Deal($"message {start} 30 silent", lastOutreach: lastOutreach).Silences.Count);

    [Theory]
    [InlineData("2026-01-01 07:59", 0)]
    [InlineData("2026-01-01 08:00", 1)]
    public void The_same_holds_for_the_end_of_a_deal(string lastOutreach, int silences) =>
        Assert.Equal(silences, Deal(null, Ended("2026-04-03"), lastOutreach: lastOutreach).Silences.Count);

    [Fact]
    public void A_deal_that_was_never_assessed_contributes_nothing()
    {
        var deal = new PastDeal("message 2026-03-02 30 silent", Ended("2026-04-03"), baseline: null, Some.Utc("2026-03-02"), null);

        Assert.Empty(deal.Silences);
    }

    [Theory]
    [InlineData("message 2026-03-02 14 answered", false)]
    [InlineData("message 2026-03-02 14.001 answered", true)]
    [InlineData("offer 2026-03-02 21 answered", false)]
    [InlineData("offer 2026-03-02 21.001 answered", true)]
    [InlineData("message 2026-03-02 30 silent", false)]
    [InlineData("message 2025-12-31 20 answered", false)]
    public void An_answer_is_late_after_the_days_that_count_as_ghosting(string waits, bool isLate) =>
        Assert.Equal(isLate, Deal(waits).LateAnswers(Policy.Default).Any());

    private static DealEnding Ended(string on) => new(Some.Utc(on), isTakenUpAgain: false, hasComeBack: false);

    private static PastDeal Deal(string? waits, DealEnding? ending = null, string? lastOutreach = "2026-03-02 09:00", string? lastResponse = null) => new(
        waits, ending, Baseline, lastOutreach is null ? null : Some.Utc(lastOutreach), lastResponse is null ? null : Some.Utc(lastResponse));
}
