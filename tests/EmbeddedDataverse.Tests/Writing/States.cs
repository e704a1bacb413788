using System;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class States
{
    private const int WrongStatus = -2147187704;
    private const int AlreadyClosed = -2147220203;

    [Fact]
    public void A_state_without_a_status_reason_takes_its_default()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, ("statecode", Rows.Option(2)));

        Assert.Equal(4, ((OptionSetValue)organization.AsSystem.Get("opportunity", id)["statuscode"]).Value);
    }

    [Fact]
    public void A_status_reason_alone_stays_within_the_state()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, ("statuscode", Rows.Option(2)));
        Faulting.With(WrongStatus, () => organization.AsSystem.Change("opportunity", id, ("statuscode", Rows.Option(4))));

        Assert.Equal(2, ((OptionSetValue)organization.AsSystem.Get("opportunity", id)["statuscode"]).Value);
    }

    [Fact]
    public void State_and_status_reason_must_belong_together()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Faulting.With(
            WrongStatus,
            () => organization.AsSystem.Change("opportunity", id, ("statecode", Rows.Option(1)), ("statuscode", Rows.Option(4))));
    }

    [Fact]
    public void A_row_cannot_be_created_closed()
    {
        var organization = new TestSolution().Import();

        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Add("opportunity", ("statecode", Rows.Option(1))));
    }

    [Fact]
    public void A_closed_opportunity_is_read_only_until_it_is_opened_again()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.AsSystem.Change("opportunity", id, ("name", "Last words"), ("statecode", Rows.Option(1)));

        Faulting.With(AlreadyClosed, () => organization.AsSystem.Change("opportunity", id, ("name", "New")));
        organization.AsSystem.Change("opportunity", id, ("statecode", Rows.Option(0)), ("name", "Opened"));
        organization.AsSystem.Change("opportunity", id, ("tst_note", "open"));

        Assert.Equal("Opened", organization.AsSystem.Get("opportunity", id)["name"]);
    }

    [Fact]
    public void Completing_an_activity_ends_it_now_unless_its_end_is_given()
    {
        var organization = new TestSolution().Import();
        var earlier = TestSolution.Noon.AddDays(-1);
        var one = organization.AsSystem.Add("phonecall", ("subject", "Call"));
        var other = organization.AsSystem.Add("phonecall", ("subject", "Call"));

        organization.AsSystem.Change("phonecall", one, ("statecode", Rows.Option(1)));
        organization.AsSystem.Change("phonecall", other, ("statecode", Rows.Option(1)), ("actualend", earlier));

        Assert.Equal(TestSolution.Noon, organization.AsSystem.Get("phonecall", one)["actualend"]);
        Assert.Equal(earlier, organization.AsSystem.Get("phonecall", other)["actualend"]);
    }

    [Fact]
    public void Canceling_an_activity_ends_it_now_as_well()
    {
        var organization = new TestSolution().Import();
        var call = organization.AsSystem.Add("phonecall", ("subject", "Call"));

        organization.AsSystem.Change("phonecall", call, ("statecode", Rows.Option(2)));

        Assert.Equal(TestSolution.Noon, organization.AsSystem.Get("phonecall", call)["actualend"]);
    }
}
