using System.Linq;
using GhostingGuard.Build.Report.Reading;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class CountingTests
{
    [Fact]
    public void An_attempt_was_followed_when_an_answer_came_within_seven_days_on_whatever_channel()
    {
        var deal = Some.Deal();
        var snapshot = Some.Snapshot(
            [deal],
            Some.Touch(deal, 30), // followed after 7 days
            Some.Touch(deal, 23, answered: true, channel: 847170001),
            Some.Touch(deal, 20), // followed after 10 days
            Some.Touch(deal, 10, answered: true),
            Some.Touch(deal, 5)); // not followed yet

        var uses = ChannelUse.Of(snapshot);

        Assert.Equal([("Mail", 3, 1, 1), ("Phone", 0, 1, 0)], uses.Select(use => (use.Channel.English, use.Ours, use.Answers, use.FollowedWithinAWeek)));
    }

    [Fact]
    public void Offers_belong_to_no_channel()
    {
        var deal = Some.Deal();

        Assert.Empty(ChannelUse.Of(Some.Snapshot([deal], Some.Touch(deal, 3, channel: null))));
    }

    [Theory]
    [InlineData(2, "up to 2 days")]
    [InlineData(3, "3 to 6 days")]
    [InlineData(6, "3 to 6 days")]
    [InlineData(7, "1 to 2 weeks")]
    [InlineData(13, "1 to 2 weeks")]
    [InlineData(14, "2 to 3 weeks")]
    [InlineData(41, "4 to 6 weeks")]
    [InlineData(42, "longer")]
    public void Silences_are_counted_by_whole_days(int days, string stretch)
    {
        var deal = Some.Deal(silentSince: Some.Now.AddDays(-days).AddMinutes(-1));

        Assert.Equal(stretch, SilenceAge.Of(Some.Snapshot([deal])).Single(age => age.Count == 1).Label);
    }

    [Fact]
    public void Every_risk_has_its_share_even_an_empty_one()
    {
        var shares = RiskShare.Of(Some.Snapshot([Some.Deal(risk: RiskOrder.OurTurn), Some.Deal(open: false)]));

        Assert.Equal(9, shares.Count);
        Assert.Equal(RiskOrder.Ghosting, shares[0].Risk.Value);
        Assert.Single(shares.Single(share => share.Risk.Value == RiskOrder.OurTurn).Deals);
        Assert.Equal(1, shares.Sum(share => share.Deals.Count));
    }
}
