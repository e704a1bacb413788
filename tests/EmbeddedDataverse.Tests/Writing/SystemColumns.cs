using System;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class SystemColumns
{
    private static readonly DateTime Later = TestSolution.Noon.AddHours(1);

    [Fact]
    public void A_new_row_knows_when_and_by_whom_and_whose_it_is_and_has_its_first_state()
    {
        var organization = new TestSolution().Import();
        var anna = organization.AddUser("Anna");

        var row = organization.AsSystem.Get("opportunity", organization.As(anna).Add("opportunity", ("name", "Deal")));

        Assert.Equal(TestSolution.Noon, row["createdon"]);
        Assert.Equal(TestSolution.Noon, row["modifiedon"]);
        Assert.Equal(anna, ((EntityReference)row["createdby"]).Id);
        Assert.Equal("Anna", ((EntityReference)row["ownerid"]).Name);
        Assert.Equal(anna, ((EntityReference)row["owninguser"]).Id);
        Assert.Equal(0, ((OptionSetValue)row["statecode"]).Value);
        Assert.Equal(1, ((OptionSetValue)row["statuscode"]).Value);
    }

    [Fact]
    public void What_a_mail_answers_is_written_by_the_mailbox_and_ignored_from_everybody_else()
    {
        var organization = new TestSolution().Import();

        var delivered = organization.AsMailbox.Add("email", ("subject", "Re"), ("inreplyto", "<1@example>"), ("conversationindex", "01"), ("modifiedon", Later));
        var saved = organization.AsSystem.Add("email", ("subject", "Re"), ("inreplyto", "<1@example>"), ("conversationindex", "01"));

        var row = organization.AsSystem.Get("email", delivered);
        Assert.Equal(("<1@example>", "01", TestSolution.Noon), (row["inreplyto"], row["conversationindex"], row["modifiedon"]));
        Assert.False(organization.AsSystem.Get("email", saved).Contains("inreplyto"));
        organization.AsSystem.Change("email", delivered, ("conversationindex", "02"));
        Assert.Equal("01", organization.AsSystem.Get("email", delivered)["conversationindex"]);
    }

    [Fact]
    public void A_change_moves_modifiedon_and_modifiedby_and_nothing_else()
    {
        var organization = new TestSolution().Import();
        var anna = organization.AddUser("Anna");
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.MoveClockTo(Later);

        organization.As(anna).Change("opportunity", id, ("name", "New"));

        var row = organization.AsSystem.Get("opportunity", id);
        Assert.Equal(TestSolution.Noon, row["createdon"]);
        Assert.Equal(Later, row["modifiedon"]);
        Assert.Equal(organization.SystemUserId, ((EntityReference)row["createdby"]).Id);
        Assert.Equal(anna, ((EntityReference)row["modifiedby"]).Id);
    }

    [Fact]
    public void A_row_from_elsewhere_can_bring_its_own_moment_of_creation()
    {
        var organization = new TestSolution().Import();
        var then = new DateTime(2020, 1, 1, 8, 0, 0, DateTimeKind.Utc);

        var row = organization.AsSystem.Get(
            "opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal"), ("overriddencreatedon", then)));

        Assert.Equal(then, row["createdon"]);
        Assert.Equal(TestSolution.Noon, row["overriddencreatedon"]);
    }

    [Fact]
    public void Values_for_columns_that_nobody_may_write_are_ignored()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("createdon", Later));

        organization.AsSystem.Change("opportunity", id, ("modifiedon", Later), ("versionnumber", 7L));

        Assert.Equal(TestSolution.Noon, organization.AsSystem.Get("opportunity", id)["createdon"]);
        Assert.Equal(TestSolution.Noon, organization.AsSystem.Get("opportunity", id)["modifiedon"]);
    }

    [Fact]
    public void A_row_can_belong_to_a_team()
    {
        var organization = new TestSolution().Import();
        var team = organization.AsSystem.Add("team", ("name", "Sales"));

        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("ownerid", new EntityReference("team", team)));

        var row = organization.AsSystem.Get("opportunity", id);
        Assert.Equal(team, ((EntityReference)row["owningteam"]).Id);
        Assert.False(row.Contains("owninguser"));
    }

    [Fact]
    public void The_full_name_of_a_contact_follows_from_its_parts()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("contact", ("firstname", "Erika"), ("lastname", "Muster"));

        organization.AsSystem.Change("contact", id, ("lastname", "Mustermann"));

        Assert.Equal("Erika Mustermann", organization.AsSystem.Get("contact", id)["fullname"]);
    }

    [Fact]
    public void An_id_can_be_given_once()
    {
        var organization = new TestSolution().Import();
        var id = Guid.NewGuid();
        organization.AsSystem.Create(new Entity("account", id) { ["name"] = "A" });

        Faulting.With(-2147220937, () => organization.AsSystem.Create(new Entity("account", id) { ["name"] = "B" }));

        Assert.Equal("A", organization.AsSystem.Get("account", id)["name"]);
    }

    [Fact]
    public void A_connection_can_be_found_from_either_end_and_goes_as_one()
    {
        var organization = new TestSolution().Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var person = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));

        var id = organization.AsSystem.Add("connection", ("record1id", person), ("record2id", deal));

        Assert.Collection(
            organization.AsSystem.All("connection"),
            one => Assert.Equal(deal, one["record2id"]),
            other => Assert.Equal(deal, other["record1id"]));
        organization.AsSystem.Delete("connection", id);
        Assert.Empty(organization.AsSystem.All("connection"));
    }
}
