using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>However long a history is, an assessment reads a bounded part of it, and the part that matters.</summary>
public sealed class LongHistoryStories
{
    /// <summary>More than the newest rows that are read, twice over.</summary>
    private const int Many = 450;

    private readonly World world = new("2026-01-05 08:00");

    [Fact]
    public void A_history_with_answers_costs_six_requests_and_three_hundred_rows_at_most()
    {
        var deal = DealOfALead(index => index % 10 == 8);

        var (requests, rows) = CostOf(() => world.At("2026-03-20 09:00").Assess(deal));

        Assert.InRange(requests, 1, 6);
        Assert.InRange(rows, 200, 300);
        Assert.Equal(("Ghosting", "Message"), (deal.Risk, deal.Kind));
    }

    [Fact]
    public void A_silence_that_is_longer_than_what_is_read_is_known_from_its_beginning()
    {
        var deal = DealOfALead(index => index == 3);
        Assert.Equal(("2026-01-05 11:00", "2026-01-05 12:00"), (deal.On("gg_lastresponseon"), deal.On("gg_silentsince")));

        var (requests, rows) = CostOf(() => world.At("2026-03-20 09:00").Assess(deal));

        Assert.InRange(requests, 1, 6);
        Assert.InRange(rows, 200, 300);
        Assert.Equal("Ghosting", deal.Risk);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(60)]
    public void What_is_planned_does_not_hide_where_a_long_silence_began(int plans)
    {
        var deal = DealOfALead(index => index == 3);
        foreach (var plan in Enumerable.Range(0, plans))
        {
            world.Service.Create(new Entity("phonecall") { ["subject"] = "Later", ["regardingobjectid"] = deal.Reference, ["scheduledend"] = World.Utc("2026-06-01 09:00").AddHours(plan) });
        }

        world.At("2026-03-20 09:00").Assess(deal);

        Assert.Equal(("2026-01-05 11:00", "2026-01-05 12:00"), (deal.On("gg_lastresponseon"), deal.On("gg_silentsince")));
    }

    [Fact]
    public void A_booked_meeting_is_seen_behind_a_long_silence()
    {
        var deal = DealOfALead(index => index == 3);
        world.At("2026-03-02 09:00").Meeting(deal.Reference, "2026-03-31 15:00");

        Assert.Equal(("Engaged", "2026-04-01 00:00"), (deal.Risk, deal.On("gg_suspendeduntil")));

        world.At("2026-03-31 15:00").Assess(deal);
        Assert.Equal(("Engaged", "2026-03-31 15:00"), (deal.Risk, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_meeting_that_is_booked_is_seen_behind_any_history()
    {
        var deal = DealOfALead(index => index % 10 == 8);
        world.At("2026-03-02 09:00").Meeting(deal.Reference, "2026-03-31 15:00");

        Assert.Equal(("Engaged", "2026-04-01 00:00"), (deal.Risk, deal.On("gg_suspendeduntil")));

        world.At("2026-03-31 15:00").Assess(deal);
        Assert.Equal(("Engaged", "2026-03-31 15:00"), (deal.Risk, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_mail_that_failed_is_seen_behind_any_history()
    {
        var deal = DealOfALead(index => index % 10 == 8);

        world.At("2026-03-02 09:00").MailTo(deal.Reference, status: 8);

        Assert.Equal("Unreachable", deal.Risk);
    }

    /// <summary>A deal that comes by its history all at once: the letters regard the lead it turns out to come from.</summary>
    private Deal DealOfALead(System.Func<int, bool> isAnswer)
    {
        var lead = new EntityReference("lead", world.Service.Create(new Entity("lead") { ["lastname"] = "Lead" }));
        foreach (var index in Enumerable.Range(0, Many))
        {
            world.Organization.MoveClockTo(World.Utc("2026-01-05 08:00").AddHours(index));
            world.Written("letter", lead, outgoing: !isAnswer(index));
        }

        return world.Deal(lead: lead);
    }

    /// <summary>What asking for an assessment costs, beyond the request itself and the check of the caller's rights.</summary>
    private (long Requests, long Rows) CostOf(System.Action assess)
    {
        var statistics = world.Organization.Statistics;
        var (requests, rows) = (statistics.Requests, statistics.RowsRead);
        assess();
        return (statistics.Requests - requests - 2, statistics.RowsRead - rows - 1);
    }
}
