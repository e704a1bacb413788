using System;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

/// <summary>Two requests under way at once: each sees what is committed, and whoever wants a row that is being written waits.</summary>
public sealed class Interruptions
{
    private const int GenericSqlError = -2147204784;
    private const int Refused = -2147220891;
    private const int DuplicateRecord = -2147220937;

    [Fact]
    public void What_is_not_committed_is_out_of_sight()
    {
        var organization = new TestSolution().With(new StepXml("note now", "Create", "opportunity")).Import();
        var seen = -1;
        var other = organization.Interrupt(IsNote, () => seen = organization.AsSystem.All("opportunity").Count);

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Equal((0, false, null), (seen, other.Waited, other.Failure));
        Assert.Single(organization.AsSystem.All("opportunity"));
        Assert.Single(organization.Notes());
    }

    [Fact]
    public void Whoever_changes_the_same_row_waits_and_changes_what_was_saved()
    {
        var organization = new TestSolution().With(new StepXml("note now", "Update", "account") { Filter = "name" }).Import();
        var account = organization.AsSystem.Add("account", ("name", "Old"));
        var other = organization.Interrupt(IsNote, () => organization.AsSystem.Change("account", account, ("description", "By somebody else")));

        organization.AsSystem.Change("account", account, ("name", "New"));

        var row = organization.AsSystem.Get("account", account);
        Assert.Equal((true, true, null), (other.Waited, other.Ended, other.Failure));
        Assert.Equal(("New", "By somebody else"), (row["name"], row["description"]));
    }

    [Fact]
    public void Another_row_is_free()
    {
        var organization = new TestSolution().With(new StepXml("note now", "Update", "account") { Filter = "name" }).Import();
        var account = organization.AsSystem.Add("account", ("name", "One"));
        var another = organization.AsSystem.Add("account", ("name", "Two"));
        var other = organization.Interrupt(IsNote, () => organization.AsSystem.Delete("account", another));

        organization.AsSystem.Change("account", account, ("name", "New"));

        Assert.Equal((false, null), (other.Waited, other.Failure));
        Assert.Equal(["New"], organization.AsSystem.All("account").Select(row => (string)row["name"]));
    }

    [Fact]
    public void After_a_rollback_the_one_that_waited_finds_the_row_as_it_was()
    {
        var organization = new TestSolution().With(
            new StepXml("note now", "Update", "account") { Filter = "name" },
            new StepXml("refuse late", "Update", "account") { Filter = "name", Rank = 2 }).Import();
        var account = organization.AsSystem.Add("account", ("name", "Old"));
        var other = organization.Interrupt(IsNote, () => organization.AsSystem.Change("account", account, ("description", "By somebody else")));

        Faulting.With(Refused, () => organization.AsSystem.Change("account", account, ("name", "New")));

        var row = organization.AsSystem.Get("account", account);
        Assert.Equal((true, null), (other.Waited, other.Failure));
        Assert.Equal(("Old", "By somebody else"), (row["name"], row["description"]));
    }

    [Fact]
    public void Two_rows_with_one_id_are_not_both_created()
    {
        var organization = new TestSolution().With(new StepXml("note now", "Create", "opportunity")).Import();
        var id = Guid.NewGuid();
        var other = organization.Interrupt(IsNote, () => organization.AsSystem.Add("opportunity", ("opportunityid", id), ("name", "Second")));

        organization.AsSystem.Add("opportunity", ("opportunityid", id), ("name", "First"));

        Assert.True(other.Waited);
        Assert.Equal(DuplicateRecord, Assert.IsType<FaultException<OrganizationServiceFault>>(other.Failure).Detail.ErrorCode);
        Assert.Equal("First", Assert.Single(organization.AsSystem.All("opportunity"))["name"]);
    }

    [Fact]
    public void When_each_waits_for_the_other_one_of_them_fails_and_the_other_goes_on()
    {
        var organization = new TestSolution().With(
            new StepXml("note now", "Update", "account") { Filter = "name" },
            new StepXml("describe opportunity/Deal", "Update", "account") { Filter = "name", Rank = 2 },
            new StepXml("describe account/Customer", "Update", "opportunity") { Filter = "tst_count" }).Import();
        var account = organization.AsSystem.Add("account", ("name", "Customer"));
        var deal = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        var other = organization.Interrupt(IsNote, () => organization.AsSystem.Change("opportunity", deal, ("tst_count", 3)));

        Faulting.With(GenericSqlError, () => organization.AsSystem.Change("account", account, ("name", "Renamed")));

        Assert.Equal((true, true, null), (other.Waited, other.Ended, other.Failure));
        Assert.Equal(3, organization.AsSystem.Get("opportunity", deal)["tst_count"]);
        Assert.Equal("Customer", organization.AsSystem.Get("account", account)["name"]);
    }

    private static bool IsNote(OrganizationRequest request) => request is CreateRequest { Target.LogicalName: "task" };
}
