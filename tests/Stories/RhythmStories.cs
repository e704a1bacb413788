using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>How a contact answers in one deal moves the deadlines of messages in another.</summary>
public sealed class RhythmStories
{
    private readonly World world = new("2026-01-05 08:00");

    [Fact]
    public void A_deal_stores_what_its_waits_taught_and_how_long_the_customer_waited_for_us()
    {
        var deal = world.Deal();
        world.At("2026-01-05 09:00").MailTo(deal.Reference);
        world.At("2026-01-06 09:00").MailFrom(deal.Reference);
        world.At("2026-01-07 21:00").MailTo(deal.Reference);

        var row = deal.Row();
        Assert.Equal((1, 1, 0m, 1.5m), (row["gg_rhythmwaits"], row["gg_rhythmanswers"], row["gg_rhythmlogdays"], row["gg_ourdelay"]));
        Assert.Equal("message 2026-01-05 1 answered", row["gg_waits"]);

        world.SetState(deal.Reference, 2, 4);
        Assert.Equal(1, deal.Row()["gg_rhythmwaits"]);
    }

    [Fact]
    public void Who_always_answered_at_once_is_missed_at_another_time_than_a_stranger()
    {
        var known = world.Customer;
        foreach (var day in Enumerable.Range(0, 8))
        {
            var earlier = world.Deal();
            world.At(Text(day, 9)).MailTo(earlier.Reference);
            world.At(Text(day, 10)).MailFrom(earlier.Reference);
            world.SetState(earlier.Reference, 1, 3);
        }

        world.At("2026-03-02 08:00");
        var deal = world.Deal(known);
        var stranger = world.Contact("Somebody New");
        var other = world.Deal(stranger);
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.MailTo(other.Reference, to: stranger);

        Assert.Equal("2026-03-16 09:00", other.On("gg_ghostingon"));
        Assert.NotEqual(other.On("gg_ghostingon"), deal.On("gg_ghostingon"));
        Assert.InRange(World.Utc(deal.On("gg_ghostingon")!), World.Utc("2026-03-09 09:00"), World.Utc("2026-03-30 09:00"));

        var before = deal.Row().RowVersion;
        world.Assess(deal);
        Assert.Equal(before, deal.Row().RowVersion);

        static string Text(int day, int hour) => FormattableString.Invariant($"2026-01-{5 + (day / 5 * 7) + (day % 5):00} {hour:00}:00");
    }

    [Fact]
    public void An_offer_keeps_the_days_of_the_policy_whoever_it_went_to()
    {
        var earlier = world.Deal();
        world.At("2026-01-05 09:00").MailTo(earlier.Reference);
        world.At("2026-01-05 09:30").MailFrom(earlier.Reference);

        world.At("2026-03-02 09:00");
        var deal = world.Deal();
        world.ActiveQuote(deal);

        Assert.Equal("2026-03-11 09:00", deal.On("gg_watchon"));
    }

    [Fact]
    public void Whose_delay_it_was_is_kept_only_where_that_is_allowed_and_stays_with_the_owner_of_then()
    {
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default" });
        var variable = world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("environmentvariabledefinition")
        {
            Criteria = { Conditions = { new ConditionExpression("schemaname", ConditionOperator.Equal, "gg_PerOwnerFigures") } },
        }).Entities.Single();
        var deal = world.Deal();
        world.At("2026-01-05 09:00").MailFrom(deal.Reference);
        world.At("2026-01-06 09:00").MailTo(deal.Reference);
        Assert.Equal((1m, null), (deal.Row()["gg_ourdelay"], Owner()));

        var value = world.Organization.AsSystem.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = variable.ToEntityReference(), ["value"] = "yes" });
        Refresh();
        world.Assess(deal);
        Assert.Equal(world.Seller.Id, Owner());

        world.Update(deal.Reference, ("ownerid", world.Colleague));
        Assert.Equal(world.Seller.Id, Owner());

        world.At("2026-01-07 09:00").MailFrom(deal.Reference);
        world.At("2026-01-12 09:00").MailTo(deal.Reference);
        Assert.Equal((2m, world.Colleague.Id), (deal.Row()["gg_ourdelay"], Owner()));

        world.Organization.AsSystem.Delete("environmentvariablevalue", value);
        Refresh();
        world.Assess(deal);
        Assert.Null(Owner());

        Guid? Owner() => deal.Row().GetAttributeValue<EntityReference>("gg_ourdelayowner")?.Id;

        void Refresh()
        {
            world.Service.Execute(new OrganizationRequest("gg_RefreshSettings"));
            world.Run();
        }
    }
}
