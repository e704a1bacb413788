using System;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class Merging
{
    [Fact]
    public void What_pointed_to_the_subordinate_is_updated_to_point_to_the_master()
    {
        var organization = new TestSolution().With(new StepXml("note moved", "Update", "opportunity") { Stage = 20, Filter = "parentcontactid" }).Import();
        var (master, subordinate) = TwoContacts(organization);
        var deal = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("parentcontactid", subordinate));

        Merge(organization, master, subordinate, new Entity("contact") { ["jobtitle"] = "Buyer" });

        Assert.Equal(master.Id, ((EntityReference)organization.AsSystem.Get("opportunity", deal)["parentcontactid"]).Id);
        Assert.Equal(["moved Update stage 20 mode 0 depth 2 inside"], organization.Notes());
        var gone = organization.AsSystem.Get("contact", subordinate.Id);
        Assert.Equal((1, true), (((OptionSetValue)gone["statecode"]).Value, gone["merged"]));
        Assert.Equal(master.Id, ((EntityReference)gone["masterid"]).Id);
        Assert.Equal("Buyer", organization.AsSystem.Get("contact", master.Id)["jobtitle"]);
    }

    [Fact]
    public void A_closed_opportunity_moves_along()
    {
        var organization = new TestSolution().Import();
        var (master, subordinate) = TwoContacts(organization);
        var deal = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("parentcontactid", subordinate));
        organization.AsSystem.Update(new Entity("opportunity", deal) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });

        Merge(organization, master, subordinate);

        var moved = organization.AsSystem.Get("opportunity", deal);
        Assert.Equal((master.Id, 2), (((EntityReference)moved["parentcontactid"]).Id, ((OptionSetValue)moved["statecode"]).Value));
    }

    [Fact]
    public void A_refusal_takes_the_whole_merge_back()
    {
        var organization = new TestSolution().With(new StepXml("refuse it", "Update", "opportunity") { Filter = "parentcontactid" }).Import();
        var (master, subordinate) = TwoContacts(organization);
        organization.AsSystem.Add("opportunity", ("name", "Deal"), ("parentcontactid", subordinate));

        Faulting.With(-2147220891, () => Merge(organization, master, subordinate));

        Assert.Equal(0, ((OptionSetValue)organization.AsSystem.Get("contact", subordinate.Id)["statecode"]).Value);
    }

    [Fact]
    public void Merging_anything_but_contacts_or_one_with_connections_is_not_modelled()
    {
        var organization = new TestSolution().Import();
        var account = new EntityReference("account", organization.AsSystem.Add("account", ("name", "Customer")));
        var (master, subordinate) = TwoContacts(organization);
        organization.AsSystem.Add("connection", ("record1id", account), ("record2id", subordinate));

        Assert.Throws<NotSupportedException>(() => Merge(organization, account, account));
        Assert.Throws<NotSupportedException>(() => Merge(organization, master, subordinate));
    }

    private static (EntityReference Master, EntityReference Subordinate) TwoContacts(Organization organization) => (
        new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier"))),
        new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meyer"))));

    private static void Merge(Organization organization, EntityReference master, EntityReference subordinate, Entity? content = null) =>
        organization.AsSystem.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = master,
            ["SubordinateId"] = subordinate.Id,
            ["UpdateContent"] = content ?? new Entity("contact"),
            ["PerformParentingChecks"] = false,
        });
}
