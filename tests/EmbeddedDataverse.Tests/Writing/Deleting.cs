using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class Deleting
{
    [Fact]
    public void An_opportunity_takes_its_activities_with_it_and_their_steps_run()
    {
        var organization = new TestSolution().With(
            new StepXml("note call", "Delete", "tst_call") { Before = "subject" },
            new StepXml("note mail", "Delete", "email") { Before = "subject" }).Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        organization.AsSystem.Add("tst_call", ("subject", "Call"), ("regardingobjectid", deal));
        organization.AsSystem.Add("email", ("subject", "Mail"), ("regardingobjectid", deal), ("to", Rows.People(contact)));
        organization.AsSystem.Add("letter", ("subject", "Regards nothing"));

        organization.AsSystem.Delete("opportunity", deal.Id);

        Assert.Equal(["call", "mail"], organization.Notes().Select(note => note.Split(' ')[0]).Order());
        Assert.Empty(organization.AsSystem.All("email"));
        Assert.Empty(organization.AsSystem.All("tst_call"));
        Assert.Equal("Regards nothing", organization.AsSystem.All("activitypointer")[0]["subject"]);
        Assert.DoesNotContain(organization.AsSystem.All("activityparty"), party => party["partyid"].Equals(contact));
    }

    [Fact]
    public void A_row_with_the_same_id_goes_along_as_well()
    {
        var organization = new TestSolution().Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        organization.AsSystem.Create(new Entity("letter", deal.Id) { ["subject"] = "Letter", ["regardingobjectid"] = deal });

        organization.AsSystem.Delete("opportunity", deal.Id);

        Assert.Empty(organization.AsSystem.All("letter"));
    }

    [Fact]
    public void A_link_that_is_to_be_removed_is_emptied_and_the_row_stays()
    {
        var organization = new TestSolution().Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var id = organization.AsSystem.Add("tst_thing", ("tst_name", "Thing"), ("tst_opportunityid", deal));

        organization.AsSystem.Delete("opportunity", deal.Id);

        Assert.False(organization.AsSystem.Get("tst_thing", id).Contains("tst_opportunityid"));
    }

    [Fact]
    public void A_restricting_row_keeps_what_it_points_to()
    {
        var organization = new TestSolution().Import();
        var account = new EntityReference("account", organization.AsSystem.Add("account", ("name", "Contoso")));
        organization.AsSystem.Add("tst_thing", ("tst_name", "Thing"), ("tst_accountid", account));

        Faulting.With(-2147220953, () => organization.AsSystem.Delete("account", account.Id));

        Assert.Single(organization.AsSystem.All("account"));
    }

    [Fact]
    public void A_refused_deletion_brings_back_everything_that_went_along()
    {
        var organization = new TestSolution().With(new StepXml("refuse it", "Delete", "opportunity")).Import();
        var deal = new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal")));
        var mail = organization.AsSystem.Add("email", ("subject", "Mail"), ("regardingobjectid", deal));

        Faulting.With(-2147220891, () => organization.AsSystem.Delete("opportunity", deal.Id));

        Assert.Equal(deal, organization.AsSystem.Get("email", mail)["regardingobjectid"]);
        Assert.Equal(2, organization.AsSystem.All("activityparty").Count);
    }

    [Fact]
    public void What_is_gone_cannot_be_deleted_again()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("account", ("name", "Contoso"));
        organization.AsSystem.Delete("account", id);

        Faulting.With(-2147220969, () => organization.AsSystem.Delete("account", id));
        Faulting.With(-2147220969, () => organization.AsSystem.Get("account", id));
        Faulting.With(-2147220969, () => organization.AsSystem.Change("account", id, ("name", "x")));
    }

    [Fact]
    public void An_unknown_row_faults()
    {
        var organization = new TestSolution().Import();

        Faulting.With(-2147220969, () => organization.AsSystem.Delete("account", Guid.NewGuid()));
    }
}
