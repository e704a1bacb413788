using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Xunit;
using static GhostingGuard.EmbeddedDataverse.Tests.Solutions.WorkflowXml;

namespace GhostingGuard.EmbeddedDataverse.Tests.Workflows;

/// <summary>decisions/0141 weighs the sources.</summary>
public sealed class LoopTests
{
    private const string OnNote = "<TriggerOnUpdateAttributeList>tst_note</TriggerOnUpdateAttributeList><TriggerOnCreate>0</TriggerOnCreate><TriggerOnDelete>0</TriggerOnDelete>";

    [Fact]
    public void A_workflow_that_starts_itself_at_once_is_stopped_at_the_depth_of_eight()
    {
        var organization = With(Update(1, "tst_note", "again"));
        var deal = organization.AsSystem.Add("opportunity", ("name", "Packing line"));

        organization.AsSystem.Change("opportunity", deal, ("tst_note", "begin"));
        organization.RunJobs();

        Assert.Equal(8, organization.WorkflowJobs.Count);
        Assert.Equal(7, organization.WorkflowJobs.Count(job => job.Status == WorkflowStatus.Succeeded));
        Assert.Contains("infinite loop", Assert.Single(organization.FailedJobs).Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, 8)]
    [InlineData(60, 30)]
    public void One_that_waits_an_hour_in_between_may_start_itself_for_ever(int minutes, int jobs)
    {
        var organization = With(Wait(minutes, Update(3, "tst_note", "again")));
        var deal = organization.AsSystem.Add("opportunity", ("name", "Packing line"));

        organization.AsSystem.Change("opportunity", deal, ("tst_note", "begin"));
        organization.RunJobsUntil(TestSolution.Noon.AddMinutes((minutes * 29) + 1));

        Assert.Equal(jobs, organization.WorkflowJobs.Count);
    }

    [Fact]
    public void The_seventeenth_start_on_one_row_within_an_hour_is_canceled_whoever_causes_it()
    {
        var organization = With(Task(1, "ran ", "name"));
        var deal = organization.AsSystem.Add("opportunity", ("name", "Packing line"));
        var other = organization.AsSystem.Add("opportunity", ("name", "Other line"));

        for (var start = 0; start < 17; start++)
        {
            organization.AsSystem.Change("opportunity", deal, ("tst_note", "go"));
        }

        organization.AsSystem.Change("opportunity", other, ("tst_note", "go"));
        organization.RunJobs();

        Assert.Equal(17, organization.Notes().Count);
        Assert.Equal(deal, Assert.Single(organization.WorkflowJobs, job => job.Status == WorkflowStatus.Canceled).RowId);
    }

    [Fact]
    public void An_hour_later_the_count_begins_anew()
    {
        var organization = With(Task(1, "ran ", "name"));
        var deal = organization.AsSystem.Add("opportunity", ("name", "Packing line"));

        for (var start = 0; start < 17; start++)
        {
            organization.MoveClockTo(start == 16 ? TestSolution.Noon.AddHours(1) : TestSolution.Noon);
            organization.AsSystem.Change("opportunity", deal, ("tst_note", "go"));
        }

        organization.RunJobs();

        Assert.Equal(17, organization.Notes().Count);
    }

    private static Organization With(string steps) =>
        new TestSolution().With(new WorkflowXml("Looping", steps) { Triggers = OnNote }).Import();

    private static string Wait(int minutes, string then) =>
        WaitFor(1, 77, then).Replace("Hours=\"77\" Minutes=\"0\"", $"Hours=\"0\" Minutes=\"{minutes}\"", StringComparison.Ordinal);
}
