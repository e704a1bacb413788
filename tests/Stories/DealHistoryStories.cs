using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What changes in an opportunity and is kept nowhere else hints at a reason.</summary>
public sealed class DealHistoryStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Perhaps: uncomfortable to say no. The budget amount was emptied on 4 March 2026.")]
    [InlineData(German, "Vielleicht: Absage fällt schwer. Der Budgetbetrag wurde am 4. März 2026 geleert.")]
    public void A_budget_that_was_emptied_is_a_sign_until_there_is_one_again(int language, string hint)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.Update(deal.Reference, ("budgetamount", new Money(5000)));
        Assert.Null(Hint(deal));

        seller.At("2026-03-04 10:00").Update(deal.Reference, ("budgetamount", null));
        Assert.Equal(hint, Hint(deal));

        seller.At("2026-03-05 10:00").Update(deal.Reference, ("budgetamount", new Money(4000)));
        Assert.Null(Hint(deal));
    }

    [Theory]
    [InlineData(1033, "Perhaps: uncomfortable to say no. A competitor is recorded.", "Perhaps: uncomfortable to say no. 2 competitors are recorded.")]
    [InlineData(German, "Vielleicht: Absage fällt schwer. Ein Mitbewerber ist erfasst.", "Vielleicht: Absage fällt schwer. 2 Mitbewerber sind erfasst.")]
    public void Competitors_are_a_sign_as_long_as_they_are_recorded(int language, string one, string two)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        var competitors = new[] { Competitor(seller, "Fabrikam"), Competitor(seller, "Litware") };

        Compete(seller, deal, competitors[0]);
        Assert.Equal(one, Hint(deal));

        // Neither quotes nor stakeholders make two competitors more.
        seller.Quote(deal);
        seller.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = seller.Contact("Berta Boss") });
        Compete(seller, deal, competitors[1]);
        Assert.Equal(two, Hint(deal));

        foreach (var competitor in competitors)
        {
            seller.Delete(competitor);
        }

        seller.Assess(deal);
        Assert.DoesNotContain(hintOf(one), Hint(deal) ?? string.Empty, StringComparison.Ordinal);

        static string hintOf(string sentence) => sentence.Split('.')[0];
    }

    [Theory]
    [InlineData(1033, "Perhaps: priorities changed for now. The estimated close date was moved to a later day more than once, first on 4 March 2026, last on 6 March 2026.")]
    [InlineData(German, "Vielleicht: vorerst andere Prioritäten. Das voraussichtliche Abschlussdatum wurde mehrmals auf einen späteren Tag verschoben, zuerst am 4. März 2026, zuletzt am 6. März 2026.")]
    public void A_close_date_moved_to_a_later_day_twice_is_a_sign(int language, string hint)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-04-20")));
        seller.At("2026-03-04 10:00").Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-05-20")));
        seller.At("2026-03-05 10:00").Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-05-10")));
        Assert.Null(Hint(deal));

        seller.At("2026-03-06 10:00").Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-05-11")));
        Assert.Equal(hint, Hint(deal));
    }

    [Theory]
    [InlineData("stepname", "2-Develop", "1-Qualify", 1033, "Perhaps: benefit or chemistry missing. The opportunity went back to an earlier stage on 4 March 2026.")]
    [InlineData("salesstage", 2, 1, German, "Vielleicht: Nutzen oder Chemie fehlt. Die Verkaufschance ging am 4. März 2026 in eine frühere Phase zurück.")]
    public void A_stage_that_goes_back_is_a_sign_until_the_deal_goes_on(string column, object later, object earlier, int language, string hint)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.Update(deal.Reference, (column, Value(later)));
        Assert.Null(Hint(deal));

        seller.At("2026-03-04 10:00").Update(deal.Reference, (column, Value(earlier)));
        Assert.Equal(hint, Hint(deal));

        seller.At("2026-03-05 10:00").Update(deal.Reference, (column, Value(later)));
        Assert.Null(Hint(deal));

        static object Value(object stage) => stage is int number ? new OptionSetValue(number) : stage;
    }

    [Fact]
    public void No_sign_ever_becomes_the_reason_and_one_the_seller_chose_stays()
    {
        var deal = Silent(world);
        world.Update(deal.Reference, ("budgetamount", new Money(5000)));
        world.Update(deal.Reference, ("budgetamount", null));
        Assert.NotNull(Hint(deal));
        Assert.False(deal.Row().Contains("gg_reason"));

        world.Update(deal.Reference, ("gg_reason", world.Option("opportunity", "gg_reason", "Unknown")));
        world.At("2026-03-05 09:00").Update(deal.Reference, ("estimatedclosedate", World.Utc("2026-03-04")));
        Assert.Equal("Unknown", deal.Row().FormattedValues["gg_reason"]);
    }

    [Fact]
    public void A_deal_in_which_nothing_of_this_happens_has_no_row_and_one_row_is_enough_for_all()
    {
        var deal = Silent(world);
        world.Update(deal.Reference, ("stepname", null), ("name", "Another name"), ("estimatedclosedate", World.Utc("2026-04-20")));
        Assert.Empty(Rows());

        world.At("2026-03-04 10:00").Update(deal.Reference, ("stepname", "2-Develop"), ("estimatedclosedate", World.Utc("2026-05-20")));
        world.At("2026-03-05 10:00").Update(deal.Reference, ("stepname", "1-Qualify"));

        var row = Assert.Single(Rows());
        Assert.Equal((deal.Id, World.Utc("2026-03-05 10:00"), World.Utc("2026-03-04 10:00")), (row.Id, row["gg_stagebackon"], row["gg_closedatelastmovedon"]));
    }

    [Fact]
    public void The_row_goes_with_its_opportunity()
    {
        var deal = Silent(world);
        world.Update(deal.Reference, ("stepname", "2-Develop"));
        Assert.Single(Rows());

        world.Delete(deal.Reference);

        Assert.Empty(Rows());
    }

    [Fact]
    public void An_ordinary_event_of_a_deal_with_a_history_costs_no_request_more()
    {
        var (plain, changed) = (Silent(world), Silent(world));
        world.Update(changed.Reference, ("stepname", "2-Develop"));

        Assert.Equal(Requests(plain), Requests(changed));
    }

    private long Requests(Deal deal)
    {
        var before = world.Organization.Statistics.Requests;
        world.Assess(deal);
        return world.Organization.Statistics.Requests - before;
    }

    private IReadOnlyList<Entity> Rows() =>
        world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_dealhistory") { ColumnSet = new ColumnSet(true) }).Entities;

    private static string? Hint(Deal deal) => deal.Row().GetAttributeValue<string>("gg_reasonhint");

    private static EntityReference Competitor(World world, string name) =>
        new("competitor", world.Service.Create(new Entity("competitor") { ["name"] = name }));

    private static void Compete(World world, Deal deal, EntityReference competitor)
    {
        world.Service.Associate("opportunity", deal.Id, new Relationship("opportunitycompetitors_association"), [competitor]);
        world.Assess(deal);
    }

    private static Deal Silent(World world)
    {
        var deal = world.Deal();
        if (world.Organization.Now < World.Utc("2026-03-03 09:00"))
        {
            world.At("2026-03-03 09:00");
        }

        world.MailTo(deal.Reference);
        return deal;
    }
}
