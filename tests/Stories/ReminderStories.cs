using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A decision that is due is brought to mind: the owner's, and a week later the manager's.</summary>
public sealed class ReminderStories
{
    private const string Reminding = "Ghosting Guard: remind of decisions";

    private readonly World world = new();
    private readonly EntityReference manager;
    private readonly Guid administrator;

    public ReminderStories()
    {
        manager = new EntityReference("systemuser", world.Organization.AddUser("Manuela Manager", languageCode: 1031));
        administrator = new Schedules(world).Administrator;
        world.Organization.AsSystem.Update(new Entity("systemuser", world.Seller.Id) { ["parentsystemuserid"] = manager });
        world.Service.Create(new Entity("gg_schedule")
        {
            ["gg_name"] = "Sweep",
            ["gg_kind"] = world.Option("gg_schedule", "gg_kind", "Sweep"),
            ["gg_interval"] = 75,
        });
    }

    // A mail of Monday 2 March: at risk on the 9th, ghosting on the 16th, to decide on 1 April, overdue on the 8th.
    [Fact]
    public void The_owner_is_reminded_when_it_is_due_and_the_manager_five_working_days_later()
    {
        Activate(Reminding);
        var deal = SilentDeal();

        world.Organization.RunJobsUntil(World.Utc("2026-04-01 07:59"));
        var early = Tasks(deal).Count;
        world.Organization.RunJobsUntil(World.Utc("2026-04-08 07:59"));
        var first = Tasks(deal).Single();
        world.Organization.RunJobsUntil(World.Utc("2026-06-01 08:00"));

        Assert.Equal(0, early);
        Assert.Equal(("Decide: keep on, park or walk away?", world.Seller), (first["subject"], first["ownerid"]));
        Assert.Contains("1 April", (string)first["description"], StringComparison.Ordinal);
        Assert.Equal([world.Seller, manager], Tasks(deal).Select(task => task["ownerid"]));
        Assert.Equal("Talk about a decision that is due", Tasks(deal)[1]["subject"]);
        AssertNothingIsLeft();
    }

    [Fact]
    public void An_answer_meanwhile_ends_it_without_a_word()
    {
        Activate(Reminding);
        var deal = SilentDeal();
        world.Organization.RunJobsUntil(World.Utc("2026-03-20 08:00"));
        world.MailFrom(deal.Reference);

        world.Organization.RunJobsUntil(World.Utc("2026-06-01 08:00"));

        Assert.Empty(Tasks(deal));
        AssertNothingIsLeft();
    }

    [Theory]
    [InlineData("answer", "Closed on 3 April 2026: no answer of the customer is awaited any more.")]
    [InlineData("end", "Closed on 3 April 2026: the opportunity is closed.")]
    [InlineData("parking", "Closed on 3 April 2026: no answer of the customer is awaited any more.")]
    public void An_open_task_is_closed_once_nobody_has_to_decide(string by, string note)
    {
        var deal = SilentDeal();
        world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal);
        world.At("2026-04-03 08:00");

        switch (by)
        {
            case "answer":
                world.MailFrom(deal.Reference);
                break;
            case "parking":
                world.Park(deal, "2026-05-04");
                break;
            default:
                world.SetState(deal.Reference, 2, 4);
                break;
        }

