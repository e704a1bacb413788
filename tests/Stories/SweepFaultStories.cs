using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A sweep may be interrupted anywhere, run twice at once, and meet deals that cannot be assessed.</summary>
public sealed class SweepFaultStories
{
    private readonly World world = new();
    private readonly Sweeps sweeps;

    public SweepFaultStories() => sweeps = new Sweeps(world);

    [Fact]
    public void A_deal_that_cannot_be_assessed_holds_up_no_other_and_is_tried_three_times()
    {
        var deals = Due(3);
        for (var run = 1; run <= 3; run++)
        {
            sweeps.Work(sweeps.Run("due"), Failing(deals[1]));
            Assert.Equal(run, sweeps.Faults().Single()["gg_attempts"]);
        }

        Assert.Equal(["Ghosting", "Waiting", "Ghosting"], deals.Select(deal => deal.Risk));
        Assert.Equal([("done", 3, 2, 1, false), ("done", 1, 0, 1, false), ("done", 1, 0, 1, false)], sweeps.Of("due"));
        Assert.Equal($"{deals[1].Id}: A plug-in of the customer refuses.", sweeps.Rows("due")[0]["gg_lasterror"]);
        Assert.False(sweeps.Order().Remaining);
    }

    [Fact]
    public void A_deal_that_failed_is_tried_again_once_it_has_changed_and_then_forgotten_as_faulty()
    {
        var deal = Due(1).Single();
        for (var run = 1; run <= 3; run++)
        {
            sweeps.Work(sweeps.Run("due"), Failing(deal));
        }

        world.At("2026-03-16 10:00").Update(deal.Reference, ("name", "Another name"));
        Assert.True(sweeps.Order().Remaining);
        world.Run();

        Assert.Equal("Ghosting", deal.Risk);
        Assert.Empty(sweeps.Faults());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(14)]
    [InlineData(19)]
    [InlineData(25)]
    public void Wherever_a_sweep_is_interrupted_the_next_one_completes_it(int requests)
    {
        var deals = Due(6);
        var done = 0;
        var service = new InTheWay(world.Organization.AsSystem, _ =>
        {
            if (done++ >= requests)
            {
                throw new TimeoutException("The machine is gone.");
            }
        });
        Assert.ThrowsAny<Exception>(() => sweeps.Work(sweeps.Run("due"), service));
        Assert.Contains(deals, deal => deal.Risk == "Waiting");

        world.At("2026-03-16 09:16");
        sweeps.ToTheEnd();

        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
        Assert.Empty(sweeps.Faults());
        Assert.DoesNotContain(sweeps.Of("due"), run => run.Status is "waiting" or "running");
    }

    [Fact]
    public void Two_sweeps_at_once_do_no_harm()
    {
        var deals = Due(3);
        var first = sweeps.Run("due");
        var second = sweeps.Run("due");
        var writes = 0;
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request is UpdateRequest { Target.LogicalName: "opportunity" } && writes++ == 0)
            {
                sweeps.Work(second, world.Organization.AsSystem);
            }
        });

        sweeps.Work(first, service);

        Assert.Equal([("done", 3, 0, 0, false), ("done", 3, 3, 0, false)], sweeps.Of("due").OrderBy(run => run.Changed));
        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
    }

    [Fact]
    public void A_run_that_was_interrupted_holds_up_the_sweep_for_a_quarter_of_an_hour_at_most()
    {
        Due(1);
        sweeps.Order();

        world.At("2026-03-16 09:14");
        Assert.Equal((0, true), sweeps.Order());
        world.At("2026-03-16 09:15");
        Assert.Equal((2, true), sweeps.Order());

        Assert.Equal(["failed", "waiting"], sweeps.Of("due").Select(run => run.Status));
    }

    /// <summary>Deals whose customers were asked something two weeks ago.</summary>
    private List<Deal> Due(int deals)
    {
        var due = new List<Deal>();
        for (var number = 0; number < deals; number++)
        {
            var deal = world.At("2026-03-02 09:00").Deal();
            world.MailTo(deal.Reference);
            due.Add(deal);
        }

        world.At("2026-03-16 09:00");
        return due;
    }

    private InTheWay Failing(Deal deal) => new(world.Organization.AsSystem, request =>
    {
        if (request is UpdateRequest update && update.Target.Id == deal.Id && update.Target.LogicalName == "opportunity")
        {
            throw new FaultException<OrganizationServiceFault>(
                new OrganizationServiceFault { Message = "A plug-in of the customer refuses." }, "A plug-in of the customer refuses.");
        }
    });
}
