using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Activities filed under a commitment: they belong to its opportunity as if they were filed there.</summary>
public sealed class RegardingStories
{
    private readonly World world = new();

    [Theory]
    [InlineData("email", "Mail")]
    [InlineData("phonecall", "Phone")]
    [InlineData("letter", "Letter")]
    [InlineData("fax", "Fax")]
    [InlineData("socialactivity", "Social media")]
    [InlineData("gg_message", "LinkedIn")]
    public void Every_touch_counts_for_the_deal_of_the_commitment_whichever_side_it_is_of(string kind, string channel)
    {
        var (deal, step) = Agreed();

        Touch("2026-03-03 09:00", kind, step, outgoing: true);
        Assert.Equal(("Waiting", "2026-03-03 09:00", 1, channel), (deal.Risk, deal.On("gg_silentsince"), deal.Unanswered, deal.ChannelsTried));

        Touch("2026-03-04 09:00", kind, step, outgoing: false);
        Assert.Equal(("2026-03-04 09:00", channel), (deal.On("gg_lastresponseon"), deal.LastResponseChannel));
    }

    [Fact]
    public void A_meeting_about_a_commitment_holds_the_clock_and_is_a_response_when_held()
    {
        var (deal, step) = Agreed();

        world.At("2026-03-03 09:00").Meeting(step, "2026-03-05 15:00");
        Assert.Equal("2026-03-05 15:00", deal.On("gg_nextchangeon"));

        world.At("2026-03-05 15:00").Assess(deal);
        Assert.Equal(("2026-03-05 15:00", "In person"), (deal.On("gg_lastresponseon"), deal.LastResponseChannel));
    }

    [Fact]
    public void What_we_plan_about_a_commitment_holds_back_that_it_is_our_turn()
    {
        var (deal, step) = Agreed();
        world.At("2026-03-03 09:00").MailFrom(step);
        var task = new Entity("task") { ["subject"] = "Prepare the data sheet", ["regardingobjectid"] = step, ["scheduledend"] = World.Utc("2026-03-10 09:00") };

        world.Service.Create(task);
        world.Run();
        world.At("2026-03-06 09:00").Assess(deal);

        Assert.Equal("Engaged", deal.Risk);
    }

    [Fact]
    public void A_mark_that_regards_a_commitment_counts_as_well()
    {
        var (deal, step) = Agreed();

        world.At("2026-03-03 09:00").Mark(step, "Offer sent");

        Assert.Equal(("Offer", "2026-03-03 09:00"), (deal.Kind, deal.On("gg_clockstart")));
    }

    [Fact]
    public void It_counts_for_that_deal_and_for_no_other_of_the_same_contact()
    {
        var (_, step) = Agreed();
        var other = world.Deal();

        world.At("2026-03-03 09:00").MailFrom(step);

        Assert.Null(other.On("gg_lastresponseon"));
    }

    [Fact]
    public void What_is_filed_anew_counts_where_it_is_filed_now()
    {
        var (deal, step) = Agreed();
        var other = world.Deal();
        var mail = world.At("2026-03-03 09:00").MailTo(other.Reference);

        world.Update(mail, ("regardingobjectid", step));
        Assert.Equal(("Waiting", "New"), (deal.Risk, other.Risk));

        world.Update(mail, ("regardingobjectid", other.Reference));
        Assert.Equal(("New", "Waiting"), (deal.Risk, other.Risk));
    }

    [Fact]
    public void A_commitment_that_moves_takes_along_what_was_filed_under_it()
    {
        var (left, step) = Agreed();
        var joined = world.Deal();
        world.At("2026-03-03 09:00").MailTo(step);
        world.At("2026-03-04 09:00").MailFrom(step);

        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Open")));
        world.Update(step, ("gg_opportunityid", joined.Reference));

        Assert.Equal(("New", null, "2026-03-04 09:00"), (left.Risk, left.On("gg_lastresponseon"), joined.On("gg_lastresponseon")));
    }

    [Fact]
    public void Of_a_commitment_switched_off_the_touches_stay()
    {
        var (deal, step) = Agreed();
        world.At("2026-03-03 09:00").MailTo(step);

        world.SetState(step, 1, 2);
        Assert.Equal(("Waiting", null), (deal.Risk, deal.Participation));
        world.At("2026-03-04 09:00").MailFrom(step);
        Assert.Equal("2026-03-04 09:00", deal.On("gg_lastresponseon"));

        world.At("2026-03-05 09:00").Assess(deal);
        Assert.Equal("2026-03-04 09:00", deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void A_commitment_that_is_deleted_takes_its_activities_with_it_as_a_quote_does()
    {
        var (deal, step) = Agreed();
        var mail = world.At("2026-03-03 09:00").MailTo(step);
        var message = world.Written("gg_message", step, outgoing: true, "LinkedIn");
        var call = world.At("2026-03-04 09:00").Call(deal.Reference);

        world.Delete(step);

        Assert.Equal((false, false, true), (world.Exists(mail), world.Exists(message), world.Exists(call)));
        Assert.Equal(("Waiting", "2026-03-04 09:00", 1), (deal.Risk, deal.On("gg_silentsince"), deal.Unanswered));

        world.Delete(deal.Reference);
        Assert.Empty(world.Service.RetrieveMultiple(new QueryExpression("activitypointer")).Entities);
    }

    [Fact]
    public void An_answer_about_a_commitment_brings_a_deal_back_that_was_closed_without_one()
    {
        var (deal, step) = Agreed();
        world.At("2026-03-03 09:00").MailTo(step);
        world.At("2026-05-04 09:00").WalkAway(deal, "No reaction to the data sheet");
        Assert.Equal(2, deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value);

        world.At("2026-05-05 09:00").MailFrom(step);

        var tasks = new QueryExpression("task");
        tasks.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        Assert.Single(world.Service.RetrieveMultiple(tasks).Entities);
    }

    [Fact]
    public void So_does_one_about_a_commitment_that_was_made_just_before_the_closing()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var step = AgreedWhileClosing(deal);

        world.At("2026-05-05 09:00").MailFrom(step);

        var tasks = new QueryExpression("task");
        tasks.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        Assert.Single(world.Service.RetrieveMultiple(tasks).Entities);
    }

    [Fact]
    public void A_deal_that_is_taken_up_again_knows_what_was_agreed_just_before_the_closing_and_filed_there()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var step = AgreedWhileClosing(deal);
        world.At("2026-05-05 09:00").MailFrom(step);

        world.At("2026-05-06 09:00").Update(deal.Reference, ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));

