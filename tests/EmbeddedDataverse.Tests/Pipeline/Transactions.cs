using System;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class Transactions
{
    private const int Refused = -2147220891;
    private const int Unexpected = -2147220956;
    private const int ReducedCount = -2146893812;
    private const int NoTransaction = -2147220911;
    private const int DoesNotExist = -2147220969;

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void A_refusal_takes_back_everything_but_what_pre_validation_did(int stage)
    {
        var organization = new TestSolution().With(
            new StepXml("note validate", "Create", "opportunity") { Stage = 10 },
            new StepXml("note early", "Create", "opportunity") { Stage = 20 },
            new StepXml("note job", "Create", "opportunity") { IsAsynchronous = true },
            new StepXml("refuse kindly", "Create", "opportunity") { Stage = stage, Rank = 9 }).Import();

        var fault = Faulting.With(Refused, () => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Equal("refused kindly", fault.Message);
        Assert.Empty(organization.AsSystem.All("opportunity"));
        Assert.Equal(0, organization.RunJobs());
        Assert.Equal(["validate Create stage 10 mode 0 depth 1 outside"], organization.Notes());
    }

    [Fact]
    public void A_rolled_back_update_leaves_values_people_and_version_as_they_were()
    {
        var organization = new TestSolution().With(new StepXml("refuse late", "Update", "tst_call")).Import();
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        var id = organization.AsSystem.Add("tst_call", ("subject", "Call"), ("to", Rows.People(contact)));
        var before = organization.AsSystem.Get("tst_call", id);

        Faulting.With(Refused, () => organization.AsSystem.Change("tst_call", id, ("subject", "Other"), ("to", Rows.People())));

        var after = organization.AsSystem.Get("tst_call", id);
        Assert.Equal("Call", after["subject"]);
        Assert.Single(((EntityCollection)after["to"]).Entities);
        Assert.Equal(before.RowVersion, after.RowVersion);
        Assert.Equal("Call", organization.AsSystem.Get("activitypointer", id)["subject"]);
    }

    [Fact]
    public void An_exception_nobody_expected_is_told_apart_from_a_refusal_and_carries_the_trace()
    {
        var organization = new TestSolution().With(new StepXml("crash", "Create", "opportunity")).Import();

        var fault = Faulting.With(Unexpected, () => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Contains("crashed", fault.Message, StringComparison.Ordinal);
        Assert.Contains("crash", fault.TraceText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_a_plug_in_lets_out_reaches_the_caller_as_it_is()
    {
        var organization = new TestSolution().With(new StepXml("fail", "Create", "opportunity")).Import();

        Faulting.With(DoesNotExist, () => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Empty(organization.AsSystem.All("opportunity"));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void A_plug_in_that_swallows_a_fault_dooms_the_transaction(int stage)
    {
        var organization = new TestSolution().With(new StepXml("swallow", "Create", "opportunity") { Stage = stage }).Import();

        Faulting.With(ReducedCount, () => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Empty(organization.AsSystem.All("opportunity"));
    }

    [Fact]
    public void After_a_swallowed_fault_no_further_call_is_possible()
    {
        var organization = new TestSolution().With(new StepXml("insist x", "Create", "opportunity")).Import();

        Faulting.With(NoTransaction, () => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void A_plug_in_that_swallows_the_fault_of_a_nested_request_dooms_the_outer_one()
    {
        var organization = new TestSolution().With(
            new StepXml("recurse tst_note", "Update", "opportunity") { Filter = "name" },
            new StepXml("swallow", "Update", "opportunity") { Filter = "tst_note" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Faulting.With(ReducedCount, () => organization.AsSystem.Change("opportunity", id, ("name", "New")));

        Assert.Equal("Deal", organization.AsSystem.Get("opportunity", id)["name"]);
    }

    [Fact]
    public void Pre_validation_of_an_outermost_request_may_swallow_a_fault()
    {
        var organization = new TestSolution().With(new StepXml("insist x", "Create", "opportunity") { Stage = 10 }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Single(organization.AsSystem.All("opportunity"));
        Assert.Single(organization.Notes());
    }

    [Fact]
    public void What_is_not_modelled_is_thrown_by_name_even_if_a_plug_in_hides_it()
    {
        var organization = new TestSolution().With(new StepXml("hide", "Create", "opportunity")).Import();

        var unsupported = Assert.Throws<NotSupportedException>(() => organization.AsSystem.Add("opportunity", ("name", "Deal")));

        Assert.Contains("Nonsense", unsupported.Message, StringComparison.Ordinal);
        Assert.Empty(organization.AsSystem.All("opportunity"));
    }

    [Fact]
    public void A_client_may_catch_a_fault_and_go_on()
    {
        var organization = new TestSolution().Import();

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.AsSystem.Get("opportunity", Guid.NewGuid()));

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        Assert.Single(organization.AsSystem.All("opportunity"));
    }
}
