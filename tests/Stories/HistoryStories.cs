using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What contact and account contributed to by their deals is counted, and forgotten.</summary>
public sealed class HistoryStories
{
    private const string Ended = "2026-04-03 10:00";

    private readonly World world = new();
    private readonly EntityReference account;

    public HistoryStories() => account = world.Account();

    [Fact]
    public void A_deal_that_ended_without_an_answer_counts_at_contact_and_account()
    {
        var deal = WithAccount(Tried());
        Assert.Equal(("", ""), (world.Counts(world.Customer), world.Counts(account)));

        world.At(Ended).WalkAway(deal);

        Assert.Equal(("1 0 0", "1 0 0"), (world.Counts(world.Customer), world.Counts(account)));
        Assert.Equal((Standings.Normal, "2028-04-03 00:00"), (world.Suggested(world.Customer), world.On(world.Customer, "gg_forgetson")));
        Assert.Null(world.Standing(world.Customer));
    }

    [Fact]
    public void Two_of_them_suggest_care_and_set_nothing()
    {
        var first = Tried();
        world.At(Ended).WalkAway(first);
        var second = Asked("2026-04-06 09:00");
        world.At("2026-05-04 10:00").WalkAway(second, "Nothing came of it.");

        Assert.Equal(("2 0 0", Standings.Careful, null), (world.Counts(world.Customer), world.Suggested(world.Customer), world.Standing(world.Customer)));
    }

    [Fact]
    public void Thirty_days_of_silence_count_as_soon_as_somebody_looks_and_are_won_back_by_an_answer()
    {
        var deal = Asked("2026-03-02 09:00");

        world.At("2026-04-02 09:00").Assess(deal);
        world.Run();
        Assert.Equal("1 0 0", world.Counts(world.Customer));

        world.At("2026-04-03 09:00").MailFrom(deal.Reference);
        world.At("2026-04-03 10:00").MailTo(deal.Reference);
        world.At("2026-05-11 09:00").Assess(deal);
        world.Run();
        Assert.Equal(("2 1 0", Standings.Normal), (world.Counts(world.Customer), world.Suggested(world.Customer)));
    }

    [Fact]
    public void An_answer_after_the_days_of_ghosting_is_late()
    {
        var deal = Asked("2026-03-02 09:00");

        world.At("2026-03-20 09:00").MailFrom(deal.Reference);

        Assert.Equal("0 0 1", world.Counts(world.Customer));
    }

    [Fact]
    public void A_deleted_answer_is_no_late_one_any_more()
    {
        var deal = Asked("2026-03-02 09:00");
        var answer = world.At("2026-03-20 09:00").MailFrom(deal.Reference);

        world.Delete(answer);

        Assert.Equal("", world.Counts(world.Customer));
    }

    [Fact]
    public void A_customer_who_comes_back_is_won_back_and_so_is_a_deal_taken_up_again()
    {
        var deal = Tried();
        world.At(Ended).WalkAway(deal);

        world.At("2026-05-05 09:00").MailFrom(deal.Reference);
        Assert.Equal("1 1 0", world.Counts(world.Customer));

        world.At("2026-05-06 08:00").Ask("gg_ReopenOpportunity", deal);
        Assert.Equal("1 1 0", world.Counts(world.Customer));
    }

    [Fact]
    public void A_deleted_deal_is_not_remembered()
    {
        var deal = Tried();
        world.At(Ended).WalkAway(deal);

        world.Delete(deal.Reference);

        Assert.Equal(("", null), (world.Counts(world.Customer), world.On(world.Customer, "gg_forgetson")));
    }

    [Fact]
    public void A_deal_given_to_another_contact_is_remembered_there()
    {
        var other = world.Contact("Olga Other");
        var deal = Asked("2026-03-02 09:00");
        world.At("2026-04-02 09:00").Assess(deal);
        world.Run();

        world.Update(deal.Reference, ("parentcontactid", other), ("customerid", other));

        Assert.Equal(("", "1 0 0"), (world.Counts(world.Customer), world.Counts(other)));
    }

