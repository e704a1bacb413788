using System;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class FinishedWaitTests
{
    [Theory]
    [InlineData("message 2026-03-02 0.125 answered", SilenceKind.Message, true, 0.125)]
    [InlineData("offer 2024-02-29 30 silent", SilenceKind.Offer, false, 30)]
    [InlineData("Commitment 2026-12-31 0 answered", SilenceKind.Commitment, true, 0)]
    public void A_line_is_read_as_the_wait_it_tells(string line, SilenceKind kind, bool isAnswered, double days)
    {
        var wait = FinishedWait.Parse(line)!;

        Assert.Equal((kind, isAnswered, days, 0, null), (wait.Kind, wait.IsAnswered, wait.CalendarDays, wait.WorkingDays, wait.Whom));
        Assert.Equal((line.Split(' ')[1], DateTimeKind.Utc), (wait.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), wait.Start.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("message 2026-03-02 1")]
    [InlineData("message 2026-03-02 1 answered late")]
    [InlineData("7 2026-03-02 1 answered")]
    [InlineData("letter 2026-03-02 1 answered")]
    [InlineData("message 02.03.2026 1 answered")]
    [InlineData("message 2026-02-30 1 answered")]
    [InlineData("message 2026-03-02 -1 answered")]
    [InlineData("message 2026-03-02 30.001 silent")]
    [InlineData("message 2026-03-02 1,5 answered")]
    [InlineData("message 2026-03-02 NaN answered")]
    [InlineData("message 2026-03-02 1 perhaps")]
    public void Another_text_is_no_wait(string line) => Assert.Null(FinishedWait.Parse(line));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Select(Gen.Enum<SilenceKind>(), Gen.DateTime[new DateTime(2000, 1, 1), new DateTime(2099, 12, 31)], Gen.Double[0, 30], Gen.Bool)
            .Sample((kind, start, days, isAnswered) =>
            {
                var line = new FinishedWait(kind, start, isAnswered, days, workingDays: days / 2, whom: null).ToString();

                Assert.Equal(line, FinishedWait.Parse(line)?.ToString());
            });
}
