using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The clock of the product without any server of ours: a background workflow that waits and starts itself again.</summary>
public sealed class ScheduleStories
{
    private readonly World world = new();
    private readonly Schedules schedules;
    private readonly Sweeps sweeps;

    public ScheduleStories()
    {
        schedules = new Schedules(world);
        sweeps = new Sweeps(world);
    }

    [Fact]
    public void A_schedule_waits_for_its_moment_sweeps_and_sets_the_next_one()
    {
        var deal = SilentDeal();
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-11 08:00"));

        world.Organization.RunJobsUntil(World.Utc("2026-03-11 07:59:59"));
        var before = deal.Risk;
        world.Organization.RunJobsUntil(World.Utc("2026-03-11 08:00"));

        Assert.Equal(("Waiting", "At risk"), (before, deal.Risk));
        Assert.Equal(World.Utc("2026-03-11 08:00"), schedules.LastRunOn(schedule));
        Assert.Equal(World.Utc("2026-03-11 09:15"), schedules.NextRunOn(schedule));
        Assert.Equal(World.Utc("2026-03-11 09:15"), world.Organization.NextWakeUp);
    }

    [Fact]
    public void Without_a_moment_it_runs_at_once()
    {
        var deal = SilentDeal();
        world.At("2026-03-11 08:00");

        var schedule = schedules.Add();
        world.Run();

        Assert.Equal("At risk", deal.Risk);
        Assert.Equal(World.Utc("2026-03-11 09:15"), schedules.NextRunOn(schedule));
    }

    [Fact]
    public void For_a_month_it_runs_every_75_minutes_and_is_never_taken_for_a_loop()
    {
        var schedule = schedules.Add();

        world.Organization.RunJobsUntil(World.Utc("2026-04-01 08:00"));

        Assert.Empty(schedules.Broken);
        Assert.Empty(world.Organization.FailedJobs);
        Assert.Equal(1 + (30 * 24 * 60 / 75), sweeps.Rows("reconcile").Count);
        Assert.Single(schedules.Waiting);
        Assert.Equal(World.Utc("2026-04-01 09:15"), schedules.NextRunOn(schedule));
    }

    [Fact]
    public void After_an_outage_it_runs_once_and_goes_on_in_step()
    {
        var schedule = schedules.Add();
        world.Run();

        // Nothing ran for two days: the clock moves, and no job with it.
        world.At("2026-03-04 08:10");
        world.Run();

        Assert.Equal(2, sweeps.Rows("reconcile").Count);
        // In steps of 75 minutes, and at least an hour away.
        Assert.Equal(World.Utc("2026-03-04 10:00"), schedules.NextRunOn(schedule));
        Assert.Empty(schedules.Broken);
    }

    [Fact]
    public void Two_schedules_assess_no_deal_twice()
    {
        var deals = Enumerable.Range(0, 5).Select(_ => SilentDeal()).ToList();
        schedules.Add(nextRunOn: World.Utc("2026-03-11 08:00"));
        schedules.Add(nextRunOn: World.Utc("2026-03-11 08:00"));

        world.Organization.RunJobsUntil(World.Utc("2026-03-11 12:00"));

        Assert.All(deals, deal => Assert.Equal("At risk", deal.Risk));
        Assert.Equal(deals.Count, sweeps.Of("due").Sum(run => run.Processed));
        Assert.Empty(schedules.Broken);
    }

    [Fact]
    public void A_run_put_off_is_not_done_and_its_job_ends()
    {
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-02 12:00"));
        world.Run();
        schedules.Change(schedule, ("gg_nextrunon", World.Utc("2026-03-02 20:00")));

        world.Organization.RunJobsUntil(World.Utc("2026-03-02 19:59"));
        var early = sweeps.Rows("reconcile").Count;
        var waiting = schedules.Waiting.Count;
        world.Organization.RunJobsUntil(World.Utc("2026-03-02 20:00"));

        Assert.Equal((0, 1), (early, waiting));
        Assert.Single(sweeps.Rows("reconcile"));
    }

