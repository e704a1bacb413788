using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class Filters
{
    [Theory]
    [InlineData("tst_note", "x", 1)] // changes
    [InlineData("tst_note", null, 1)] // was empty and stays empty, but the request holds it
    [InlineData("name", "x", 0)] // another column
    public void A_filtering_column_counts_when_the_request_holds_it(string column, string? value, int runs)
    {
        var organization = new TestSolution().With(new StepXml("note x", "Update", "opportunity") { Filter = "tst_note,tst_count" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, (column, value));

        Assert.Equal(runs, organization.Notes().Count);
    }

    [Fact]
    public void A_party_list_can_be_a_filtering_column()
    {
        var organization = new TestSolution().With(new StepXml("note x", "Update", "tst_call") { Filter = "to" }).Import();
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        var id = organization.AsSystem.Add("tst_call", ("subject", "Call"));

        organization.AsSystem.Change("tst_call", id, ("subject", "Other"));
        organization.AsSystem.Change("tst_call", id, ("to", Rows.People(contact)));

        Assert.Single(organization.Notes());
    }

    [Fact]
    public void A_column_that_an_earlier_stage_adds_counts_for_the_later_ones()
    {
        var organization = new TestSolution().With(
            new StepXml("write tst_note", "Update", "opportunity") { Stage = 20, Filter = "name" },
            new StepXml("note x", "Update", "opportunity") { Filter = "tst_note" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, ("name", "New"));

        Assert.Single(organization.Notes());
        Assert.Equal("written by a plug-in", organization.AsSystem.Get("opportunity", id)["tst_note"]);
    }

    [Fact]
    public void What_a_plug_in_writes_into_the_target_does_not_reach_the_callers_object()
    {
        var organization = new TestSolution().With(new StepXml("write tst_note", "Create", "opportunity") { Stage = 20 }).Import();
        var row = new Entity("opportunity") { ["name"] = "Deal" };

        organization.AsSystem.Create(row);

        Assert.Equal(["name"], row.Attributes.Keys);
    }
}
