using System.Linq;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class SilenceStretchTests
{
    // Some.Deal watches after 9 days, is at risk after 14, ghosting after 21.
    [Theory]
    [InlineData(5, new[] { RiskOrder.Waiting })]
    [InlineData(9, new[] { RiskOrder.Waiting })] // watch begins this very moment and has lasted no time
    [InlineData(10, new[] { RiskOrder.Waiting, RiskOrder.Watch })]
    [InlineData(30, new[] { RiskOrder.Waiting, RiskOrder.Watch, RiskOrder.AtRisk, RiskOrder.Ghosting })]
    public void A_silence_is_shaded_by_the_risk_it_had_and_never_beyond_now(int days, int[] risks)
    {
        var since = Some.Now.AddDays(-days);

        var stretches = SilenceStretch.Of(Some.Deal(silentSince: since), Some.Now).ToList();

        Assert.Equal(risks, stretches.Select(stretch => stretch.Risk));
        Assert.Equal((since, Some.Now), (stretches[0].From, stretches[^1].To));
        Assert.Equal(stretches.Skip(1).Select(stretch => stretch.From), stretches.SkipLast(1).Select(stretch => stretch.To));
    }

    [Fact]
    public void Nothing_is_shaded_while_it_is_not_the_customers_turn() => Assert.Empty(SilenceStretch.Of(Some.Deal(), Some.Now));
}
