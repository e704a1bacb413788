using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A changed policy or calendar reaches every stored deadline.</summary>
public sealed class SettingsSweepStories
{
    private readonly World world = new();
    private readonly Sweeps sweeps;

    public SettingsSweepStories() => sweeps = new Sweeps(world);

    [Fact]
    public void When_the_days_change_all_stored_deadlines_move()
    {
        var policy = Policy();
        var deals = Asked(3);
        Assert.All(deals, deal => Assert.Equal("2026-03-16 09:00", deal.On("gg_ghostingon")));

        world.Update(policy, ("gg_messageghostingafter", 12));

        Assert.All(deals, deal => Assert.Equal("2026-03-18 09:00", deal.On("gg_ghostingon")));
    }

    [Fact]
    public void A_business_closure_moves_all_stored_deadlines_once_the_settings_are_refreshed()
    {
        Policy();
        var deals = Asked(2);
        Close("2026-03-10 00:00");

        world.Service.Execute(new OrganizationRequest("gg_RefreshSettings"));
        world.Run();

        Assert.All(deals, deal => Assert.Equal("2026-03-17 09:00", deal.On("gg_ghostingon")));
    }

    [Fact]
    public void A_business_closure_reaches_all_stored_deadlines_by_the_next_sweep_if_nobody_refreshes()
    {
        Policy();
        var deals = Asked(2);
        Close("2026-03-10 00:00");

        sweeps.ToTheEnd();

        Assert.All(deals, deal => Assert.Equal("2026-03-17 09:00", deal.On("gg_ghostingon")));
    }

    [Fact]
    public void Settings_that_concern_no_deal_order_no_run()
    {
        Policy();

        Assert.Empty(sweeps.Of("settings"));
    }

    [Fact]
    public void Runs_order_the_next_one_only_so_often_and_the_sweep_does_the_rest()
    {
        var deals = Asked(12);
        foreach (var deal in deals)
        {
            world.Organization.AsSystem.Update(new Entity("opportunity", deal.Id) { ["gg_assessedwith"] = "0/0" });
        }

        sweeps.Run("settings", maxRows: 2);
        world.Run();

        Assert.Equal(Enumerable.Repeat(("done", (int?)2, (int?)2, (int?)0, true), 5), sweeps.Of("settings"));
        Assert.Equal(2, deals.Count(deal => (string)deal.Row()["gg_assessedwith"] == "0/0"));

        sweeps.ToTheEnd();

        Assert.All(deals, deal => Assert.Equal("1/0", deal.Row()["gg_assessedwith"]));
    }

    private EntityReference Policy()
    {
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default" }));
        world.Run();
        return policy;
    }

    private List<Deal> Asked(int deals)
    {
        var asked = new List<Deal>();
        for (var number = 0; number < deals; number++)
        {
            var deal = world.At("2026-03-02 09:00").Deal();
            world.MailTo(deal.Reference);
            asked.Add(deal);
        }

        return asked;
    }

    private void Close(string day)
    {
        var system = world.Organization.AsSystem;
        var organization = system.RetrieveMultiple(new QueryExpression("organization") { ColumnSet = new ColumnSet("businessclosurecalendarid") }).Entities.Single();
        system.Update(new Entity("calendar", organization.GetAttributeValue<Guid>("businessclosurecalendarid"))
        {
            ["calendarrules"] = new EntityCollection([new Entity("calendarrule")
            {
                ["name"] = "Company holiday",
                ["effectiveintervalstart"] = World.Utc(day),
                ["effectiveintervalend"] = World.Utc(day).AddDays(1),
                ["duration"] = 1440,
                ["timezonecode"] = -1,
            }]),
        });
    }
}