        Assert.Equal(("2026-05-05 09:00", "Overdue (theirs)"), (deal.On("gg_lastresponseon"), deal.CommitmentStatus));
    }

    [Theory]
    [InlineData("gg_courtesy")]
    [InlineData("gg_play")]
    public void Nothing_can_be_filed_under_other_tables_of_ours(string table)
    {
        var row = new EntityReference(table, Guid.NewGuid());

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.MailTo(row));
    }

    [Fact]
    public void A_seller_files_a_mail_under_a_colleagues_commitment_without_changing_it()
    {
        var (deal, step) = Agreed();
        var seller = new EntityReference("systemuser", world.Organization.AddUser("Sven Seller", "UTC", 1033, ["Ghosting Guard Seller"]));
        var mail = world.At("2026-03-03 09:00").MailFrom(regarding: null);

        world.Organization.As(seller.Id).Update(new Entity("email", mail.Id) { ["regardingobjectid"] = step });
        world.Run();

        Assert.Equal("2026-03-03 09:00", deal.On("gg_lastresponseon"));
        Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => world.Organization.As(seller.Id).Update(new Entity("gg_commitment", step.Id) { ["gg_name"] = "Mine" }));
    }

    [Fact]
    public void Only_a_deal_with_commitments_costs_a_request_more_whatever_is_filed_under_them()
    {
        var (with, step) = Agreed();
        var without = world.Deal();
        world.At("2026-03-03 09:00").MailTo(without.Reference);
        world.MailTo(step);
        for (var call = 0; call < 10; call++)
        {
            world.Call(step);
        }

        Assert.Equal((5, 6), (Requests(without), Requests(with)));
    }

    [Fact]
    public void An_event_on_what_is_filed_there_costs_one_request_to_find_the_deal_as_one_on_a_quote_does()
    {
        var (deal, step) = Agreed();
        var (onDeal, onStep, onQuote) = (world.Call(deal.Reference), world.Call(step), world.Call(world.Quote(deal)));
        world.Assess(deal);

        Assert.Equal((6, 7, 7), (RequestsAfter(onDeal), RequestsAfter(onStep), RequestsAfter(onQuote)));
    }

    /// <summary>A deal with a step that was given up, so that it neither holds the clock nor is owed by anybody.</summary>
    private (Deal Deal, EntityReference Step) Agreed()
    {
        var deal = world.Deal();
        var step = world.Agree(deal, "Us", "2026-03-20");
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        return (deal, step);
    }

    /// <summary>A step that is saved and whose system job runs only once the deal is closed.</summary>
    private EntityReference AgreedWhileClosing(Deal deal)
    {
        world.At("2026-05-04 09:00");
        var step = new EntityReference("gg_commitment", world.Service.Create(world.Step(deal, "Customer", "2026-05-04")));
        world.WalkAway(deal, "No reaction to the data sheet");
        return step;
    }

    private void Touch(string at, string kind, EntityReference step, bool outgoing)
    {
        world.At(at);
        switch (kind)
        {
            case "email":
                _ = outgoing ? world.MailTo(step) : world.MailFrom(step);
                break;
            case "phonecall":
                world.Call(step, outgoing ? "No answer" : null, outgoing);
                break;
            default:
                world.Written(kind, step, outgoing, kind == "gg_message" ? "LinkedIn" : null);
                break;
        }
    }

    private int Requests(Deal deal) => RequestsOf("AssessAfterOpportunity", deal.Reference, after: null);

    private int RequestsAfter(EntityReference activity) => RequestsOf(
        "AssessAfterActivity", activity, world.Service.Retrieve(activity.LogicalName, activity.Id, new ColumnSet("regardingobjectid", "statecode", "statuscode")));

    private int RequestsOf(string plugin, EntityReference row, Entity? after)
    {
        var service = new InTheWay(world.Organization.AsSystem, _ => { });
        var job = new OneJob(service, row, world.Organization.Now);
        if (after is not null)
        {
            job.PostEntityImages["After"] = after;
        }

        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == plugin).Type;
        ((IPlugin)Activator.CreateInstance(type)!).Execute(job);
        return service.Requests.Count;
    }
}