        var task = Assert.Single(Tasks(deal));
        Assert.Equal(2, ((OptionSetValue)task["statecode"]).Value);
        Assert.StartsWith(note, (string)task["description"], StringComparison.Ordinal);
        Assert.Empty(world.Organization.FailedJobs);
    }

    [Fact]
    public void A_task_in_which_somebody_has_written_a_lot_is_closed_too()
    {
        var deal = SilentDeal();
        world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal);
        world.Update(Assert.Single(Tasks(deal)).ToEntityReference(), ("description", new string('x', 2000)));

        world.At("2026-04-03 08:00").MailFrom(deal.Reference);

        var task = Assert.Single(Tasks(deal));
        Assert.Equal((2, 2000), (((OptionSetValue)task["statecode"]).Value, ((string)task["description"]).Length));
    }

    [Fact]
    public void Neither_a_further_touch_nor_a_mail_that_comes_back_nor_a_completed_task_is_taken_for_the_end()
    {
        var deal = SilentDeal();
        world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal);

        world.Call(deal.Reference, "No answer");
        var mail = world.MailTo(deal.Reference, status: 8);
        Assert.Equal(0, ((OptionSetValue)Assert.Single(Tasks(deal))["statecode"]).Value);

        world.Delete(mail);
        world.SetState(Assert.Single(Tasks(deal)).ToEntityReference(), 1, 5);
        world.MailFrom(deal.Reference);
        Assert.Equal(1, ((OptionSetValue)Assert.Single(Tasks(deal))["statecode"]).Value);
    }

    [Fact]
    public void A_decision_put_off_is_reminded_of_on_its_new_day()
    {
        Activate(Reminding);
        var deal = SilentDeal();
        world.Organization.RunJobsUntil(World.Utc("2026-03-30 08:00"));
        world.KeepOn(deal, "2026-04-20");

        world.Organization.RunJobsUntil(World.Utc("2026-04-17 08:00"));
        var early = Tasks(deal).Count;
        world.Organization.RunJobsUntil(World.Utc("2026-06-01 08:00"));

        Assert.Equal(0, early);
        Assert.Equal(2, Tasks(deal).Count);
        AssertNothingIsLeft();
    }

    // An offer of 7 April moves the decision from the 1st to the 7th of May.
    [Fact]
    public void An_open_task_goes_along_with_the_day_that_moves()
    {
        var deal = SilentDeal();
        world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal);
        world.At("2026-04-07 08:00").ActiveQuote(deal);

        var answer = world.At("2026-04-08 08:00").Ask("gg_RemindOfDecision", deal);
        var moved = Tasks(deal).Single();
        world.At("2026-05-07 08:00").Ask("gg_RemindOfDecision", deal);

        Assert.Equal((false, false, World.Utc("2026-05-07 08:00")), (answer["Due"], answer["Created"], answer["AskAgainOn"]));
        Assert.Equal((World.Utc("2026-05-08 08:00"), "The decision is due on 7 May 2026."), (moved["scheduledend"], moved["description"]));
        Assert.Equal(moved["scheduledend"], Tasks(deal).Single()["scheduledend"]);
    }

    [Fact]
    public void A_day_that_moves_earlier_leaves_an_open_task_as_it_is()
    {
        var deal = SilentDeal();
        world.At("2026-04-02 08:00").Ask("gg_RemindOfDecision", deal);
        world.Service.Create(PolicyStories.Policy(("gg_decideafter", 25)));
        world.Run();

        var answer = world.At("2026-04-02 09:00").Ask("gg_RemindOfDecision", deal);

        Assert.Equal((true, false), (answer["Due"], answer["Created"]));
        Assert.Equal(World.Utc("2026-04-03 08:00"), Tasks(deal).Single()["scheduledend"]);
    }

    [Fact]
    public void An_end_that_a_person_chose_stays()
    {
        var deal = SilentDeal();
        var task = (EntityReference)world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal)["Activity"];
        world.Update(task, ("scheduledend", World.Utc("2026-05-20 08:00")), ("description", "After the fair"));
        world.At("2026-04-07 08:00").ActiveQuote(deal);

        world.At("2026-04-08 08:00").Ask("gg_RemindOfDecision", deal);

        Assert.Equal((World.Utc("2026-05-20 08:00"), "After the fair"), (Tasks(deal).Single()["scheduledend"], Tasks(deal).Single()["description"]));
    }

    [Fact]
    public void A_completed_task_is_not_made_again_when_the_day_moves_but_when_somebody_decided_to_keep_on()
    {
        var deal = SilentDeal();
        var task = (EntityReference)world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal)["Activity"];
        world.SetState(task, 1, 5);
        world.At("2026-04-07 08:00").ActiveQuote(deal);

        var moved = world.At("2026-05-07 08:00").Ask("gg_RemindOfDecision", deal);
        world.KeepOn(deal, "2026-05-20");
        var keptOn = world.At("2026-05-20 00:00").Ask("gg_RemindOfDecision", deal);

        Assert.Equal((true, false, task), (moved["Due"], moved["Created"], moved["Activity"]));
        Assert.Equal((true, true), (keptOn["Due"], keptOn["Created"]));
        Assert.Equal([1, 0], Tasks(deal).Select(FollowUps.State));
    }

    [Fact]
    public void An_open_task_goes_along_when_somebody_decides_to_keep_on()
    {
        var deal = SilentDeal();
        var task = (EntityReference)world.At("2026-04-01 08:00").Ask("gg_RemindOfDecision", deal)["Activity"];
        world.KeepOn(deal, "2026-04-20");

        var answer = world.At("2026-04-20 00:00").Ask("gg_RemindOfDecision", deal);

        Assert.Equal((false, task), (answer["Created"], answer["Activity"]));
        Assert.Equal(World.Utc("2026-04-21 00:00"), Tasks(deal).Single()["scheduledend"]);
        Assert.Contains("20 April", (string)Tasks(deal).Single()["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_managers_task_goes_along_too_and_a_dry_run_moves_none()
    {
        var deal = SilentDeal();
        world.At("2026-04-08 08:00").Ask("gg_RemindOfDecision", deal);
        world.KeepOn(deal, "2026-04-20");

        world.At("2026-04-09 08:00").Ask("gg_RemindOfDecision", deal, ("DryRun", true));
        var before = Tasks(deal).Single()["scheduledend"];
        world.Ask("gg_RemindOfDecision", deal);

        Assert.Equal((World.Utc("2026-04-09 08:00"), manager), (before, Tasks(deal).Single()["ownerid"]));
        Assert.Equal(World.Utc("2026-04-28 00:00"), Tasks(deal).Single()["scheduledend"]);
    }

    [Fact]
    public void Asked_twice_it_reminds_once_and_a_dry_run_never()
    {
        var deal = SilentDeal();
        world.Organization.RunJobsUntil(World.Utc("2026-04-02 08:00"));

        var trial = world.Ask("gg_RemindOfDecision", deal, ("DryRun", true));
        var none = Tasks(deal).Count;
        var first = world.Ask("gg_RemindOfDecision", deal);
        var second = world.Ask("gg_RemindOfDecision", deal);

        Assert.Equal((0, false, true), (none, trial["Created"], trial["Due"]));
        Assert.Equal((true, false), (first["Created"], second["Created"]));
        Assert.Equal(first["Activity"], second["Activity"]);
        Assert.Single(Tasks(deal));
    }

    [Fact]
    public void Two_who_ask_at_the_same_moment_make_one_task()
    {
        var deal = SilentDeal();
        world.At("2026-04-01 08:00");
        var request = new OrganizationRequest("gg_RemindOfDecision") { ["Target"] = deal.Reference };
        var other = world.Organization.Interrupt(
            write => write is CreateRequest { Target.LogicalName: "task" },
            () => world.Organization.As(world.Colleague.Id).Execute(request));

        _ = Record.Exception(() => world.Service.Execute(request));
        world.Run();

        Assert.True(other.Ended);
        Assert.Single(Tasks(deal));
    }

    [Theory]
    [InlineData("2026-04-01 07:59:59", false, false, "2026-04-01 08:00")]
    [InlineData("2026-04-01 08:00", true, false, "2026-04-08 08:00")]
    [InlineData("2026-04-08 07:59:59", true, false, "2026-04-08 08:00")]
    [InlineData("2026-04-08 08:00", true, true, null)]
    public void It_says_when_to_ask_again(string now, bool due, bool overdue, string? again)
    {
        var deal = SilentDeal();
        world.At(now);

        var answer = world.Ask("gg_RemindOfDecision", deal, ("DryRun", true));

        Assert.Equal((due, overdue), ((bool)answer["Due"], (bool)answer["Overdue"]));
        Assert.Equal(again is null ? null : World.Utc(again), answer.Contains("AskAgainOn") ? answer["AskAgainOn"] : null);
    }

    [Fact]
    public void Nobody_is_asked_where_no_manager_is_known_or_nothing_is_to_decide()
    {
        world.Organization.AsSystem.Update(new Entity("systemuser", world.Seller.Id) { ["parentsystemuserid"] = null });
        var deal = SilentDeal();
        var fresh = world.Deal();
        var closed = world.Deal();
        world.SetState(closed.Reference, 1, 3);
        world.At("2026-04-08 08:00");

        var answers = new[] { deal, fresh, closed }.Select(one => (string)world.Ask("gg_RemindOfDecision", one)["Explanation"]).ToList();

        Assert.Equal(
            [
                "The decision has been due for more than a week; no manager is set for the owner.",
                "No decision is pending for this deal.",
                "This deal is closed; there is nothing to decide.",
            ],
            answers);
        Assert.Empty(Tasks(deal));
    }

    private void Activate(string workflow) => world.Organization.Activate(workflow, administrator);

    private void AssertNothingIsLeft()
    {
        Assert.Empty(world.Organization.FailedJobs);
        Assert.DoesNotContain(world.Organization.WorkflowJobs, job => job.Workflow != Schedules.Workflow || job.Status != WorkflowStatus.Waiting);
    }

    private Deal SilentDeal()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        return deal;
    }

    private IReadOnlyList<Entity> Tasks(Deal deal)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Reference.Id);
        query.AddOrder("createdon", OrderType.Ascending);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities;
    }
}
