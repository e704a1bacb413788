using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The workflow activity out of the shipped zip, as a customer's own workflow would use it.</summary>
public sealed class WorkflowStories
{
    private const string Activity = "GhostingGuard.WorkflowActivities.AssessOpportunity";

    private readonly World world = new();

    [Fact]
    public void A_workflow_learns_the_risk_its_reason_and_when_it_changes()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        var found = world.At("2026-03-10 09:00").Organization.RunActivity(Activity, world.Seller.Id, deal.Reference, Given(deal.Reference));

        Assert.Equal(world.Option("opportunity", "gg_risk", "At risk"), found["Risk"]);
        Assert.Equal(deal.Explanation, found["Explanation"]);
        Assert.Equal(World.Utc("2026-03-16 09:00"), found["NextChangeOn"]);
        Assert.Equal("At risk", deal.Risk);
    }

    [Fact]
    public void A_closed_deal_has_no_risk_to_report()
    {
        var deal = world.Deal();
        world.SetState(deal.Reference, 1, 3);

        var found = world.Organization.RunActivity(Activity, world.Seller.Id, deal.Reference, Given(deal.Reference));

        Assert.Null(found["Risk"]);
        Assert.Null(found["Explanation"]);
    }

    [Fact]
    public void A_deal_that_is_gone_is_refused()
    {
        var deal = world.Deal();
        world.Delete(deal.Reference);

        Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => world.Organization.RunActivity(Activity, world.Seller.Id, deal.Reference, Given(deal.Reference)));
    }

    [Fact]
    public void A_row_of_another_table_is_refused()
    {
        var deal = world.Deal();

        Assert.Throws<InvalidPluginExecutionException>(
            () => world.Organization.RunActivity(Activity, world.Seller.Id, deal.Reference, Given(world.Customer)));
    }

    private static Dictionary<string, object?> Given(EntityReference opportunity) => new() { ["Opportunity"] = opportunity };
}
