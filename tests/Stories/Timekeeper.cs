using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Flows;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Who keeps time in a world: the workflow on schedules, the cloud flow, both or neither. The processes on deals are active in any
/// case, and the platform wakes those that wait.</summary>
internal sealed class Timekeeper
{
    private const string Sweep = "Ghosting Guard: sweep";

    /// <summary>So that each run of the schedule falls on a moment at which the flow comes, too.</summary>
    private const int FourHours = 240;

    private static readonly string[] OnDeals = ["follow up", "remind of decisions", "close stale deals"];

    private readonly World world;
    private readonly CloudFlows flows;
    private readonly Random? unlucky;

    /// <param name="world">Where.</param>
    /// <param name="workflow">Whether there is a schedule for the sweep.</param>
    /// <param name="flow">Whether the flow is turned on.</param>
    /// <param name="unlucky">Picks the call of a plug-in before which everything else comes in between that is due at the same moment;
    /// null for one after the other.</param>
    public Timekeeper(World world, bool workflow, bool flow, Random? unlucky = null)
    {
        this.world = world;
        this.unlucky = unlucky;
        var schedules = new Schedules(world);
        foreach (var process in OnDeals)
        {
            world.Organization.Activate("Ghosting Guard: " + process, schedules.Administrator);
        }

        flows = CloudFlows.Import(ShippedZip.OpenFlows(), world.Organization);
        flows.Connect("gg_dataverse", schedules.Administrator);
        if (flow)
        {
            flows.TurnOn(Sweep);
        }

        if (workflow)
        {
            schedules.Add(minutes: FourHours);
        }
    }

    public IReadOnlyList<FlowRun> FlowRuns => flows.Runs;

    /// <summary>How often something came in between.</summary>
    public int Interruptions { get; private set; }

    private DateTime? Next => new[] { world.Organization.NextWakeUp, flows.NextWakeUp }.Min();

    /// <summary>Lets the time pass to a moment, with all that happens on the way.</summary>
    public void Pass(DateTime moment)
    {
        Work();
        while (Next is { } next && next <= moment)
        {
            world.Organization.MoveClockTo(next);
            Work();
        }

        world.Organization.MoveClockTo(moment);
        new Sweeps(world).RemoveOld();
    }

    private void Work()
    {
        do
        {
            if (unlucky is null)
            {
                world.Run();
            }
            else
            {
                RunWithOthersInBetween(unlucky);
            }
        }
        while (flows.RunDue() > 0);
    }

    private void RunWithOthersInBetween(Random unlucky)
    {
        // A sweep that finds one deal makes some thirty calls.
        int? calls = unlucky.Next(1, 40);
        var others = world.Organization.Interrupt(_ => --calls == 0, () =>
        {
            flows.RunDue();
            world.Organization.RunJobs();
        });
        world.Run();
        calls = null;
        Assert.Equal((others.Came, null), (others.Ended, others.Failure));
        Interruptions += others.Came ? 1 : 0;
    }
}
