using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>After which follow-up the customer answered. The deal waits since 3 March 2026, 10:00, and two follow-ups are planned.</summary>
public sealed class FollowUpYieldStories
{
    private readonly World world = new();

    [Fact]
    public void The_one_done_last_before_the_answer_is_marked()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        FollowUpOn("2026-03-13 11:00", deal);

        world.At("2026-03-16 09:00").MailFrom(deal.Reference);

        Assert.Equal([2], Answered(deal));
    }

    [Theory]
    [InlineData(FollowUps.Phone)]
    [InlineData(FollowUps.Mail)]
    [InlineData(FollowUps.Message)]
    [InlineData(FollowUps.Letter)]
    [InlineData(FollowUps.OtherStakeholder)]
    public void On_every_way(int way)
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal, way);

        world.At("2026-03-16 09:00").MailFrom(deal.Reference);

        Assert.Equal([1], Answered(deal));
    }

    [Fact]
    public void The_call_in_which_somebody_was_reached_brought_the_answer_itself()
    {
        var deal = world.WaitingDeal();
        var call = (EntityReference)world.FollowUp(deal, FollowUps.Phone)["Activity"];

        world.At("2026-03-10 11:00").Update(
            call,
            ("gg_calloutcome", world.Option("phonecall", "gg_calloutcome", "Reached")),
            ("statecode", new OptionSetValue(1)),
            ("statuscode", new OptionSetValue(2)));

        Assert.Equal("2026-03-10 11:00", deal.On("gg_lastresponseon"));
        Assert.Equal([1], Answered(deal));
    }

    [Fact]
    public void A_second_answer_moves_no_mark_and_one_to_another_silence_makes_a_second()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        world.At("2026-03-11 09:00").MailFrom(deal.Reference);
        world.At("2026-03-12 09:00").MailFrom(deal.Reference);
        Assert.Single(Answered(deal));

        world.At("2026-03-16 09:00").MailTo(deal.Reference);
        FollowUpOn("2026-03-23 11:00", deal);
        world.At("2026-03-24 09:00").MailFrom(deal.Reference);

        Assert.Equal(2, Answered(deal).Count);
    }

    [Fact]
    public void One_that_was_done_after_the_answer_is_not_marked_until_another_answer_comes()
    {
        var deal = world.WaitingDeal();
        var planned = (EntityReference)world.FollowUp(deal)["Activity"];
        var letter = world.At("2026-03-11 09:00").Written("letter", deal.Reference, outgoing: false);
        Assert.Empty(Answered(deal));

        // Closed by the answer; the seller says that it was done all the same, later.
        world.At("2026-03-12 09:00").Update(planned, ("actualend", world.Organization.Now));
        world.Complete(planned);
        world.Update(letter, ("actualend", World.Utc("2026-03-11 10:00")));
        Assert.Empty(Answered(deal));

        world.At("2026-03-13 09:00").MailFrom(deal.Reference);
        Assert.Equal([1], Answered(deal));
    }

    [Fact]
    public void An_answer_that_is_deleted_takes_the_mark_back()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        var answer = world.At("2026-03-11 09:00").MailFrom(deal.Reference);
        Assert.Equal([1], Answered(deal));

        world.Delete(answer);

        Assert.Empty(Answered(deal));
    }

    [Theory]
    [InlineData("2026-03-12 09:00", 1)]
    [InlineData("2026-03-10 10:59", 0)]
    public void An_answer_that_is_dated_back_before_the_follow_up_takes_the_mark_back(string writtenOn, int marked)
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        var letter = world.At("2026-03-16 09:00").Written("letter", deal.Reference, outgoing: false);

        world.Update(letter, ("actualend", World.Utc(writtenOn)));

        Assert.Equal(marked, Answered(deal).Count);
    }

    [Fact]
    public void Answers_that_arrive_in_the_wrong_order_leave_the_same_marks()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        FollowUpOn("2026-03-13 11:00", deal);
        world.At("2026-03-17 09:00").MailFrom(deal.Reference);
        Assert.Equal([2], Answered(deal));

        // A letter that came on the 11th is recorded on the 18th, and one of today makes the next event.
        var letter = world.At("2026-03-18 09:00").Written("letter", deal.Reference, outgoing: false);
        world.Update(letter, ("actualend", World.Utc("2026-03-11 09:00")));
        world.At("2026-03-19 09:00").MailFrom(deal.Reference);

        Assert.Equal([1, 2], Answered(deal));
    }

    [Fact]
    public void A_silence_that_our_side_ended_has_no_answer()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        world.At("2026-03-11 09:00").Ask("gg_RecordTouch", deal, ("Kind", "NoAnswerNeeded"));

        world.At("2026-03-16 09:00").MailFrom(deal.Reference);

        Assert.Empty(Answered(deal));
    }

    [Fact]
    public void What_is_marked_once_is_not_written_again_and_without_one_that_is_done_no_history_is_read()
    {
        var deal = world.WaitingDeal();
        Assert.Equal(3, Settled(deal).Count);

        FollowUpOn("2026-03-10 11:00", deal);
        world.At("2026-03-11 09:00").MailFrom(deal.Reference);

        var requests = Settled(deal);
        Assert.DoesNotContain("Update", requests);
        Assert.InRange(requests.Count, 4, 7);
    }

    [Fact]
    public void One_that_was_filed_under_a_commitment_is_marked_as_well()
    {
        var deal = world.WaitingDeal();
        var planned = (EntityReference)world.FollowUp(deal)["Activity"];
        var step = world.Agree(deal, "Us", "2026-04-20");
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        world.Update(planned, ("regardingobjectid", step));
        world.At("2026-03-10 11:00").Complete(planned);

        world.At("2026-03-11 09:00").MailFrom(step);

        Assert.True(FollowUps.Row(world, planned).GetAttributeValue<bool>("gg_followupanswered"));
    }

    [Fact]
    public void A_marked_one_that_is_deleted_leaves_the_mark_to_the_one_before_it()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        var second = (EntityReference)world.FollowUp(deal)["Activity"];
        world.At("2026-03-13 11:00").Complete(second);
        world.At("2026-03-16 09:00").MailFrom(deal.Reference);
        Assert.Equal([2], Answered(deal));

        world.Delete(second);
        world.At("2026-03-17 09:00").MailFrom(deal.Reference);

        Assert.Equal([1], Answered(deal));
    }

    [Fact]
    public void A_deal_that_closes_keeps_its_marks()
    {
        var deal = world.WaitingDeal();
        FollowUpOn("2026-03-10 11:00", deal);
        world.At("2026-03-11 09:00").MailFrom(deal.Reference);

        world.SetState(deal.Reference, 2, 4);

        Assert.Equal([1], Answered(deal));
    }

    /// <summary>Plans a follow-up and does it at a moment.</summary>
    private void FollowUpOn(string doneOn, Deal deal, int? way = null)
    {
        var planned = world.FollowUp(deal, way)["Activity"];
        world.At(doneOn).Complete(planned);
    }

    private List<int> Answered(Deal deal) => [.. FollowUps.On(world, deal)
        .Where(row => row.GetAttributeValue<bool>("gg_followupanswered"))
        .Select(row => row.GetAttributeValue<int>("gg_followupstep"))];

    /// <summary>The requests of the step after an answer was recorded, out of the zip.</summary>
    private List<string> Settled(Deal deal)
    {
        var service = new InTheWay(world.Organization.AsSystem, _ => { });
        var job = new OneJob(service, deal.Reference, world.Organization.Now);
        job.InputParameters["Target"] = new Entity("opportunity", deal.Id) { ["gg_lastresponseon"] = world.Organization.Now };
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "SettleFollowUps").Type;
        ((IPlugin)Activator.CreateInstance(type)!).Execute(job);
        return service.Requests;
    }
}
