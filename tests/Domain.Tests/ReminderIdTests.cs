using System;
using GhostingGuard.Plugins.Domain.Decisions;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class ReminderIdTests
{
    private static readonly Guid Deal = new("a7b1c2d3-0000-4000-8000-00000000c0de");
    private static readonly DateTime Since = Some.Utc("2026-03-02 08:00:05");

    [Fact]
    public void The_same_decision_has_the_same_id_whatever_part_of_the_second_it_began_in() =>
        Assert.Equal(ReminderId.Of(Deal, Since, 1, isManagers: true), ReminderId.Of(Deal, Since.AddMilliseconds(999), 1, isManagers: true));

    [Fact]
    public void Another_deal_silence_decision_or_reader_has_another_id()
    {
        Guid[] ids =
        [
            ReminderId.Of(Deal, Since, 0, isManagers: false),
            ReminderId.Of(Guid.Empty, Since, 0, isManagers: false),
            ReminderId.Of(Deal, Since.AddSeconds(1), 0, isManagers: false),
            ReminderId.Of(Deal, Since, 1, isManagers: false),
            ReminderId.Of(Deal, Since, 0, isManagers: true),
        ];

        Assert.Distinct(ids);
    }
}
