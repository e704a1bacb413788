using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What time changes is stored by the next sweep, whoever asks for it.</summary>
public sealed class SweepStories
{
    private readonly World world = new();
    private readonly Sweeps sweeps;

    public SweepStories() => sweeps = new Sweeps(world);

    [Fact]
    public void A_deadline_that_has_passed_is_stored_by_the_next_sweep()
    {
        var deal = Asked();
        world.At("2026-03-16 09:00");
        Assert.Equal("Waiting", deal.Risk);

        Assert.Equal((2, true), sweeps.Order());
        world.Run();

        Assert.Equal(("Ghosting", "2026-03-16 09:00"), (deal.Risk, deal.On("gg_risenon")));
        Assert.Equal([("done", 1, 1, 0, false)], sweeps.Of("due"));
        Assert.Equal("2026-03-16 09:00 UTC · 1/1", sweeps.Rows("due").Single()["gg_name"]);
    }

    [Theory]
    [InlineData("2026-03-04 08:59", "Waiting", 0)]
    [InlineData("2026-03-04 09:00", "Watch", 1)]
    public void A_deal_is_due_from_its_deadline_on(string moment, string risk, int runs)
    {
        var deal = Asked();

        sweeps.ToTheEnd();
        world.At(moment).Run();
        sweeps.ToTheEnd();

        Assert.Equal((risk, runs), (deal.Risk, sweeps.Of("due").Count));
    }

    [Fact]
    public void When_nothing_is_due_the_sweep_says_so_and_still_shows_that_it_was_there()
    {
        Asked();

        Assert.Equal((1, false), sweeps.Order());
        world.Run();

        Assert.Empty(sweeps.Of("due"));
        Assert.Equal("done", sweeps.Of("reconcile").Single().Status);
    }

    [Fact]
    public void Asking_again_while_runs_are_under_way_orders_no_others()
    {
        Asked();
        world.At("2026-03-16 09:00");

        Assert.Equal((2, true), sweeps.Order());
        Assert.Equal((0, true), sweeps.Order());
    }

    [Fact]
    public void A_run_that_was_given_up_while_it_waited_in_a_long_queue_is_worked_all_the_same()
    {
        var deal = Asked();
        world.At("2026-03-16 09:00");
        sweeps.Order();
        world.Organization.MoveClockTo(world.Organization.Now.AddMinutes(16));
        sweeps.Order();
        Assert.Equal("failed", sweeps.Of("due")[0].Status);

        world.Run();

        Assert.Equal("done", sweeps.Of("due")[0].Status);
        Assert.Equal("Ghosting", deal.Risk);
    }

    [Fact]
    public void What_is_left_is_said_and_done_by_the_next_call()
    {
        var deals = Enumerable.Range(0, 5).Select(_ => Asked()).ToList();
        world.At("2026-03-16 09:00");

        var calls = sweeps.ToTheEnd(maxRows: 2);

        Assert.Equal([("done", 2, 2, 0, true), ("done", 2, 2, 0, true), ("done", 1, 1, 0, false)], sweeps.Of("due"));
        Assert.Equal(4, calls);
        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
    }

    [Fact]
    public void As_many_as_a_run_may_do_leave_nothing_for_the_next()
    {
        Asked();
        Asked();
        world.At("2026-03-16 09:00");

        sweeps.ToTheEnd(maxRows: 2);

        Assert.Equal([("done", 2, 2, 0, false)], sweeps.Of("due"));
    }

    [Fact]
    public void Several_runs_side_by_side_share_the_deals()
    {
        var deals = Enumerable.Range(0, 40).Select(_ => Asked()).ToList();
        world.At("2026-03-16 09:00");

        Assert.Equal(5, sweeps.Order(partitions: 4).Runs);
        world.Run();

        Assert.Equal(40, sweeps.Of("due").Sum(run => run.Processed));
        Assert.All(sweeps.Of("due"), run => Assert.InRange(run.Processed!.Value, 1, 39));
        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
        Assert.False(sweeps.Order(partitions: 4).Remaining);
    }

    [Fact]
    public void A_run_begins_with_no_further_deal_after_ninety_seconds()
    {
        for (var deal = 0; deal < 5; deal++)
        {
            Asked();
        }

        world.At("2026-03-16 09:00");
        var times = new Queue<double>([0, 60, 89.9, 90]);
        var run = sweeps.Run("due");

        sweeps.Work(run, world.Organization.AsSystem, () => TimeSpan.FromSeconds(times.Count > 1 ? times.Dequeue() : times.Peek()));

        Assert.Equal([("done", 3, 3, 0, true)], sweeps.Of("due"));
        Assert.Equal(World.Utc("2026-03-16 09:01:30"), sweeps.Rows("due").Single()["gg_finishedon"]);
    }

    [Fact]
    public void A_system_job_that_is_started_twice_does_its_work_once()
    {
        Asked();
        world.At("2026-03-16 09:00");
        var run = sweeps.Run("due");
        sweeps.Work(run, world.Organization.AsSystem);
        var service = new InTheWay(world.Organization.AsSystem, _ => { });

        sweeps.Work(run, service);

        Assert.Equal(["RetrieveMultiple"], service.Requests);
    }

    [Theory]
    [InlineData(0, 1, 1033, "MaxRows must be between 1 and 5000.")]
    [InlineData(5001, 1, 1031, "MaxRows muss zwischen 1 und 5000 liegen.")]
    [InlineData(1, 17, 1033, "Partitions must be between 1 and 16.")]
    public void Numbers_that_make_no_sense_are_refused(int maxRows, int partitions, int language, string sentence)
    {
        var asking = new Sweeps(new World(language: language));

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => asking.Order(maxRows, partitions));

        Assert.Equal(sentence, refusal.Detail.Message);
    }

    [Fact]
    public void The_numbers_at_the_edges_are_taken() => Assert.Equal((1, false), sweeps.Order(maxRows: 5000, partitions: 16));

    /// <summary>A deal whose customer was asked something on Monday at nine.</summary>
    private Deal Asked()
    {
        var deal = world.At("2026-03-02 09:00").Deal();
        world.MailTo(deal.Reference);
        return deal;
    }
}
