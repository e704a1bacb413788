using System;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class AsynchronousSteps
{
    [Fact]
    public void Jobs_wait_until_they_are_run_and_run_in_the_order_of_their_creation()
    {
        var organization = new TestSolution().With(
            new StepXml("note second", "Create", "opportunity") { IsAsynchronous = true, Rank = 2 },
            new StepXml("note first", "Create", "opportunity") { IsAsynchronous = true, Rank = 1 }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Empty(organization.Notes());
        Assert.Equal(2, organization.WaitingJobs);
        Assert.Equal(2, organization.RunJobs());
        Assert.Equal(["first", "second"], organization.Notes().Select(note => note.Split(' ')[0]));
    }

    [Fact]
    public void A_job_may_swallow_the_fault_of_a_call_since_each_is_a_transaction_of_its_own()
    {
        var organization = new TestSolution().With(new StepXml("insist x", "Create", "opportunity") { IsAsynchronous = true }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.RunJobs();

        Assert.Empty(organization.FailedJobs);
        Assert.Single(organization.Notes());
    }

    [Fact]
    public void A_job_that_asks_for_it_is_tried_again_and_fails_in_the_end_while_what_it_did_stays()
    {
        var organization = new TestSolution()
            .With(new StepXml("retry x", "Create", "opportunity") { IsAsynchronous = true })
            .Import(options: new OrganizationOptions { JobAttempts = 3 });

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Equal(3, organization.RunJobs());
        Assert.Equal(3, organization.Notes().Count);
        var failure = Assert.Single(organization.FailedJobs);
        Assert.Equal(OperationStatus.Retry, Assert.IsType<InvalidPluginExecutionException>(failure.Error).Status);
    }

    [Fact]
    public void A_job_that_is_tried_again_comes_after_those_that_wait()
    {
        var organization = new TestSolution()
            .With(
                new StepXml("retry again", "Create", "opportunity") { IsAsynchronous = true },
                new StepXml("note other", "Create", "opportunity") { IsAsynchronous = true })
            .Import(options: new OrganizationOptions { JobAttempts = 2 });

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.RunJobs();

        Assert.Equal(["again", "other", "again"], organization.Notes().Select(note => note.Split(' ')[0]));
    }

    [Theory]
    [InlineData("refuse kindly", typeof(InvalidPluginExecutionException))]
    [InlineData("crash", typeof(FaultException<OrganizationServiceFault>))]
    [InlineData("fail", typeof(FaultException<OrganizationServiceFault>))]
    public void Any_other_exception_fails_the_job_with_its_trace_and_leaves_the_row(string script, Type error)
    {
        var organization = new TestSolution().With(new StepXml(script, "Create", "opportunity") { IsAsynchronous = true }).Import();

        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.RunJobs();

        var failure = Assert.Single(organization.FailedJobs);
        Assert.IsType(error, failure.Error);
        Assert.Equal(script, failure.Step);
        Assert.Equal(id, failure.RowId);
        Assert.Equal(script, failure.Trace.TrimEnd());
        Assert.Single(organization.AsSystem.All("opportunity"));
    }

    [Fact]
    public void What_a_job_asks_for_and_is_not_modelled_is_thrown_by_name()
    {
        var organization = new TestSolution().With(new StepXml("hide", "Create", "opportunity") { IsAsynchronous = true }).Import();
        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        var unsupported = Assert.Throws<NotSupportedException>(() => organization.RunJobs());

        Assert.Contains("Nonsense", unsupported.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_jobs_ends_at_the_depth_at_which_the_service_ends_it()
    {
        var organization = new TestSolution().With(new StepXml("recurse name", "Update", "opportunity") { IsAsynchronous = true }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, ("name", "New"));

        Assert.Equal(8, organization.RunJobs());
        Assert.Single(organization.FailedJobs);
    }
}
