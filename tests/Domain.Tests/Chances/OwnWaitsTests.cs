using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

public sealed class OwnWaitsTests
{
    private static readonly DateTime Now = new(2026, 6, 1, 3, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(SilenceKind.Message)]
    [InlineData(SilenceKind.Offer)]
    [InlineData(SilenceKind.Meeting)]
    [InlineData(SilenceKind.Commitment)]
    public void The_kinds_are_those_of_which_a_curve_came_with_the_product(SilenceKind kind) =>
        Assert.Equal(PublishedCurves.For(kind) is not null, OwnWaits.Kinds.Contains(kind));

    [Fact]
    public void The_curve_is_that_of_the_waits_of_its_kind()
    {
        var waits = new OwnWaits(Now);
        waits.Add(Lines(60, "message 2026-01-05 0.5 answered"));
        waits.Add(Lines(40, "message 2026-01-05 30 silent"));
        waits.Add(Lines(99, "offer 2026-01-05 9 answered"));

        var curve = waits.Curve(SilenceKind.Message)!;

        Assert.Equal((CurveSource.OwnWaits, 100, Now), (curve.Source, curve.Waits, curve.FittedOn));
        Assert.Equal(1, curve.SilentAfter(8 / 24.0));
        Assert.Equal(0.4, curve.SilentAfter(0.5), 9);
        Assert.Equal(0.4, curve.SilentForGood, 9);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void Fewer_waits_than_would_be_used_make_no_curve(int count, bool makes)
    {
        var waits = new OwnWaits(Now);
        waits.Add(Lines(count, "offer 2026-01-05 9 answered"));

        Assert.Equal((count, makes), (waits.Count(SilenceKind.Offer), waits.Curve(SilenceKind.Offer) is not null));
    }

    [Theory]
    [InlineData("2026-04-02", 1)]
    [InlineData("2026-04-03", 0)]
    public void A_wait_that_could_not_yet_have_stayed_silent_does_not_count(string start, int count)
    {
        var waits = new OwnWaits(Now);

        waits.Add($"message {start} 2 answered");

        Assert.Equal(count, waits.Count(SilenceKind.Message));
    }

    [Fact]
    public void Lines_that_are_none_are_left_out()
    {
        var waits = new OwnWaits(Now);

        waits.Add("message 2026-01-05 2 answered\r\nsomething else\n\noffer 2026-01-05 30 silent");

        Assert.Equal((1, 1), (waits.Count(SilenceKind.Message), waits.Count(SilenceKind.Offer)));
    }

    private static string Lines(int count, string line) => string.Join("\n", Enumerable.Repeat(line, count));
}
