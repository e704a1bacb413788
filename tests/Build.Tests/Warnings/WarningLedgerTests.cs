using System;
using System.Linq;
using GhostingGuard.Build.Replay.Warnings;
using Xunit;

namespace GhostingGuard.Build.Tests.Warnings;

/// <summary>March 2024: Monday is the 4th; message deadlines are 2, 5 and 10 working days, those of an offer 7, 10 and 15.</summary>
public sealed class WarningLedgerTests
{
    private static readonly StoredSilence Message = Silence(since: 4, start: 4, watch: 6, atRisk: 11, ghosting: 18);

    private readonly WarningLedger ledger = new();

    [Fact]
    public void A_deadline_before_the_answer_has_warned_and_one_after_it_has_not()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(12), null);
        ledger.CloseAt(March(31));

        Assert.Equal([(WarningLevel.Watch, March(6)), (WarningLevel.AtRisk, March(11))], Levels());
    }

    [Fact]
    public void An_answer_at_the_very_moment_comes_in_time()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(6), null);

        Assert.Empty(ledger.Warnings);
    }

    [Fact]
    public void An_answer_one_second_later_does_not()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(6).AddSeconds(1), null);

        Assert.Equal([(WarningLevel.Watch, March(6))], Levels());
    }

    [Fact]
    public void At_the_end_a_deadline_at_that_very_moment_counts()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.CloseAt(March(11));

        Assert.Equal([(WarningLevel.Watch, March(6)), (WarningLevel.AtRisk, March(11))], Levels());
    }

    [Fact]
    public void A_clock_set_anew_keeps_the_first_time_a_level_was_reached()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(7), Silence(since: 4, start: 7, watch: 18, atRisk: 21, ghosting: 28));
        ledger.CloseAt(March(22));

        Assert.Equal([(WarningLevel.Watch, March(6)), (WarningLevel.AtRisk, March(21))], Levels());
    }

    [Fact]
    public void A_follow_up_that_changes_nothing_reaches_nothing()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(7), Message with { });
        Assert.Empty(ledger.Warnings);

        ledger.CloseAt(March(7));
        Assert.Equal([(WarningLevel.Watch, March(6))], Levels());
    }

    [Fact]
    public void A_second_silence_warns_of_its_own()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(7), null);
        ledger.Observe("Lift", March(7), Silence(since: 7, start: 7, watch: 11, atRisk: 14, ghosting: 21));
        ledger.CloseAt(March(12));

        Assert.Equal([March(4), March(7)], ledger.Warnings.Select(warning => warning.SilentSince));
        Assert.Equal([(WarningLevel.Watch, March(6)), (WarningLevel.Watch, March(11))], Levels());
    }

    [Fact]
    public void A_silence_that_follows_another_without_a_gap_ends_it()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(7), Silence(since: 7, start: 7, watch: 11, atRisk: 14, ghosting: 21));
        ledger.CloseAt(March(7));

        Assert.Equal([(WarningLevel.Watch, March(6))], Levels());
    }

    [Fact]
    public void Two_events_at_one_moment_warn_no_more_than_one()
    {
        ledger.Observe("Lift", March(4), Message);
        ledger.Observe("Lift", March(7), Silence(since: 4, start: 7, watch: 18, atRisk: 21, ghosting: 28));
        ledger.Observe("Lift", March(7), null);
        ledger.CloseAt(March(31));

        Assert.Equal([(WarningLevel.Watch, March(6))], Levels());
    }

    [Fact]
    public void Warnings_are_ordered_by_name_silence_and_level()
    {
        foreach (var name in (string[])["b", "a", "B"])
        {
            ledger.Observe(name, March(4), Message);
        }

        ledger.CloseAt(March(31));

        Assert.Equal(["B", "B", "B", "a", "a", "a", "b", "b", "b"], ledger.Warnings.Select(warning => warning.Opportunity));
        Assert.Equal(Enum.GetValues<WarningLevel>(), ledger.Warnings.Take(3).Select(warning => warning.Level));
    }

    private static StoredSilence Silence(int since, int start, int watch, int atRisk, int ghosting) =>
        new(March(since), March(start), March(watch), March(atRisk), March(ghosting));

    private static DateTime March(int day) => new(2024, 3, day, 9, 0, 0, DateTimeKind.Utc);

    private (WarningLevel, DateTime)[] Levels() => [.. ledger.Warnings.Select(warning => (warning.Level, warning.On))];
}
