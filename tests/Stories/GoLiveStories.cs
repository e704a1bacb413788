using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The first assessment raises nothing; what rises later is told.</summary>
public sealed class GoLiveStories
{
    private readonly World world = new();

    [Fact]
    public void The_first_assessment_raises_nothing_and_a_higher_level_later_does()
    {
        var deal = world.Deal();
        Assert.Equal(("2026-03-02 08:00", "1/0", null), (deal.On("gg_baselineon"), deal.Row()["gg_assessedwith"], deal.On("gg_risenon")));
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-04 08:59").Assess(deal);
        Assert.Null(deal.On("gg_risenon"));

        world.At("2026-03-04 09:00").Assess(deal);
        Assert.Equal(("Watch", "2026-03-04 09:00"), (deal.Risk, deal.On("gg_risenon")));

        world.At("2026-03-05 09:00").Assess(deal);
        Assert.Equal("2026-03-04 09:00", deal.On("gg_risenon"));

        world.At("2026-03-16 09:00").Assess(deal);
        Assert.Equal(("Ghosting", "2026-03-16 09:00"), (deal.Risk, deal.On("gg_risenon")));
    }

    [Fact]
    public void A_silence_from_before_the_start_does_not_rise_until_somebody_touches_it()
    {
        var deal = world.Deal();
        var letter = world.Written("letter", deal.Reference, outgoing: true);
        world.Update(letter, ("actualend", World.Utc("2026-02-13 09:00")));
        Assert.Equal(("Ghosting", "2026-02-13 09:00", null), (deal.Risk, deal.On("gg_silentsince"), deal.On("gg_risenon")));
        world.Delete(letter);

        var old = world.Written("letter", deal.Reference, outgoing: true);
        world.Update(old, ("actualend", World.Utc("2026-02-27 09:00")));
        world.At("2026-03-06 09:00").Assess(deal);
        Assert.Equal(("At risk", null), (deal.Risk, deal.On("gg_risenon")));

        world.Call(deal.Reference);
        world.At("2026-03-13 09:00").Assess(deal);
        Assert.Equal(("Ghosting", "2026-03-13 09:00"), (deal.Risk, deal.On("gg_risenon")));
    }

    [Fact]
    public void A_new_silence_that_is_watched_again_has_risen_again()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-04 09:00").Assess(deal);
        world.At("2026-03-05 09:00").MailFrom(deal.Reference);
        world.At("2026-03-05 10:00").MailTo(deal.Reference);
        Assert.Equal(("Waiting", "2026-03-04 09:00"), (deal.Risk, deal.On("gg_risenon")));

        world.At("2026-04-01 10:00").Assess(deal);

        Assert.Equal(("Ghosting", "2026-04-01 10:00"), (deal.Risk, deal.On("gg_risenon")));
    }
}
