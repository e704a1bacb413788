using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Xunit;
using static GhostingGuard.EmbeddedDataverse.Tests.Solutions.WorkflowXml;

namespace GhostingGuard.EmbeddedDataverse.Tests.Workflows;

public sealed class WaitTests
{
    private static readonly DateTime Noon = TestSolution.Noon;

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public void A_wait_until_a_moment_ends_at_that_moment_and_no_second_before(int secondsAfter, int tasks)
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")));
        Deal(organization, Noon.AddHours(3));
        organization.RunJobs();

        organization.MoveClockTo(Noon.AddHours(3).AddSeconds(secondsAfter));
        organization.RunJobs();

        Assert.Equal(tasks, organization.AsSystem.All("task").Count);
    }

    [Fact]
    public void A_moment_that_has_passed_makes_nobody_wait()
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")));

        Deal(organization, Noon.AddDays(-30));
        organization.RunJobs();

        Assert.Single(organization.Notes());
    }

    [Fact]
    public void A_later_moment_is_noticed_when_the_first_one_has_come()
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")), onChange: false);
        var deal = Deal(organization, Noon.AddHours(1));
        organization.RunJobs();
        organization.AsSystem.Change("opportunity", deal, ("tst_on", Noon.AddHours(5)));

        organization.RunJobsUntil(Noon.AddHours(5).AddSeconds(-1));
        var early = organization.Notes().Count;
        organization.RunJobsUntil(Noon.AddHours(5));

        Assert.Equal(0, early);
        Assert.Single(organization.Notes());
    }

    [Fact]
    public void An_earlier_moment_is_not_noticed()
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")), onChange: false);
        var deal = Deal(organization, Noon.AddHours(5));
        organization.RunJobs();
        organization.AsSystem.Change("opportunity", deal, ("tst_on", Noon.AddHours(1)));

        organization.RunJobsUntil(Noon.AddHours(4));

        Assert.Empty(organization.Notes());
        Assert.Equal(Noon.AddHours(5), organization.NextWakeUp);
    }

    [Fact]
    public void Without_a_moment_it_waits_for_ever()
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")));

        Deal(organization, null);
        organization.RunJobs();

        Assert.Null(organization.NextWakeUp);
        Assert.Equal(WorkflowStatus.Waiting, Assert.Single(organization.WorkflowJobs).Status);
    }

    [Fact]
    public void A_wait_for_a_time_counts_from_when_the_workflow_went_on_last()
    {
        var organization = With(WaitFor(1, 2, Task(2, "first ", "name")) + WaitFor(3, 5, Task(4, "second ", "name")));
        Deal(organization, null);
        organization.RunJobs();

        organization.RunJobsUntil(Noon.AddHours(2));
        var first = organization.Notes().Count;
        organization.RunJobsUntil(Noon.AddHours(7));

        Assert.Equal(1, first);
        Assert.Equal(["first Packing line", "second Packing line"], organization.Notes());
    }

    [Fact]
    public void A_job_whose_row_is_gone_is_canceled_when_it_wants_to_go_on()
    {
        var organization = With(WaitUntil(1, "tst_on", Task(2, "woke ", "name")));
        var deal = Deal(organization, Noon.AddHours(1));
        organization.RunJobs();
        organization.AsSystem.Delete("opportunity", deal);

        organization.RunJobsUntil(Noon.AddHours(2));

        Assert.Equal(WorkflowStatus.Canceled, Assert.Single(organization.WorkflowJobs).Status);
        Assert.Empty(organization.Notes());
        Assert.Empty(organization.FailedJobs);
    }

    private static Organization With(string steps, bool onChange = true)
    {
        var triggers = "<TriggerOnCreate>1</TriggerOnCreate><TriggerOnDelete>0</TriggerOnDelete>";
        var workflow = new WorkflowXml("Waiting", steps);
        return new TestSolution().With(workflow with
        {
            Triggers = onChange ? workflow.Triggers.Replace("<TriggerOnCreate>0", "<TriggerOnCreate>1", StringComparison.Ordinal) : triggers,
        }).Import();
    }

    private static Guid Deal(Organization organization, DateTime? on) =>
        organization.AsSystem.Add("opportunity", ("name", "Packing line"), ("tst_on", on));
}