    [Fact]
    public void A_run_brought_forward_is_done_once()
    {
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-02 20:00"));
        world.Run();
        schedules.Change(schedule, ("gg_nextrunon", World.Utc("2026-03-02 19:30")));

        world.Organization.RunJobsUntil(World.Utc("2026-03-02 20:00"));

        Assert.Single(sweeps.Rows("reconcile"));
        Assert.Single(schedules.Waiting);
    }

    [Fact]
    public void Several_jobs_that_wait_for_the_same_run_do_it_once()
    {
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-02 20:00"));
        schedules.Change(schedule, ("gg_nextrunon", World.Utc("2026-03-02 20:00")));
        schedules.Change(schedule, ("gg_nextrunon", World.Utc("2026-03-02 20:00")));
        world.Run();

        world.Organization.RunJobsUntil(World.Utc("2026-03-03 20:00"));

        Assert.Equal(20, sweeps.Rows("reconcile").Count);
        Assert.Single(schedules.Waiting);
    }

    [Fact]
    public void Of_two_who_begin_a_run_at_the_same_moment_one_does_the_work()
    {
        var schedule = world.Service.Create(schedules.Row(nextRunOn: world.Organization.Now));
        ParameterCollection? other = null;
        var interruption = world.Organization.Interrupt(
            request => request.RequestName == "Update", () => other = Start(schedule));

        var mine = Start(schedule);

        Assert.True(interruption.Came);
        Assert.Equal(1, new[] { mine, other! }.Count(answer => (bool)answer["Due"]));
    }

    [Fact]
    public void An_inactive_schedule_rests_until_it_is_active_again()
    {
        var schedule = schedules.Add(nextRunOn: World.Utc("2026-03-02 12:00"));
        world.Run();
        schedules.Change(schedule, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        world.Organization.RunJobsUntil(World.Utc("2026-03-05 12:00"));
        var asleep = (sweeps.Rows("reconcile").Count, schedules.Waiting.Count);
        schedules.Change(schedule, ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));
        world.Run();

        Assert.Equal((0, 0), asleep);
        Assert.Single(sweeps.Rows("reconcile"));
        Assert.Single(schedules.Waiting);
    }

    [Fact]
    public void A_dry_run_says_when_and_changes_nothing()
    {
        var schedule = world.Service.Create(schedules.Row(nextRunOn: world.Organization.Now));

        var answer = Start(schedule, dryRun: true);

        Assert.Equal((true, world.Organization.Now, 847170000), (answer["Due"], answer["NextRunOn"], answer["Kind"]));
        Assert.Null(schedules.LastRunOn(new EntityReference("gg_schedule", schedule)));
    }

