using System;
using GhostingGuard.Plugins.Domain.Scheduling;
using Xunit;

namespace GhostingGuard.Domain.Tests.Scheduling;

public sealed class ScheduleTests
{
    private static readonly DateTime Noon = new(2026, 3, 4, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(74, false)]
    [InlineData(75, true)]
    [InlineData(44640, true)]
    [InlineData(44641, false)]
    [InlineData(0, false)]
    [InlineData(-75, false)]
    public void An_interval_is_from_75_minutes_to_31_days(int minutes, bool taken)
    {
        Assert.Equal(taken, Schedule.Takes(minutes));
        Assert.Equal(taken, Record.Exception(() => new Schedule(true, Noon, minutes)) is null);
    }

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(true, 1, false)]
    [InlineData(true, -100000, true)]
    [InlineData(true, null, true)]
    [InlineData(false, 0, false)]
    [InlineData(false, null, false)]
    public void It_is_due_from_its_moment_on_as_long_as_it_is_active(bool isActive, int? secondsAhead, bool due) =>
        Assert.Equal(due, new Schedule(isActive, secondsAhead is { } seconds ? Noon.AddSeconds(seconds) : null, 75).IsDue(Noon));

    [Theory]
    [InlineData(0, 75, 75)]       // on time
    [InlineData(15, 75, 75)]      // the latest that keeps its step: the next is an hour away
    [InlineData(16, 75, 150)]     // later than that, one step is left out
    [InlineData(600, 75, 675)]    // an outage of ten hours is made up for once: the step due then is fifteen minutes late
    [InlineData(601, 75, 675)]
    [InlineData(2880, 1440, 4320)]
    [InlineData(1500, 1440, 2880)]
    [InlineData(0, 1440, 1440)]
    public void The_next_run_keeps_step_and_is_at_least_an_hour_away(int minutesLate, int interval, int next)
    {
        var due = Noon;
        var now = due.AddMinutes(minutesLate);

        var found = new Schedule(true, due, interval).NextAfter(now);

        Assert.Equal(due.AddMinutes(next), found);
        Assert.True(found - now >= TimeSpan.FromHours(1));
    }

    [Fact]
    public void Without_a_moment_the_steps_begin_now() =>
        Assert.Equal(Noon.AddMinutes(90), new Schedule(true, null, 90).NextAfter(Noon));
}
