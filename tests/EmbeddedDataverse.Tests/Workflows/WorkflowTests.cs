using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;
using Xunit;
using static GhostingGuard.EmbeddedDataverse.Tests.Solutions.WorkflowXml;

namespace GhostingGuard.EmbeddedDataverse.Tests.Workflows;

public sealed class WorkflowTests
{
    private const string OnCreate = "<TriggerOnCreate>1</TriggerOnCreate><TriggerOnDelete>0</TriggerOnDelete>";
    private const string OnDelete = "<TriggerOnCreate>0</TriggerOnCreate><TriggerOnDelete>1</TriggerOnDelete>";

    [Fact]
    public void A_workflow_runs_in_the_background_when_one_of_its_columns_is_in_an_update()
    {
        var organization = With(Update(1, "tst_note", "seen"));
        var deal = Deal(organization);

        organization.AsSystem.Change("opportunity", deal, ("name", "other"));
        organization.RunJobs();
        var untouched = Note(organization, deal);
        organization.AsSystem.Change("opportunity", deal, ("tst_on", organization.Now));
        var atOnce = Note(organization, deal);
        organization.RunJobs();

        Assert.Null(untouched);
        Assert.Null(atOnce);
        Assert.Equal("seen", Note(organization, deal));
    }

    [Fact]
    public void A_draft_runs_only_once_somebody_has_activated_it_and_then_as_that_owner()
    {
        var organization = new TestSolution().With(new WorkflowXml("Draft", Task(1, "for ", "name"))
        {
            State = "<StateCode>0</StateCode><StatusCode>1</StatusCode>",
            Triggers = OnCreate,
        }).Import();
        var admin = organization.AddUser("Ada Admin");
        Deal(organization);
        organization.RunJobs();
        var before = organization.AsSystem.All("task").Count;

        organization.Activate("Draft", admin);
        Deal(organization);
        organization.RunJobs();

        Assert.Equal(0, before);
        var task = Assert.Single(organization.AsSystem.All("task"));
        Assert.Equal("for Packing line", task["subject"]);
        Assert.Equal(admin, ((EntityReference)task["createdby"]).Id);
    }

    [Fact]
    public void Nothing_starts_if_the_operation_is_rolled_back()
    {
        var organization = new TestSolution()
            .With(new StepXml("refuse it", "Update", "opportunity"))
            .With(new WorkflowXml("Late", Task(1, "for ", "name")))
            .Import();
        var deal = Deal(organization);

        Faulting.With(-2147220891, () => organization.AsSystem.Change("opportunity", deal, ("tst_on", organization.Now)));
        organization.RunJobs();

        Assert.Empty(organization.AsSystem.All("task"));
    }

    [Fact]
    public void A_workflow_on_delete_sees_the_row_as_it_was()
    {
        var organization = With(Task(1, "gone: ", "name"), OnDelete);
        var deal = Deal(organization);

        organization.AsSystem.Delete("opportunity", deal);
        organization.RunJobs();

        Assert.Equal("gone: Packing line", Assert.Single(organization.AsSystem.All("task"))["subject"]);
    }

    [Fact]
    public void A_row_next_to_it_is_read_through_the_lookup_and_is_empty_where_there_is_none()
    {
        var organization = With(Task(1, "at ", "name", "related_parentaccountid#account", "account"), OnCreate);
        var account = organization.AsSystem.Add("account", ("name", "Acme"));

        organization.AsSystem.Add("opportunity", ("name", "Packing line"), ("parentaccountid", new EntityReference("account", account)));
        organization.AsSystem.Add("opportunity", ("name", "Without"));
        organization.RunJobs();

        Assert.Equal(["at Acme", "at "], organization.Notes());
    }

