using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using Xunit;

namespace GhostingGuard.Domain.Tests.FollowUps;

public sealed class FollowUpYieldTests
{
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Fact]
    public void The_one_done_last_before_the_answer_is_answered() =>
        Assert.Equal([2], Answered([Mail, Some.Answer("2026-03-12 09:00")], Done(1, "2026-03-09 10:00"), Done(2, "2026-03-11 10:00"), Done(3, "2026-03-13 10:00")));

    [Theory]
    [InlineData("2026-03-02 08:59:59", false)]
    [InlineData("2026-03-02 09:00", true)]
    [InlineData("2026-03-12 09:00", true)]
    [InlineData("2026-03-12 09:00:01", false)]
    public void It_was_done_between_the_beginning_of_the_silence_and_the_answer(string doneOn, bool isAnswered) =>
        Assert.Equal(isAnswered ? [1] : [], Answered([Mail, Some.Answer("2026-03-12 09:00")], Done(1, doneOn)));

    [Fact]
    public void A_second_answer_in_a_row_came_after_the_first_answer_and_not_after_a_follow_up() => Assert.Equal(
        [1],
        Answered([Mail, Some.Answer("2026-03-10 09:00"), Some.Answer("2026-03-12 09:00")], Done(1, "2026-03-09 10:00"), Done(2, "2026-03-11 10:00")));

    [Fact]
    public void Every_silence_that_was_answered_has_one_of_its_own() => Assert.Equal(
        [1, 3],
        Answered(
            [Mail, Some.Answer("2026-03-10 09:00"), Some.Mail("2026-03-16 09:00"), Some.Answer("2026-03-26 09:00")],
            Done(1, "2026-03-09 10:00"),
            Done(2, "2026-03-23 10:00"),
            Done(3, "2026-03-25 10:00")));

    [Fact]
    public void While_the_silence_runs_none_is() => Assert.Empty(Answered([Mail], Done(1, "2026-03-09 10:00")));

    [Fact]
    public void One_that_was_given_up_or_is_still_open_is_none() => Assert.Empty(Answered(
        [Mail, Some.Answer("2026-03-12 09:00")],
        new FollowUp(1, Way.Phone, Mail.Moment, isOpen: false, Some.Utc("2026-03-09 10:00"), isDone: false),
        new FollowUp(2, Way.Phone, Mail.Moment, isOpen: true, endedOn: null, isDone: false)));

    [Theory]
    [InlineData("2026-03-10 10:00", 0)]
    [InlineData("2026-03-12 09:00", 1)]
    public void Where_our_side_had_ended_the_silence_before_no_follow_up_was_answered(string noAnswerNeeded, int answered) => Assert.Equal(
        answered,
        Answered(new Facts([Mail, Some.Answer("2026-03-12 09:00")], noAnswerNeeded: [Some.Utc(noAnswerNeeded)]), Done(1, "2026-03-09 10:00")).Count);

    [Fact]
    public void What_began_after_that_counts_anew() => Assert.Equal(
        [2],
        Answered(
            new Facts([Mail, Some.Mail("2026-03-16 09:00"), Some.Answer("2026-03-26 09:00")], noAnswerNeeded: [Some.Utc("2026-03-10 10:00")]),
            Done(1, "2026-03-09 10:00"),
            Done(2, "2026-03-23 10:00")));

    [Theory]
    [InlineData("2026-03-10 09:00", null)]
    [InlineData("2026-03-10 09:00:01", false)]
    public void Of_a_history_cut_short_nothing_is_told_up_to_the_first_answer(string doneOn, bool? isAnswered)
    {
        var done = Done(1, doneOn);

        Assert.Equal(isAnswered, FollowUpYield.Of(Some.History(Some.Answer("2026-03-10 09:00")), isCutShort: true, [done]).IsAnswered(done));
    }

    [Fact]
    public void Without_any_known_answer_such_a_history_tells_nothing()
    {
        var done = Done(1, "2026-03-10 09:00");

        Assert.Null(FollowUpYield.Of(Some.History(Mail), isCutShort: true, [done]).IsAnswered(done));
    }

    private static FollowUp Done(int step, string on) => new(step, Way.Phone, Some.Utc(on), isOpen: false, Some.Utc(on), isDone: true);

    private static IReadOnlyList<int> Answered(Touch[] touches, params FollowUp[] followUps) => Answered(new Facts(touches), followUps);

    private static List<int> Answered(Facts facts, params FollowUp[] followUps)
    {
        var yield = FollowUpYield.Of(Some.History(facts), isCutShort: false, followUps);
        return [.. followUps.Where(followUp => yield.IsAnswered(followUp) == true).Select(followUp => followUp.Step)];
    }
}
