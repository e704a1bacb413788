using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Flows;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A quarter with the cloud flow, with sweeps that somebody orders, and with no scheduler at all.</summary>
public sealed class SchedulerStories
{
    private const string Sweep = "Ghosting Guard: sweep";
    private const string Curves = "Ghosting Guard: reply curves";

    [Fact]
    public void Whatever_orders_the_sweep_the_levels_are_the_same_and_nothing_is_done_twice()
    {
        var neither = new ScheduledQuarter(seed: 7);
        neither.Play(neither.World.Organization.MoveClockTo);
        var (withFlow, flows) = WithFlows(seed: 7);
        var withSweeps = WithSweeps(seed: 7);

        Assert.Equal(withSweeps.Fridays, withFlow.Fridays);
        foreach (var (without, with) in neither.Fridays.Zip(withFlow.Fridays))
        {
            Assert.Equal(without.Views, with.Views);
        }

        Assert.Equal((neither.Activities(), neither.Activities()), (withFlow.Activities(), withSweeps.Activities()));
        Assert.DoesNotContain(flows.Runs, run => run.Error is not null);

        // Every hour of 88 days and 11 hours, the first at once; every month.
        Assert.Equal(((88 * 24) + 12, 3), (flows.Runs.Count(run => run.Flow == Sweep), flows.Runs.Count(run => run.Flow == Curves)));

        // Otherwise the comparison would prove nothing.
        Assert.NotEqual(neither.Fridays[^1].Stored, withFlow.Fridays[^1].Stored);
    }

    [Fact]
    public void A_backlog_is_worked_off_in_one_run_of_the_flow()
    {
        var world = new World();
        var deals = Enumerable.Range(0, 600).Select(_ => world.Deal()).ToList();
        deals.ForEach(deal => world.MailTo(deal.Reference));
        world.At("2026-03-16 09:30");
        var flows = Flows(world);

        flows.TurnOn(Sweep);
        flows.RunUntil(world.Organization.Now.AddMinutes(59));

        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
        Assert.Null(Assert.Single(flows.Runs).GoesOnAt);
    }

    private static (ScheduledQuarter Quarter, CloudFlows Flows) WithFlows(int seed)
    {
        var quarter = new ScheduledQuarter(seed);
        var flows = Flows(quarter.World);
        flows.TurnOn(Sweep);
        flows.TurnOn(Curves);
        return (quarter.Play(flows.RunUntil), flows);
    }

    private static ScheduledQuarter WithSweeps(int seed)
    {
        var quarter = new ScheduledQuarter(seed);
        var sweeps = new Sweeps(quarter.World);
        var next = quarter.World.Organization.Now;
        return quarter.Play(moment =>
        {
            for (; next <= moment; next = next.AddHours(1))
            {
                quarter.World.Organization.MoveClockTo(next);
                sweeps.ToTheEnd();
            }

            quarter.World.Organization.MoveClockTo(moment);
        });
    }

    private static CloudFlows Flows(World world)
    {
        var flows = CloudFlows.Import(ShippedZip.OpenFlows(), world.Organization);
        flows.Connect("gg_dataverse", world.Colleague.Id);
        return flows;
    }
}
