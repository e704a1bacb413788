using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The first hour of an administrator: the workflow on schedules is activated before setting up, or after it.</summary>
public sealed class FirstHourStories
{
    private readonly World world = new();
    private readonly Sweeps sweeps;

    public FirstHourStories() => sweeps = new Sweeps(world);

    private int Swept => sweeps.Rows("reconcile").Count;

    [Fact]
    public void Activated_first_the_clock_starts_with_setting_up()
    {
        var schedules = new Schedules(world);
        var deal = SilentDeal();

        SetUp();
        world.Run();
        var atOnce = Swept;
        world.Organization.RunJobsUntil(World.Utc("2026-03-11 12:00"));

        Assert.Equal(1, atOnce);
        Assert.Equal("At risk", deal.Risk);
        Assert.Equal(3, schedules.Waiting.Count);
        Assert.Empty(schedules.Broken);
    }

    [Fact]
    public void Set_up_first_nothing_runs_until_it_is_set_up_again()
    {
        var deal = SilentDeal();
        SetUp();
        world.Run();
        var schedules = new Schedules(world);

        world.Organization.RunJobsUntil(World.Utc("2026-03-04 08:00"));
        var before = (Swept, schedules.Waiting.Count);
        SetUp();
        world.Run();
        var after = (Swept, schedules.Waiting.Count);
        world.Organization.RunJobsUntil(World.Utc("2026-03-11 12:00"));

        Assert.Equal(((0, 0), (1, 3)), (before, after));
        Assert.Equal("At risk", deal.Risk);
        Assert.Empty(schedules.Broken);
    }

    [Fact]
    public void It_may_be_set_up_again_a_minute_after_the_workflow_was_activated()
    {
        SetUp();
        world.At("2026-03-02 08:10");
        var schedules = new Schedules(world);
        world.At("2026-03-02 08:11");

        SetUp();
        world.Run();

        Assert.Equal((1, 3), (Swept, schedules.Waiting.Count));
        Assert.Equal(World.Utc("2026-03-02 09:26"), world.Organization.NextWakeUp);
    }

    [Fact]
    public void However_often_it_is_set_up_again_each_schedule_runs_once_at_a_time()
    {
        SetUp();
        var schedules = new Schedules(world);
        world.At("2026-03-02 08:10");

        // Before the first job came, and while the next one waits.
        SetUp();
        SetUp();
        SetUp();
        world.Run();
        var begun = Swept;
        world.At("2026-03-02 08:40");
        SetUp();
        world.Run();

        Assert.Equal((1, 1), (begun, Swept));

        // Jobs that came too late wait for the next run, and end with it: the last of them with the reply curves, thirty days later.
        world.Organization.RunJobsUntil(World.Utc("2026-04-01 08:10"));
        Assert.Equal(1 + (30 * 24 * 60 / 75), Swept);
        Assert.Equal(3, schedules.Waiting.Count);
        Assert.Empty(schedules.Broken);
    }

    [Fact]
    public void A_run_whose_job_is_late_is_done_once_if_it_is_set_up_again()
    {
        var schedules = new Schedules(world);
        SetUp();
        world.Run();

        // The queue is a quarter of an hour late: the job waits, and its moment has passed.
        world.At("2026-03-02 09:30");
        SetUp();
        world.Run();

        Assert.Equal((2, 3), (Swept, schedules.Waiting.Count));
        world.Organization.RunJobsUntil(World.Utc("2026-03-02 10:45"));
        Assert.Equal((3, 3), (Swept, schedules.Waiting.Count));
        Assert.Empty(schedules.Broken);
    }

    [Theory]
    [InlineData("2026-03-02 08:10:00", true)]
    [InlineData("2026-03-02 08:10:01", false)]
    public void Setting_up_again_wakes_a_schedule_whose_moment_has_come(string nextRunOn, bool wakes)
    {
        SetUp();
        var sweep = Rows().Single(row => row.GetAttributeValue<string>("gg_name") == "Sweep");
        world.Service.Update(new Entity("gg_schedule", sweep.Id) { ["gg_nextrunon"] = World.Utc(nextRunOn) });
        var schedules = new Schedules(world);
        world.At("2026-03-02 08:10:00");

        SetUp();
        world.Run();

        Assert.Equal(wakes ? (1, 3) : (0, 2), (Swept, schedules.Waiting.Count));
    }

    [Fact]
    public void Setting_up_again_leaves_an_inactive_schedule_alone()
    {
        var schedules = new Schedules(world);
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-02 12:00"));
        schedules.Change(schedule, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));
        world.At("2026-03-04 08:00");

        SetUp();
        world.Run();

        Assert.Equal(World.Utc("2026-03-02 12:00"), schedules.NextRunOn(schedule));
        Assert.Empty(schedules.Waiting);
    }

    private void SetUp() => world.Service.Execute(new OrganizationRequest("gg_SetUp"));

    private IReadOnlyList<Entity> Rows() =>
        world.Service.RetrieveMultiple(new QueryExpression("gg_schedule") { ColumnSet = new ColumnSet("gg_name") }).Entities;

    private Deal SilentDeal()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        return deal;
    }
}
