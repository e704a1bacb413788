using System.Linq;
using GhostingGuard.Build.Report.Reading;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class NotableTests
{
    [Fact]
    public void No_risk_crowds_out_another_and_the_rest_fills_up_to_forty()
    {
        var ghosting = Enumerable.Range(0, 100).Select(i => Some.Deal($"G{i:000}", RiskOrder.Ghosting, new Amount(i, "€")));
        var atRisk = Enumerable.Range(0, 3).Select(i => Some.Deal($"A{i}", RiskOrder.AtRisk));

        var chosen = Notable.Of(Some.Snapshot([.. ghosting, .. atRisk]));

        Assert.Equal(40, chosen.Count);
        Assert.Equal(3, chosen.Count(deal => deal.Risk == RiskOrder.AtRisk));
        Assert.Equal("G099", chosen[0].Name);
    }

    [Fact]
    public void Deals_nobody_waits_in_need_no_timeline()
    {
        var deals = new[] { Some.Deal(risk: RiskOrder.New), Some.Deal(risk: RiskOrder.Parked), Some.Deal(risk: RiskOrder.Engaged), Some.Deal(open: false), Some.Deal(risk: null) };

        Assert.Empty(Notable.Of(Some.Snapshot(deals)));
    }
}