    [Theory]
    [InlineData("Equal", "5", 5, "yes")]
    [InlineData("Equal", "5", 4, "no")]
    [InlineData("GreaterEqual", "5", 5, "yes")]
    [InlineData("GreaterThan", "5", 5, "no")]
    [InlineData("LessEqual", "5", 5, "yes")]
    [InlineData("LessThan", "5", 5, "no")]
    [InlineData("Equal", "5", null, "no")]
    [InlineData("LessThan", "5", null, "no")]
    [InlineData("Null", null, null, "yes")]
    [InlineData("Null", null, 1, "no")]
    [InlineData("NotNull", null, 1, "yes")]
    public void A_condition_takes_the_first_branch_that_fits(string comparison, string? number, int? count, string note)
    {
        var organization = With(If(1, "tst_count", comparison, number, Update(2, "tst_note", "yes"), Update(3, "tst_note", "no")), OnCreate);

        var deal = organization.AsSystem.Add("opportunity", ("name", "Packing line"), ("tst_count", count));
        organization.RunJobs();

        Assert.Equal(note, Note(organization, deal));
    }

    [Fact]
    public void A_custom_activity_gets_its_arguments_and_its_results_can_be_used()
    {
        var organization = With(CountNote(1, "Text", "Length"), OnCreate);

        organization.AsSystem.Add("opportunity", ("name", "Packing line"), ("tst_note", "abc"));
        organization.RunJobs();

        Assert.Equal("opportunity Create", Assert.Single(organization.Notes()));
        Assert.Equal(WorkflowStatus.Succeeded, Assert.Single(organization.WorkflowJobs).Status);
    }

    [Theory]
    [InlineData("Canceled", WorkflowStatus.Canceled)]
    [InlineData("Succeeded", WorkflowStatus.Succeeded)]
    public void A_stop_ends_the_workflow_with_its_words_and_is_no_failure(string status, WorkflowStatus expected)
    {
        var organization = With(Stop(1, status, "Not &amp;quot;now&amp;quot;") + Update(2, "tst_note", "too far"), OnCreate);

        var deal = Deal(organization);
        organization.RunJobs();

        var job = Assert.Single(organization.WorkflowJobs);
        Assert.Equal((expected, "Not \"now\""), (job.Status, job.Message));
        Assert.Null(Note(organization, deal));
        Assert.Empty(organization.FailedJobs);
    }

    [Fact]
    public void A_failed_request_fails_the_job_and_keeps_what_was_stored_before()
    {
        var organization = With(Update(1, "tst_note", "kept") + Update(2, "tst_note", new string('x', 21)), OnCreate);

        var deal = Deal(organization);
        organization.RunJobs();

        Assert.Equal("kept", Note(organization, deal));
        Assert.Equal("Test workflow", Assert.Single(organization.FailedJobs).Step);
        Assert.Equal(WorkflowStatus.Failed, Assert.Single(organization.WorkflowJobs).Status);
    }

    [Fact]
    public void A_job_that_succeeded_is_deleted_if_the_workflow_says_so_and_a_failed_one_stays()
    {
        var organization = new TestSolution().With(new WorkflowXml("Tidy", If(1, "tst_count", "NotNull", null, Update(2, "tst_note", new string('x', 21))))
        {
            Triggers = OnCreate,
            DeletesJobs = 1,
        }).Import();

        Deal(organization);
        organization.AsSystem.Add("opportunity", ("name", "Packing line"), ("tst_count", 1));
        organization.RunJobs();

        Assert.Equal(WorkflowStatus.Failed, Assert.Single(organization.WorkflowJobs).Status);
    }

    private static Organization With(string steps, string? triggers = null)
    {
        var workflow = new WorkflowXml("Test workflow", steps);
        return new TestSolution().With(triggers == null ? workflow : workflow with { Triggers = triggers }).Import();
    }

    private static Guid Deal(Organization organization) => organization.AsSystem.Add("opportunity", ("name", "Packing line"));

    private static string? Note(Organization organization, Guid deal) =>
        organization.AsSystem.Get("opportunity", deal).GetAttributeValue<string>("tst_note");
}
