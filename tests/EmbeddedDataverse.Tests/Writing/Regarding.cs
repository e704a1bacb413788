using System;
using System.IO;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

/// <summary>What an activity may be about: some standard tables, and those of the solution that take activities.</summary>
public sealed class Regarding
{
    private const string Plain = "<IsActivity>0</IsActivity>";
    private const string Taking = Plain + "<EntityMask>ActivityPointer</EntityMask><HasRelatedActivities>True</HasRelatedActivities>";
    private const string Calls = "opportunity_calls";

    [Theory]
    [InlineData("appointment")]
    [InlineData("email")]
    [InlineData("fax")]
    [InlineData("letter")]
    [InlineData("phonecall")]
    [InlineData("socialactivity")]
    [InlineData("task")]
    public void Activities_regard_a_row_of_a_table_that_takes_them_and_go_with_it(string activity)
    {
        var organization = new TestSolution().Change(Plain, Taking).Import();
        var thing = Thing(organization);
        var id = organization.AsSystem.Add(activity, ("subject", "About it"), ("regardingobjectid", thing));
        Assert.Equal(thing, organization.AsSystem.Get("activitypointer", id)["regardingobjectid"]);

        organization.AsSystem.Delete(thing.LogicalName, thing.Id);

        Assert.Empty(organization.AsSystem.All(activity));
        Assert.Empty(organization.AsSystem.All("activitypointer"));
    }

    [Fact]
    public void A_row_of_any_other_table_is_refused()
    {
        var organization = new TestSolution().Import();
        var thing = Thing(organization);

        Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => organization.AsSystem.Add("email", ("subject", "About it"), ("regardingobjectid", thing)));

        Assert.Empty(organization.AsSystem.All("activitypointer"));
    }

    [Theory]
    [InlineData("opportunityclose")]
    [InlineData("tst_call")] // the solution brings no relationship between the two
    public void Not_every_activity_regards_such_a_row(string activity)
    {
        var organization = new TestSolution().Change(Plain, Taking).Import();
        var thing = Thing(organization);

        Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => organization.AsSystem.Add(activity, ("subject", "About it"), ("regardingobjectid", thing)));
    }

    [Fact]
    public void An_activity_of_the_solution_regards_what_it_has_a_relationship_to()
    {
        var organization = WithCalls(new TestSolution().Change(Plain, Taking)).Import();
        var thing = Thing(organization);

        organization.AsSystem.Add("tst_call", ("subject", "About it"), ("regardingobjectid", thing));
        organization.AsSystem.Delete(thing.LogicalName, thing.Id);

        Assert.Empty(organization.AsSystem.All("tst_call"));
    }

    [Fact]
    public void A_relationship_to_a_table_that_takes_none_is_refused() =>
        Assert.Contains("takes no activities", Assert.Throws<InvalidDataException>(() => WithCalls(new TestSolution()).Import()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<EntityMask>ActivityPointer</EntityMask>")]
    [InlineData("<HasRelatedActivities>True</HasRelatedActivities>")]
    public void A_table_that_says_so_once_is_refused(string once) => Assert.Contains(
        "do not agree", Assert.Throws<InvalidDataException>(() => new TestSolution().Change(Plain, Plain + once).Import()).Message, StringComparison.Ordinal);

    [Fact]
    public void Uninstalling_leaves_the_activities_and_empties_what_they_regard()
    {
        var organization = new TestSolution().Change(Plain, Taking).Import();
        var id = organization.AsSystem.Add("email", ("subject", "Stays"), ("regardingobjectid", Thing(organization)));

        organization.Uninstall();

        Assert.Equal("Stays", organization.AsSystem.All("email").Single()["subject"]);
        Assert.False(organization.AsSystem.Get("activitypointer", id).Contains("regardingobjectid"));
    }

    private static TestSolution WithCalls(TestSolution solution) => solution.Change(
        SolutionXml.Relationship(Calls, "Opportunity", "tst_Call", "RegardingObjectId", "Cascade"),
        SolutionXml.Relationship(Calls, "Opportunity", "tst_Call", "RegardingObjectId", "Cascade")
        + SolutionXml.Relationship("thing_calls", "tst_Thing", "tst_Call", "RegardingObjectId", "Cascade"));

    private static EntityReference Thing(Organization organization) =>
        new("tst_thing", organization.AsSystem.Add("tst_thing", ("tst_name", "Thing")));
}