    [Fact]
    public void Merged_contacts_have_one_history()
    {
        // The mails went to another person, since contacts with activities are not merged here.
        var subordinate = world.Contact("Olga Other");
        var (silent, ended) = (world.Deal(subordinate), world.Deal(subordinate));
        world.At("2026-03-02 09:00").MailTo(silent.Reference);
        world.MailTo(ended.Reference);
        world.At("2026-04-02 09:00").Assess(silent);
        world.WalkAway(ended, "Nothing came of it.");
        var master = world.Contact("Olga Other-Smith");
        Assert.Equal(("2 0 0", ""), (world.Counts(subordinate), world.Counts(master)));

        world.Service.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = master,
            ["SubordinateId"] = subordinate.Id,
            ["UpdateContent"] = new Entity("contact") { ["gg_standing"] = new OptionSetValue(Standings.DoNotPursue) },
            ["PerformParentingChecks"] = false,
        });
        world.Run();

        Assert.Equal(("", "2 0 0"), (world.Counts(subordinate), world.Counts(master)));
        Assert.Equal(Standings.DoNotPursue, world.Standing(master));
    }

    [Fact]
    public void A_silence_from_before_the_start_counts_only_once_somebody_has_touched_it()
    {
        var untouched = Asked("2026-03-02 09:00");
        var touched = Asked("2026-03-02 10:00", world.Contact("Olga Other"));
        world.At("2026-03-04 08:00").Service.Execute(new OrganizationRequest("gg_SetUp"));
        world.Run();
        world.At("2026-03-05 09:00").Call(touched.Reference);

        world.At(Ended).WalkAway(untouched, "Nothing came of it.");
        world.WalkAway(touched, "Nothing came of it.");

        Assert.Equal("", world.Counts(world.Customer));
        Assert.Equal("1 0 0", world.Counts((EntityReference)touched.Row()["parentcontactid"]));
    }

    [Theory]
    [InlineData("2028-04-02 23:59", "1 0 0")]
    [InlineData("2028-04-03 00:00", "")]
    public void The_sweep_forgets_after_24_months(string moment, string counts)
    {
        var deal = Tried();
        world.At(Ended).WalkAway(deal);

        world.At(moment);
        new Sweeps(world).ToTheEnd();

        Assert.Equal(counts, world.Counts(world.Customer));
    }

    [Fact]
    public void The_views_show_whom_a_silence_is_remembered_of_or_a_standing_was_set_for()
    {
        var (normal, careful) = (world.Account("Normal Ltd"), world.Account("Careful Ltd"));
        world.Update(normal, ("gg_standing", new OptionSetValue(Standings.Normal)));
        world.Update(careful, ("gg_standing", new OptionSetValue(Standings.Careful)));
        var deal = WithAccount(Tried());
        world.At(Ended).WalkAway(deal);

        Assert.Equal([careful.Id, account.Id], InView("account"));
        Assert.Equal([world.Customer.Id], InView("contact"));
    }

    [Fact]
    public void Most_events_of_a_deal_cost_nothing_here()
    {
        var deal = WithAccount(world.Deal());
        var before = world.Row(account).RowVersion;

        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-03 09:00").MailFrom(deal.Reference);

        Assert.Equal(before, world.Row(account).RowVersion);
    }

    [Fact]
    public void Whoever_writes_to_the_contact_meanwhile_is_not_overwritten()
    {
        var deal = Tried();
        world.At(Ended).Service.Execute(new OrganizationRequest("gg_CloseStaleOpportunity") { ["Target"] = deal.Reference });
        var writes = 0;
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request.RequestName == "Update" && writes++ == 0)
            {
                world.Service.Update(new Entity("contact", world.Customer.Id) { ["lastname"] = "Changed meanwhile" });
            }
        });
        Remember(deal, service);

        Assert.Equal((2, "1 0 0", "Changed meanwhile"), (writes, world.Counts(world.Customer), world.Row(world.Customer)["lastname"]));
    }

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 9)]
    public void The_end_of_a_deal_costs_five_requests_and_four_more_for_an_account(bool hasAccount, int requests)
    {
        var deal = hasAccount ? WithAccount(Tried()) : Tried();
        world.At(Ended).Service.Execute(new OrganizationRequest("gg_CloseStaleOpportunity") { ["Target"] = deal.Reference });
        var service = new InTheWay(world.Organization.AsSystem, _ => { });

        Remember(deal, service);

        Assert.Equal(requests, service.Requests.Count);
    }

    [Fact]
    public void What_anybody_else_writes_into_the_counts_is_dropped()
    {
        var deal = Tried();
        world.At(Ended).WalkAway(deal);

        world.Update(world.Customer, ("gg_silences", 7), ("gg_suggestedstanding", new OptionSetValue(Standings.Careful)), ("lastname", "Customer"));

        Assert.Equal(("1 0 0", Standings.Normal), (world.Counts(world.Customer), world.Suggested(world.Customer)));
    }

    /// <summary>The job after a deal ended, over a service of ours.</summary>
    private void Remember(Deal deal, IOrganizationService service)
    {
        var (before, ended) = (deal.Row(), deal.Row());
        before.Attributes.Remove("gg_ghosted");
        var job = new OneJob(service, deal.Reference, world.Organization.Now);
        job.PreEntityImages["Before"] = before;
        job.PostEntityImages["After"] = ended;
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "RememberStanding").Type;
        ((IPlugin)Activator.CreateInstance(type)!).Execute(job);
    }

    private IEnumerable<Guid> InView(string table) => world.Service
        .RetrieveMultiple(new FetchExpression(world.Organization.Solution.Views.Single(view => view.Table == table && view.Names.In(1033) == "Silences and standing").FetchXml))
        .Entities.Select(row => row.Id);

    private Deal WithAccount(Deal deal)
    {
        world.Update(deal.Reference, ("parentaccountid", account));
        return deal;
    }

    private Deal Asked(string moment, EntityReference? customer = null)
    {
        var deal = world.At(moment).Deal(customer);
        world.MailTo(deal.Reference, to: customer);
        return deal;
    }

    private Deal Tried()
    {
        var deal = Asked("2026-03-02 09:00");
        world.At("2026-03-06 10:00").Call(deal.Reference);
        world.At("2026-03-09 10:00").Call(deal.Reference);
        return deal;
    }
}
