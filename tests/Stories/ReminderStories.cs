using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;
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
