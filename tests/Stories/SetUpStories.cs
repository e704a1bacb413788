using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>An administrator sets the product up in an organisation that has been selling for long.</summary>
public sealed class SetUpStories
{
    private World world = new();

    [Fact]
    public void Setting_up_makes_a_default_policy_without_numbers_and_sets_the_baseline()
    {
        world.At("2026-03-05 10:00");

        var response = SetUp();

        var policy = Policies().Single();
        Assert.Equal((true, "Default policy", World.Utc("2026-03-05 10:00")), (response["PolicyCreated"], policy["gg_name"], policy["gg_baselineon"]));
        Assert.Equal(response["Version"], policy["gg_version"]);
        Assert.DoesNotContain(policy.Attributes, column => column.Key.EndsWith("after", StringComparison.Ordinal));
        Assert.Contains("baseline\t2026-03-05T10:00:00Z", (string)policy["gg_snapshot"], StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_up_twice_changes_nothing()
    {
        var first = SetUp();
        world.Run();
        world.At("2026-03-09 10:00");

        var second = SetUp();
        world.Run();

        Assert.Equal((false, first["Version"], 0), (second["PolicyCreated"], second["Version"], second["Runs"]));
        Assert.Equal("Ghosting Guard was set up already.", second["Summary"]);
        Assert.Equal(World.Utc(World.Monday), Policies().Single()["gg_baselineon"]);
    }

    [Fact]
    public void What_an_administrator_has_set_before_stays()
    {
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Ours", ["gg_ourturnafter"] = 2 });
        world.Run();
        world.At("2026-03-05 10:00");

        var response = SetUp();
        world.Run();

        var policy = Policies().Single();
        Assert.Equal((false, "Ours", 2, World.Utc("2026-03-05 10:00")), (response["PolicyCreated"], policy["gg_name"], policy["gg_ourturnafter"], policy["gg_baselineon"]));
    }

    [Fact]
    public void All_open_deals_are_assessed_and_nothing_has_risen()
    {
        var deals = Unassessed(6);
        world.At("2026-03-20 10:00");

        var response = SetUp();
        world.Run();

        Assert.Equal((4, "Ghosting Guard is set up. The first assessment of the open deals has begun."), (response["Runs"], response["Summary"]));
        Assert.All(deals, deal => Assert.Equal(("Ghosting", null, "2026-03-20 10:00"), (deal.Risk, deal.On("gg_risenon"), deal.On("gg_baselineon"))));
        Assert.All(new Sweeps(world).Of("backfill"), run => Assert.Equal("done", run.Status));
    }

    [Fact]
    public void The_first_assessment_takes_the_newest_deals_first()
    {
        var deals = Unassessed(5);
        var sweeps = new Sweeps(world);

        sweeps.Work(sweeps.Run("backfill", maxRows: 2), world.Organization.AsSystem);

        Assert.Equal([null, null, null, "Waiting", "Waiting"], deals.Select(deal => deal.Risk));
    }

    [Fact]
    public void A_silence_from_before_the_start_is_in_a_view_of_its_own_until_somebody_touches_it()
    {
        var deal = Unassessed(1).Single();
        world.At("2026-03-20 10:00");
        SetUp();
        world.Run();
        Assert.Contains("Quiet since before the start", world.ViewsWithRows());

        world.At("2026-03-20 11:00").Call(deal.Reference);

        Assert.DoesNotContain("Quiet since before the start", world.ViewsWithRows());
        Assert.Contains("Ghosting now", world.ViewsWithRows());
    }

    [Fact]
    public void A_silence_that_began_after_the_start_is_not_in_that_view()
    {
        world.MailTo(world.Deal().Reference);

        Assert.Equal(["Ghosting now", "No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date"], world.At("2026-03-20 10:00").ViewsWithRows());
    }

    [Theory]
    [InlineData(1033, "Open deals looked at, the newest first: 4. Ghosting: 3, At risk: 0, Watch: 0, Waiting: 0, Our turn: 0, others: 1. Nothing was stored.")]
    [InlineData(1031, "Betrachtete offene Verkaufschancen, die neuesten zuerst: 4. Funkstille: 3, Gefährdet: 0, Im Blick behalten: 0, Antwort steht aus: 0, Wir sind am Zug: 0, übrige: 1. Es wurde nichts gespeichert.")]
    public void A_dry_run_says_what_would_be_flagged_and_stores_nothing(int language, string summary)
    {
        world = new World(language: language);
        Unassessed(3);
        world.Deal();
        world.At("2026-03-20 10:00").Organization.Statistics.Reset();

        var response = SetUp(dryRun: true);

        Assert.Equal((4, 0, 0, 3, summary), (response["Judged"], response["Watch"], response["AtRisk"], response["Ghosting"], response["Summary"]));
        Assert.Equal(["RetrieveMultiple", "gg_SetUp"], world.Organization.Statistics.Messages.Order(StringComparer.Ordinal));
        Assert.Equal(0, world.Organization.WaitingJobs);
    }

    private OrganizationResponse SetUp(bool? dryRun = null)
    {
        var request = new OrganizationRequest("gg_SetUp");
        if (dryRun is { } dry)
        {
            request["DryRun"] = dry;
        }

        return world.Service.Execute(request);
    }

    private IReadOnlyList<Entity> Policies() =>
        world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_ghostingpolicy") { ColumnSet = new ColumnSet(true) }).Entities;

    /// <summary>Deals of one minute after the other, with an unanswered mail each, as they are before the product is imported.</summary>
    private List<Deal> Unassessed(int deals)
    {
        var unassessed = new List<Deal>();
        for (var number = 0; number < deals; number++)
        {
            var deal = world.At($"2026-03-02 09:0{number}").Deal();
            world.MailTo(deal.Reference);
            var row = new Entity("opportunity", deal.Id);
            foreach (var column in deal.Row().Attributes.Keys.Where(column => column.StartsWith("gg_", StringComparison.Ordinal)))
            {
                row[column] = null;
            }

            world.Organization.AsSystem.Update(row);
            unassessed.Add(deal);
        }

        return unassessed;
    }
}
