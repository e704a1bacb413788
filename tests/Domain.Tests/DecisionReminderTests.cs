using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>A mail of Monday 2 March: a decision is due thirty calendar days later, and overdue five working days after that.</summary>
public sealed class DecisionReminderTests
{
    private static readonly Touch Mail = Some.Mail("2026-03-02 09:00");

    [Theory]
    [InlineData("2026-03-03 09:00", false, false, "2026-04-01 09:00")]
    [InlineData("2026-04-01 08:59:59", false, false, "2026-04-01 09:00")]
    [InlineData("2026-04-01 09:00", true, false, "2026-04-08 09:00")]
    [InlineData("2026-04-08 08:59:59", true, false, "2026-04-08 09:00")]
    [InlineData("2026-04-08 09:00", true, true, null)]
    public void It_is_due_then_overdue_and_says_when_to_ask_again(string now, bool due, bool overdue, string? again)
    {
        var reminder = Reminder(new Facts([Mail]), now);

        Assert.Equal((due, overdue), (reminder.IsDue, reminder.IsOverdue));
        Assert.Equal(again is null ? null : Some.Utc(again), reminder.AskAgainOn);
    }

    [Fact]
    public void Where_no_answer_is_awaited_there_is_nothing_to_decide()
    {
        var reminder = Reminder(new Facts(), "2026-04-10 09:00");

        Assert.Null(reminder.DecideOn);
        Assert.Null(reminder.AskAgainOn);
        Assert.False(reminder.IsDue);
    }

    [Theory]
    [InlineData("2026-03-02 09:00:01", false)]
    [InlineData("2026-03-02 09:00", true)] // begun at that very moment
    public void A_silence_from_before_the_start_is_left_alone(string baseline, bool due) =>
        Assert.Equal(due, Reminder(new Facts([Mail]), "2026-04-01 09:00", baseline).IsDue);

    [Fact]
    public void One_from_before_the_start_counts_once_somebody_got_in_touch_again() =>
        Assert.True(Reminder(new Facts([Mail, Some.Call("2026-03-05 09:00")]), "2026-04-01 09:00", "2026-03-04 09:00").IsDue);

    private static DecisionReminder Reminder(Facts facts, string now, string? baseline = null) => new(
        Some.Assess(DealState.Open, now, facts), baseline is null ? null : Some.Utc(baseline), Some.UtcTime, Some.Utc(now));
}
