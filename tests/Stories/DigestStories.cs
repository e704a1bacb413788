using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Once a day each manager hears of the ghosting deals of the team.</summary>
public sealed class DigestStories
{
    private readonly World world = new();
    private readonly EntityReference manager;

    public DigestStories()
    {
        manager = new EntityReference("systemuser", world.Organization.AddUser("Manuela Manager", "Europe/Berlin", 1031));
        Report(world.Seller, manager);
    }

    [Fact]
    public void A_manager_gets_one_task_with_the_deals_of_the_team_in_the_managers_language()
    {
        var deal = GhostingDeal(1000);
        GhostingDeal(500);
        world.Deal();
        world.At("2026-03-17 08:00");

        var answer = Send();

        var task = Assert.Single(Digests(manager));
        Assert.Equal((1, "1 digest was created."), (answer["Digests"], answer["Explanation"]));
        Assert.Equal("Funkstille bei 2 Verkaufschancen Ihres Teams", task["subject"]);
        Assert.Contains("- Packing line, seit 16. März", (string)task["description"], StringComparison.Ordinal);
        Assert.Equal(World.Utc("2026-03-17 22:59"), task["scheduledend"]);
        Assert.Equal("Ghosting", Assessed(deal));
    }

    [Theory]
    [InlineData("2026-03-17 22:59", 1)] // still the same day in Berlin
    [InlineData("2026-03-17 23:00", 2)] // the next one
    public void There_is_one_a_day_of_the_manager_even_if_it_was_completed(string again, int digests)
    {
        GhostingDeal(1000);
        world.At("2026-03-17 08:00");
        Send();
        world.SetState(Digests(manager).Single().ToEntityReference(), 1, 5);

        world.At(again);
        Send();

        Assert.Equal(digests, Digests(manager).Count);
    }

    [Theory]
    [InlineData(1000, 1)]
    [InlineData(1000.01, 0)]
    public void Only_deals_from_the_policys_amount_on_are_told(decimal least, int digests)
    {
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default", ["gg_digestamount"] = least });
        GhostingDeal(1000);
        world.At("2026-03-17 08:00");

        Send();

        Assert.Equal(digests, Digests(manager).Count);
    }

    [Fact]
    public void Each_manager_hears_of_the_own_team_only_and_deals_without_one_are_counted()
    {
        var other = new EntityReference("systemuser", world.Organization.AddUser("Otto Other"));
        Report(world.Colleague, other);
        GhostingDeal(1000);
        GhostingDeal(1000, world.Colleague);
        GhostingDeal(1000, new EntityReference("systemuser", world.Organization.AddUser("Lone Seller")));
        world.At("2026-03-17 08:00");

        var answer = Send();

        Assert.Equal("2 digests were created. For 1 deal no manager is set for the owner.", answer["Explanation"]);
        Assert.Single(Digests(manager));
        Assert.Equal("Ghosting: 1 deal of your team", Digests(other).Single()["subject"]);
    }

    [Fact]
    public void A_manager_who_has_left_is_told_nothing()
    {
        world.Organization.AsSystem.Update(new Entity("systemuser", manager.Id) { ["isdisabled"] = true });
        GhostingDeal(1000);
        world.At("2026-03-17 08:00");

        Assert.Equal(0, Send()["Digests"]);
    }

    [Fact]
    public void Silences_from_before_the_start_are_no_news()
    {
        GhostingDeal(1000);
        world.At("2026-03-16 10:00");
        world.Service.Execute(new OrganizationRequest("gg_SetUp"));
        world.Run();
        world.At("2026-03-17 08:00");

        var before = Send()["Digests"];
        var deal = GhostingDeal(1000);
        world.At("2026-04-01 08:00");
        var after = Send()["Digests"];

        Assert.Equal((0, 1), (before, after));
        Assert.Equal("Ghosting", Assessed(deal));
        Assert.Equal("Funkstille bei 1 Verkaufschance Ihres Teams", Digests(manager).Single()["subject"]);
    }

    [Fact]
    public void The_schedule_sends_it_once_a_day()
    {
        var schedules = new Schedules(world);
        GhostingDeal(1000);
        schedules.Add("Digest", 1440, World.Utc("2026-03-16 06:00"));

        world.Organization.RunJobsUntil(World.Utc("2026-03-19 12:00"));

        Assert.Equal(3, Digests(manager).Count);
        Assert.Empty(schedules.Broken);
    }

    private void Report(EntityReference seller, EntityReference to) =>
        world.Organization.AsSystem.Update(new Entity("systemuser", seller.Id) { ["parentsystemuserid"] = to });

    /// <summary>A deal whose mail of now is never answered: ghosting ten working days later.</summary>
    private Deal GhostingDeal(decimal amount, EntityReference? owner = null)
    {
        var deal = world.Deal(owner: owner);
        world.Update(deal.Reference, ("estimatedvalue", new Money(amount)), ("transactioncurrencyid", new EntityReference("transactioncurrency", world.Organization.CurrencyId)));
        world.MailTo(deal.Reference);
        return deal;
    }

    private ParameterCollection Send()
    {
        var results = world.Service.Execute(new OrganizationRequest("gg_SendDigest")).Results;
        world.Run();
        return results;
    }

    private string? Assessed(Deal deal)
    {
        world.Assess(deal);
        return deal.Risk;
    }

    private IReadOnlyList<Entity> Digests(EntityReference of)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, of.Id);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities;
    }
}