    [Theory]
    [InlineData(74, 1033, "from 75 to 44640 minutes")]
    [InlineData(74, 1031, "75 bis 44640 Minuten")]
    [InlineData(null, 1033, "from 75 to 44640 minutes")]
    [InlineData(44641, 1033, "from 75 to 44640 minutes")]
    public void An_interval_that_makes_no_sense_is_refused_with_a_sentence(int? minutes, int language, string says)
    {
        var service = world.Organization.As(world.Organization.AddUser("Somebody", languageCode: language));

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => service.Create(schedules.Row(minutes: minutes)));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_makes_no_sense_is_refused_too()
    {
        var schedule = schedules.Add();

        Assert.Contains("75", Refusal(() => schedules.Change(schedule, ("gg_interval", 74))), StringComparison.Ordinal);
        Assert.Contains("what is to happen", Refusal(() => schedules.Change(schedule, ("gg_kind", null))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gg_interval", 74, 1033, "Please give from 75 to 44640 minutes")]
    [InlineData("gg_interval", 0, 1031, "Bitte geben Sie einen Abstand von 75 bis 44640 Minuten an.")]
    [InlineData("gg_interval", null, 1033, "Please give from 75 to 44640 minutes")]
    [InlineData("gg_interval", 44641, 1031, "Bitte geben Sie einen Abstand von 75 bis 44640 Minuten an.")]
    [InlineData("gg_kind", null, 1033, "Please choose what is to happen each time.")]
    [InlineData("gg_kind", null, 1031, "Bitte wählen Sie, was jedes Mal geschehen soll.")]
    public void What_an_import_with_steps_off_left_behind_is_refused_when_its_time_comes(string column, int? value, int language, string says)
    {
        var schedule = schedules.Add(nextRunOn: world.Organization.Now);

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => StartImported(schedule, column, value, language));

        Assert.StartsWith(says, refusal.Message, StringComparison.Ordinal);
        Assert.Null(schedules.LastRunOn(schedule));
    }

    [Theory]
    [InlineData("gg_interval", 75)]
    [InlineData("gg_interval", 44640)]
    public void The_shortest_and_the_longest_interval_are_taken_from_an_import(string column, int value)
    {
        var schedule = schedules.Add(nextRunOn: world.Organization.Now);

        StartImported(schedule, column, value, 1033);

        Assert.Equal(world.Organization.Now, schedules.LastRunOn(schedule));
    }

    [Theory]
    [InlineData("gg_schedule", 1033, "This schedule no longer exists, or you have no access to it.")]
    [InlineData("gg_schedule", 1031, "Diesen Zeitplan gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.")]
    [InlineData("account", 1033, "Please say which schedule it is about.")]
    [InlineData(null, 1031, "Bitte geben Sie den Zeitplan an, um den es geht.")]
    public void What_is_no_schedule_is_refused_with_a_sentence(string? table, int language, string says)
    {
        var refusal = Assert.Throws<InvalidPluginExecutionException>(
            () => Start(world.Organization.AsSystem, table is null ? null : new EntityReference(table, Guid.NewGuid()), language));

        Assert.Equal(says, refusal.Message);
    }

    [Fact]
    public void Setting_up_makes_a_schedule_for_the_sweep_one_for_the_digest_and_one_for_the_reply_curves_and_wakes_one_that_stands_still()
    {
        SetUp();
        SetUp();
        world.Run();
        var rows = world.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("gg_schedule") { ColumnSet = new(true) }).Entities;
        world.At("2026-03-02 09:15");
        var stale = world.Organization.Now;

        // As if the workflow had been switched off: its jobs are gone, and the moment passes.
        var standing = schedules.Add(nextRunOn: stale);
        world.At("2026-03-02 10:16");
        SetUp();

        Assert.Equal([75, 1440, 43200], rows.Select(row => row.GetAttributeValue<int>("gg_interval")).Order());
        Assert.Equal(world.Organization.Now, schedules.NextRunOn(standing));
    }

    private static string Refusal(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Message;

    private void SetUp() => world.Service.Execute(new OrganizationRequest("gg_SetUp"));

    private ParameterCollection Start(Guid schedule, bool dryRun = false) => world.Service.Execute(new OrganizationRequest("gg_StartSchedule")
    {
        ["Target"] = new EntityReference("gg_schedule", schedule),
        ["DryRun"] = dryRun,
    }).Results;

    private void StartImported(EntityReference schedule, string column, int? value, int language)
    {
        object? imported = value is not { } number ? null : column == "gg_kind" ? new OptionSetValue(number) : number;
        Start(new Tampered(world.Organization.AsSystem, "gg_schedule", column, imported), schedule, language);
    }

    /// <summary>Calls the plug-in by hand: a row that makes no sense cannot be saved while our steps are there.</summary>
    private void Start(IOrganizationService service, EntityReference? schedule, int language)
    {
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "StartSchedule" && found.ActivityGroup is null).Type;
        var call = new OneJob(service, schedule ?? new EntityReference("gg_schedule"), world.Organization.Now)
        {
            MessageName = "gg_StartSchedule",
            InitiatingUserId = world.Organization.AddUser("Somebody", languageCode: language),
        };
        if (schedule is not null)
        {
            call.InputParameters["Target"] = schedule;
        }

        ((IPlugin)Activator.CreateInstance(type)!).Execute(call);
    }

    private Deal SilentDeal()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        return deal;
    }
}
