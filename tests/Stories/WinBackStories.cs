using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The customer answers after we have walked away.</summary>
public sealed class WinBackStories
{
    private readonly World world = new();

    [Theory]
    [InlineData(1033, "The customer has answered after all: take the opportunity up again?", "This opportunity was closed without an answer. One came by mail on 5 May 2026. Choose Take up again on the opportunity if you want to go on; the next step is ours then. Otherwise it stays closed.")]
    [InlineData(1031, "Der Kunde hat doch noch geantwortet: Verkaufschance wieder aufnehmen?", "Diese Verkaufschance wurde ohne Antwort abgeschlossen. Am 5. Mai 2026 kam per E-Mail doch noch eine. Wählen Sie bei der Verkaufschance „Wieder aufnehmen“, wenn es weitergehen soll; der nächste Schritt liegt dann bei uns. Sonst bleibt sie abgeschlossen.")]
    public void The_owner_gets_one_task_in_the_owners_language(int language, string subject, string text)
    {
        var seller = new World(language: language);
        var deal = Closed(seller);

        seller.At("2026-05-05 09:00").MailFrom(deal.Reference);

        var task = Assert.Single(Tasks(seller, deal));
        Assert.Equal((subject, text), (task["subject"], task["description"]));
        Assert.Equal((seller.Seller, World.Utc("2026-05-06 09:00")), (task["ownerid"], task["scheduledend"]));
        Assert.Equal(2, deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void More_answers_make_no_more_tasks_even_after_the_task_is_done()
    {
        var deal = Closed(world);
        world.At("2026-05-05 09:00").MailFrom(deal.Reference);
        world.SetState(Tasks(world, deal).Single().ToEntityReference(), 1, 5);

        world.At("2026-05-06 09:00").Call(deal.Reference, "Reached");
        world.At("2026-05-07 09:00").MailFrom(null);

        Assert.Single(Tasks(world, deal));
    }

    [Fact]
    public void An_answer_that_regards_nothing_comes_back_as_well()
    {
        var deal = Closed(world);

        world.At("2026-05-05 09:00").MailFrom(null);

        Assert.Single(Tasks(world, deal));
    }

    [Fact]
    public void An_answer_of_somebody_with_an_open_deal_belongs_there()
    {
        var deal = Closed(world);
        var open = world.At("2026-05-04 09:00").Deal();

        world.At("2026-05-05 09:00").MailFrom(null);

        Assert.Empty(Tasks(world, deal));
        Assert.Equal("2026-05-05 09:00", open.On("gg_lastresponseon"));
    }

    [Fact]
    public void What_we_write_and_what_a_machine_answers_brings_nobody_back()
    {
        var deal = Closed(world);

        world.At("2026-05-05 09:00").MailTo(deal.Reference);
        world.At("2026-05-05 10:00").Call(deal.Reference, "No answer");
        world.At("2026-05-05 11:00");
        Receive("Automatic reply: Packing line", deal.Reference);

        Assert.Empty(Tasks(world, deal));
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(1, 3)]
    public void A_deal_that_was_closed_otherwise_is_left_alone(int state, int status)
    {
        var deal = Tried(world);
        world.SetState(deal.Reference, state, status);

        world.At("2026-05-05 09:00").MailFrom(deal.Reference);

        Assert.Empty(Tasks(world, deal));
    }

    [Fact]
    public void Taken_up_again_it_knows_the_answer_and_it_is_our_turn()
    {
        var deal = Closed(world);
        world.At("2026-05-05 09:00").MailFrom(deal.Reference);

        world.At("2026-05-06 08:00").Ask("gg_ReopenOpportunity", deal);

        Assert.Equal(("Ours", "2026-05-05 09:00"), (deal.Turn, deal.On("gg_lastresponseon")));
        Assert.Equal(847170001, deal.Row().GetAttributeValue<OptionSetValue>("gg_ghosted").Value);
    }

    [Fact]
    public void Walking_away_again_on_another_day_can_be_followed_by_another_task()
    {
        var deal = Closed(world);
        world.At("2026-05-05 09:00").MailFrom(deal.Reference);
        world.At("2026-05-06 08:00").Ask("gg_ReopenOpportunity", deal);
        world.At("2026-06-08 08:00").WalkAway(deal, "Nothing came of it.");

        world.At("2026-06-09 08:00").MailFrom(deal.Reference);

        Assert.Equal(2, Tasks(world, deal).Count);
    }

    [Fact]
    public void Only_an_answer_to_a_deal_that_ended_without_one_costs_more_than_a_look()
    {
        var deal = Closed(world);
        world.At("2026-05-05 09:00");

        // Each call is created and completed. The first brings a task, which regards the deal and is looked at as well.
        Assert.InRange(RequestsOf(() => world.Call(deal.Reference, outgoing: false)) - 2, 6, 16);
        Assert.InRange(RequestsOf(() => world.Call(deal.Reference, outgoing: false)) - 2, 1, 6);
    }

    private static List<Entity> Tasks(World world, Deal deal)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        return [.. world.Service.RetrieveMultiple(query).Entities];
    }

    private long RequestsOf(System.Action happening)
    {
        var before = world.Organization.Statistics.Requests;
        happening();
        return world.Organization.Statistics.Requests - before;
    }

    private void Receive(string subject, EntityReference regarding)
    {
        var mail = new EntityReference("email", world.Service.Create(new Entity("email")
        {
            ["subject"] = subject,
            ["regardingobjectid"] = regarding,
            ["from"] = World.Parties(world.Customer),
            ["to"] = World.Parties(world.Seller),
            ["directioncode"] = false,
            ["senton"] = world.Organization.Now,
        }));
        world.Run();
        world.SetState(mail, 1, 4);
    }

    private static Deal Closed(World world)
    {
        var deal = Tried(world);
        world.At("2026-04-03 10:00").WalkAway(deal);
        return deal;
    }

    private static Deal Tried(World world)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        world.At("2026-03-06 10:00").Call(deal.Reference);
        world.At("2026-03-09 10:00").Call(deal.Reference);
        return deal;
    }
}
