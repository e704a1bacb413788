using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class Activities
{
    [Theory]
    [InlineData("email")]
    [InlineData("tst_call")] // the solution's own table
    public void Every_activity_appears_among_all_activities_and_follows_its_changes(string table)
    {
        var organization = new TestSolution().Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var id = organization.AsSystem.Add(table, ("subject", "One"), ("regardingobjectid", deal));

        organization.AsSystem.Change(table, id, ("subject", "Two"), ("statecode", Rows.Option(1)));

        var pointer = organization.AsSystem.Get("activitypointer", id);
        Assert.Equal(table, pointer["activitytypecode"]);
        Assert.Equal("Two", pointer["subject"]);
        Assert.Equal(deal, pointer["regardingobjectid"]);
        Assert.Equal(1, ((OptionSetValue)pointer["statecode"]).Value);
        Assert.Equal(TestSolution.Noon, pointer["actualend"]);
        Assert.Equal(organization.AsSystem.Get(table, id).RowVersion, pointer.RowVersion);
    }

    [Theory]
    [InlineData("phonecall", "phonecall")]
    [InlineData("phonecall", "letter")]
    [InlineData("tst_call", "task")]
    public void No_two_activities_share_an_id_whatever_their_tables(string table, string other)
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add(table, ("subject", "One"));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => organization.AsSystem.Create(new Entity(other, id) { ["subject"] = "Two" }));

        Assert.Equal(unchecked((int)0x80040237), fault.Detail.ErrorCode);
        Assert.Equal("One", organization.AsSystem.Get("activitypointer", id)["subject"]);
    }

    [Fact]
    public void The_people_of_an_activity_are_rows_of_their_own_and_so_are_owner_and_regarded_row()
    {
        var organization = new TestSolution().Import();
        var anna = new EntityReference("systemuser", organization.AddUser("Anna"));
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));

        var id = organization.As(anna.Id).Add(
            "email",
            ("from", Rows.People(anna)),
            ("to", Rows.People(contact)),
            ("cc", Rows.People(contact, anna)),
            ("regardingobjectid", deal));

        Assert.Equal(
            ["1 systemuser", "2 contact", "3 contact", "3 systemuser", "8 opportunity", "9 systemuser"],
            Parties(organization, id));
        Assert.Equal(contact, ((EntityCollection)organization.AsSystem.Get("email", id)["to"]).Entities.Single()["partyid"]);
    }

    [Fact]
    public void Writing_a_list_of_people_replaces_that_list_only()
    {
        var organization = new TestSolution().Import();
        var one = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "One")));
        var two = new EntityReference("account", organization.AsSystem.Add("account", ("name", "Two")));
        var id = organization.AsSystem.Add("email", ("to", Rows.People(one, two)), ("cc", Rows.People(one)));

        organization.AsSystem.Change("email", id, ("to", Rows.People(two)));

        Assert.Equal(["2 account", "3 contact", "9 systemuser"], Parties(organization, id));
        organization.AsSystem.Change("email", id, ("to", null));
        Assert.Equal(["3 contact", "9 systemuser"], Parties(organization, id));
    }

    [Fact]
    public void Assigning_and_regarding_something_else_moves_the_implied_parties()
    {
        var organization = new TestSolution().Import();
        var anna = new EntityReference("systemuser", organization.AddUser("Anna"));
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var id = organization.AsSystem.Add("email", ("subject", "Mail"), ("regardingobjectid", deal));

        organization.AsSystem.Change("email", id, ("ownerid", anna), ("regardingobjectid", null));

        Assert.Equal(["9 systemuser"], Parties(organization, id));
        Assert.Equal("Anna", organization.AsSystem.All("activityparty").Single(party => party.Contains("partyidname"))["partyidname"]);
    }

    [Fact]
    public void A_person_who_is_deleted_stays_on_the_activity_and_is_marked()
    {
        var organization = new TestSolution().Import();
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        organization.AsSystem.Add("email", ("to", Rows.People(contact)));

        organization.AsSystem.Delete("contact", contact.Id);

        Assert.Single(organization.AsSystem.All("activityparty"), party => (bool)party["ispartydeleted"]);
    }

    [Fact]
    public void A_party_must_exist()
    {
        var organization = new TestSolution().Import();

        Faulting.With(
            -2147220969,
            () => organization.AsSystem.Add("email", ("to", Rows.People(new EntityReference("contact", Guid.NewGuid())))));

        Assert.Empty(organization.AsSystem.All("email"));
        Assert.Empty(organization.AsSystem.All("activitypointer"));
    }

    private static IEnumerable<string> Parties(Organization organization, Guid activity)
    {
        var query = new QueryExpression("activityparty") { ColumnSet = new ColumnSet("partyid", "participationtypemask") };
        query.Criteria.AddCondition("activityid", ConditionOperator.Equal, activity);
        return organization.AsSystem.RetrieveMultiple(query).Entities
            .Select(party => $"{((OptionSetValue)party["participationtypemask"]).Value} {((EntityReference)party["partyid"]).LogicalName}")
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
