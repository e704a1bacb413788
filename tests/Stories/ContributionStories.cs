using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What is asked of a customer, what comes of it, and where sellers and managers see it.</summary>
public sealed class ContributionStories
{
    private const int German = 1031;
    private const string NoneYet = "No contribution from the customer yet";

    [Theory]
    [InlineData(1033, "From the customer: 2 of 3 contributions delivered, 1 overdue (due on 6 March 2026).")]
    [InlineData(German, "Vom Kunden: 2 von 3 Beiträgen geliefert, 1 überfällig (fällig am 6. März 2026).")]
    public void The_panel_of_the_form_says_what_was_asked_what_came_and_what_is_overdue(int language, string sentence)
    {
        var world = new World(language: language);
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.False(world.Ask("gg_ExplainOpportunity", deal).Contains("ContributionsAsked"));

        foreach (var step in new[] { world.Agree(deal, "Customer", "2026-03-10"), world.Agree(deal, "Both", "2026-03-12") })
        {
            Settle(world, step, "Kept");
        }

        world.Agree(deal, "Customer", "2026-03-06");
        world.Agree(deal, "Us", "2026-03-06");
        world.At("2026-03-07 00:00").Assess(deal);

        var today = world.Ask("gg_ExplainOpportunity", deal);
        Assert.EndsWith(" " + sentence, (string)today["Explanation"], StringComparison.Ordinal);
        Assert.Equal((3, 2, 1), (today["ContributionsAsked"], today["ContributionsDelivered"], today["ContributionsOverdue"]));
        Assert.DoesNotContain(sentence, deal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_and_delivered_are_kept_beside_the_opportunity_and_follow_every_change()
    {
        var world = new World();
        var deal = world.Deal();
        Assert.Null(Kept(world, deal));

        var step = world.Agree(deal, "Customer", "2026-03-10");
        Assert.Equal((1, 0), Kept(world, deal));

        var ours = world.Agree(deal, "Us", "2026-03-10");
        Assert.Equal((1, 0), Kept(world, deal));

        Settle(world, step, "Kept");
        Assert.Equal((1, 1), Kept(world, deal));

        Settle(world, step, "Open");
        Settle(world, step, "Withdrawn");
        Assert.Equal((0, 0), Kept(world, deal));

        world.Delete(step);
        world.Delete(ours);
        Assert.Equal((null, null), Kept(world, deal));
    }

    [Fact]
    public void A_stage_that_changes_and_a_contribution_share_one_row()
    {
        var world = new World();
        var deal = world.Deal();
        world.Update(deal.Reference, ("stepname", "1-Qualify"));
        world.Agree(deal, "Customer", "2026-03-10");
        world.At("2026-03-03 09:00").Update(deal.Reference, ("stepname", "2-Develop"));

        var row = Assert.Single(world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_dealhistory") { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Equal((World.Utc("2026-03-03 09:00"), 1), (row["gg_stagechangedon"], row["gg_contributionsasked"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stage_that_changes_while_a_contribution_is_counted_is_not_overwritten(bool isThereARow)
    {
        var world = new World();
        var deal = world.Deal();
        if (isThereARow)
        {
            world.Update(deal.Reference, ("stepname", "1-Qualify"));
        }

        var step = world.Service.Create(world.Step(deal, "Customer", "2026-03-10"));
        var meanwhile = World.Utc("2026-03-02 08:01");
        var times = 0;
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request.Parameters.TryGetValue("Target", out var target) && target is Entity { LogicalName: "gg_dealhistory" } && times++ == 0)
            {
                var row = new Entity("gg_dealhistory", deal.Id) { ["gg_name"] = "x", ["gg_opportunityid"] = deal.Reference, ["gg_stagechangedon"] = meanwhile };
                if (isThereARow)
                {
                    world.Organization.AsSystem.Update(row);
                }
                else
                {
                    world.Organization.AsSystem.Create(row);
                }
            }
        });
        var job = new OneJob(service, new EntityReference("gg_commitment", step), world.Organization.Now);
        job.PostEntityImages["After"] = new Entity("gg_commitment", step) { ["gg_opportunityid"] = deal.Reference };
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "AssessAfterCommitment").Type;

        ((IPlugin)Activator.CreateInstance(type)!).Execute(job);

        var kept = Assert.Single(world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_dealhistory") { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Equal((2, meanwhile, 1, 0), (times, kept["gg_stagechangedon"], kept["gg_contributionsasked"], kept["gg_contributionsdelivered"]));
    }

    [Fact]
    public void A_manager_sees_asked_delivered_and_overdue_of_open_deals_in_one_list()
    {
        var world = new World();
        var (none, one, closed) = (world.Deal(), world.Deal(), world.Deal());
        world.Agree(none, "Us", "2026-03-10");
        world.Agree(closed, "Customer", "2026-03-10");
        world.SetState(closed.Reference, 2, 4);
        Settle(world, world.Agree(one, "Customer", "2026-03-10"), "Kept");
        world.Agree(one, "Customer", "2026-03-05");
        world.At("2026-03-06 00:00").Assess(one);

        var view = world.Organization.Solution.Views.Single(view => view.Table == "gg_dealhistory" && view.Names.In(1033) == "Contributions by opportunity");
        var row = Assert.Single(world.Service.RetrieveMultiple(new FetchExpression(view.FetchXml)).Entities);

        Assert.Equal(one.Reference.Id, row.GetAttributeValue<EntityReference>("gg_opportunityid").Id);
        Assert.Equal((2, 1), (row["gg_contributionsasked"], row["gg_contributionsdelivered"]));
        Assert.Equal((1, 50m), (((AliasedValue)row["deal.gg_contributionsoverdue"]).Value, ((AliasedValue)row["deal.gg_participation"]).Value));
    }

    [Fact]
    public void A_deal_to_which_the_customer_contributed_nothing_is_seen_from_the_first_contact_on()
    {
        var world = new World();
        var deal = world.Deal();
        Assert.DoesNotContain(NoneYet, world.ViewsWithRows());

        // Never asked.
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.Contains(NoneYet, world.ViewsWithRows());

        // Asked of us only, then of the customer, and not due yet.
        world.Agree(deal, "Us", "2026-03-10");
        var step = world.Agree(deal, "Customer", "2026-03-10");
        Assert.Contains(NoneYet, world.ViewsWithRows());

        // Due, and nothing came.
        world.At("2026-03-11 00:00").Assess(deal);
        Assert.Contains(NoneYet, world.ViewsWithRows());

        Settle(world, step, "Kept");
        Assert.DoesNotContain(NoneYet, world.ViewsWithRows());

        Settle(world, step, "Open");
        world.SetState(deal.Reference, 1, 3);
        Assert.DoesNotContain(NoneYet, world.ViewsWithRows());
    }

    [Fact]
    public void A_deal_in_which_only_the_customer_spoke_is_seen_as_well()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);

        Assert.Contains(NoneYet, world.ViewsWithRows());
    }

    private static void Settle(World world, EntityReference step, string outcome) =>
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", outcome)));

    private static (int? Asked, int? Delivered)? Kept(World world, Deal deal)
    {
        var query = new QueryExpression("gg_dealhistory") { ColumnSet = new ColumnSet("gg_contributionsasked", "gg_contributionsdelivered") };
        query.Criteria.AddCondition("gg_opportunityid", ConditionOperator.Equal, deal.Id);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities.SingleOrDefault() is { } row
            ? (row.GetAttributeValue<int?>("gg_contributionsasked"), row.GetAttributeValue<int?>("gg_contributionsdelivered"))
            : null;
    }
}
