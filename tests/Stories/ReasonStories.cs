using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What the records say of the reason of a silence, and how much work went into a deal.</summary>
public sealed class ReasonStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Perhaps: priorities changed for now. The estimated close date, 20 March 2026, has passed.")]
    [InlineData(German, "Vielleicht: vorerst andere Prioritäten. Das voraussichtliche Abschlussdatum, der 20. März 2026, ist verstrichen.")]
    public void A_close_date_that_has_passed_is_a_sign_once_its_day_is_over(int language, string hint)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-03-20")));

        seller.At("2026-03-20 23:59").Assess(deal);
        Assert.Null(Hint(deal));

        seller.At("2026-03-21 00:00").Assess(deal);
        Assert.Equal(hint, Hint(deal));
    }

    [Theory]
    [InlineData(1033, "Perhaps: hard to take further inside. One more person of the customer is recorded and has not been contacted yet.")]
    [InlineData(German, "Vielleicht: intern schwer weiterzubringen. Eine weitere Person des Kunden ist erfasst und wurde noch nicht kontaktiert.")]
    public void A_stakeholder_nobody_has_contacted_is_a_sign(int language, string hint)
    {
        var seller = new World(language: language);
        var boss = seller.Contact("Berta Boss");
        var deal = Silent(seller);
        Connect(seller, deal, boss);

        seller.Assess(deal);
        Assert.Equal(hint, Hint(deal));

        seller.At("2026-03-04 09:00").MailTo(deal.Reference, to: boss);
        Assert.Null(Hint(deal));
    }

    [Fact]
    public void An_answer_ends_the_suggestion_and_the_sellers_reason_stays()
    {
        var deal = Silent(world);
        Connect(world, deal, world.Contact("Berta Boss"));
        world.Update(deal.Reference, ("gg_reason", world.Option("opportunity", "gg_reason", "Uncomfortable to say no")));
        Assert.NotNull(Hint(deal));

        world.At("2026-03-05 09:00").MailFrom(deal.Reference);

        Assert.Null(Hint(deal));
        Assert.Equal("Uncomfortable to say no", deal.Row().FormattedValues["gg_reason"]);
    }

    [Fact]
    public void A_suggestion_is_never_the_reason_by_itself()
    {
        var deal = Silent(world);
        Connect(world, deal, world.Contact("Berta Boss"));

        world.Assess(deal);

        Assert.NotNull(Hint(deal));
        Assert.False(deal.Row().Contains("gg_reason"));
    }

    [Fact]
    public void The_reason_stays_when_we_walk_away_and_take_it_up_again()
    {
        var deal = Silent(world);
        world.Update(deal.Reference, ("gg_reason", world.Option("opportunity", "gg_reason", "Unknown")));

        world.At("2026-04-03 10:00").WalkAway(deal, "Nobody knows.");
        Assert.Equal("Unknown", deal.Row().FormattedValues["gg_reason"]);

        world.At("2026-05-03 10:00").Ask("gg_ReopenOpportunity", deal);
        Assert.Equal("Unknown", deal.Row().FormattedValues["gg_reason"]);
    }

    [Fact]
    public void Entered_durations_are_summed_before_and_after_the_silence_began()
    {
        var deal = world.Deal();
        Timed(world.At("2026-03-02 09:00").Call(deal.Reference, "Reached"), 45);
        Timed(world.At("2026-03-02 15:00").Call(deal.Reference, "Reached"), 30);
        Timed(world.At("2026-03-03 09:00").MailTo(deal.Reference), 20);
        world.At("2026-03-04 09:00").Call(deal.Reference);
        Timed(world.At("2026-03-05 09:00").Call(deal.Reference), 10);

        Assert.Equal((45, 30), (Minutes(deal, "gg_effortbefore"), Minutes(deal, "gg_effortafter")));

        world.At("2026-03-06 09:00").MailFrom(deal.Reference);
        Assert.Equal((75, null), (Minutes(deal, "gg_effortbefore"), Minutes(deal, "gg_effortafter")));
    }

    [Fact]
    public void Effort_is_kept_when_we_walk_away()
    {
        var deal = world.Deal();
        Timed(world.At("2026-03-03 09:00").MailTo(deal.Reference), 20);

        world.At("2026-04-03 10:00").WalkAway(deal, "Nothing more to try.");

        Assert.Equal(20, Minutes(deal, "gg_effortafter"));
    }

    private void Timed(EntityReference activity, int minutes) => world.Update(activity, ("actualdurationminutes", minutes));

    private static int? Minutes(Deal deal, string column) => deal.Row().GetAttributeValue<int?>(column);

    private static string? Hint(Deal deal) => deal.Row().GetAttributeValue<string>("gg_reasonhint");

    private static void Connect(World world, Deal deal, EntityReference person)
    {
        world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = person });
        world.Assess(deal);
    }

    private static Deal Silent(World world)
    {
        var deal = world.Deal();
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        return deal;
    }
}
