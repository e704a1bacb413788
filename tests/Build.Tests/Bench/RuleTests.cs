using System.Linq;
using GhostingGuard.Build.Bench;
using GhostingGuard.Build.Bench.Rules;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

public sealed class RuleTests
{
    [Fact]
    public void Without_a_history_the_shipped_rule_waits_for_the_working_days_of_the_policy()
    {
        // From Friday noon; two hours ahead of UTC.
        var wait = Timeline.Play([Episodes.Of("2024-03-08T10:00", offsetMinutes: 120)])[0];

        Assert.Equal(Some.Utc("2024-03-12T22:00"), Rule.Shipped.Alarm(wait, 2.5)); // Wednesday 00:00 there
        Assert.Equal(Some.Utc("2024-03-12T22:00"), Rule.WorkingDays.Alarm(wait, 2.5));
        Assert.Equal(Some.Utc("2024-03-10T22:00"), Rule.CalendarDays.Alarm(wait, 2.5)); // Monday 00:00 there
    }

    [Fact]
    public void A_history_moves_the_shipped_rule_for_messages_and_not_for_offers()
    {
        var past = Enumerable.Range(1, 9).Select(day => Episodes.Of($"2024-01-0{day}")).ToList();
        var waits = Timeline.Play([.. past, Episodes.Of("2024-03-04"), Episodes.Of("2024-03-04", kind: SilenceKind.Offer)]);

        Assert.Equal(9, waits[^1].Rhythm.Waits);
        Assert.True(Rule.Shipped.Alarm(waits[^2], 4) < Rule.WorkingDays.Alarm(waits[^2], 4));
        Assert.Equal(Rule.WorkingDays.Alarm(waits[^1], 4), Rule.Shipped.Alarm(waits[^1], 4));
    }

    [Fact]
    public void Some_mails_claim_an_offset_that_no_zone_has()
    {
        var wait = Timeline.Play([Episodes.Of("2024-03-08T10:00", offsetMinutes: 18 * 60)])[0];

        // Saturday 04:00 there, so from Monday 00:00.
        Assert.Equal(Some.Utc("2024-03-11T06:00"), Rule.WorkingDays.Alarm(wait, 1));
    }
}
