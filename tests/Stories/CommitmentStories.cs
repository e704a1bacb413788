using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A seller agrees next steps with the customer and records what becomes of them.</summary>
public sealed class CommitmentStories
{
    private const int German = 1031;

    [Theory]
    [InlineData("Asia/Kathmandu", "2026-03-10", "2026-03-10 18:15")]
    [InlineData("Pacific/Auckland", "2026-04-05", "2026-04-05 12:00")] // this day has 25 hours
    [InlineData("Europe/Berlin", "2026-03-29", "2026-03-29 22:00")] // this one has 23
    [InlineData("America/Santiago", "2026-09-05", "2026-09-06 04:00")] // the next day begins at 01:00
    public void The_due_day_ends_where_the_owner_is(string zone, string due, string end)
    {
        var world = new World(zone: zone);
        var deal = world.Deal();
        world.Agree(deal, "Customer", due);

        world.Organization.MoveClockTo(World.Utc(end).AddSeconds(-1));
        world.Assess(deal);
        Assert.Equal("Proposed", deal.CommitmentStatus);

        world.At(end).Assess(deal);
        Assert.Equal("Overdue (theirs)", deal.CommitmentStatus);
    }

    [Fact]
    public void A_step_goes_from_proposed_to_binding_and_holds_the_clock()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.Equal(("Missing", "2026-03-02 09:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));

        var step = world.At("2026-03-03 09:00").Agree(deal, "Customer", "2026-03-20");
        Assert.Equal(("Proposed", "2026-03-03 09:00", "Engaged"), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.Risk));
        Assert.Equal("The customer’s next step is agreed for 20 March 2026.", deal.Explanation);

        world.At("2026-03-03 10:00").Update(step, ("gg_confirmedbyuson", world.Organization.Now));
        Assert.Equal(("Awaiting confirmation", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));

        world.At("2026-03-04 08:00").Update(step, ("gg_confirmedbycustomeron", world.Organization.Now));
        Assert.Equal(("Binding", "2026-03-04 08:00", "2026-03-21 00:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.On("gg_suspendeduntil")));
    }

    [Fact]
    public void A_step_the_customer_leaves_open_starts_a_silence_of_its_own_kind_and_a_late_one_ends_what_is_overdue()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var step = world.At("2026-03-03 09:00").Agree(deal, "Customer", "2026-03-06");
        Assert.Equal((0, null), (deal.ContributionsOverdue, deal.Participation));

        world.At("2026-03-07 00:00").Assess(deal);
        Assert.Equal(("Overdue (theirs)", "2026-03-07 00:00", "Commitment"), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.Kind));
        Assert.Equal((1, 0m), (deal.ContributionsOverdue, deal.Participation));
        Assert.Contains("No contribution from the customer yet", world.ViewsWithRows());

        world.At("2026-03-09 09:00").Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Kept")));
        Assert.Equal(("Missing", "2026-03-09 09:00", 0, 100m), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.ContributionsOverdue, deal.Participation));
        Assert.DoesNotContain("No contribution from the customer yet", world.ViewsWithRows());
        Assert.Equal(World.Utc("2026-03-09 09:00"), Row(world, step)["gg_settledon"]);
    }

    [Fact]
    public void A_step_of_ours_that_is_overdue_makes_it_our_turn()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-03 09:00").Agree(deal, "Us", "2026-03-06");

        world.At("2026-03-07 00:00").Assess(deal);

        Assert.Equal(("Overdue (ours)", "Our turn", null), (deal.CommitmentStatus, deal.Risk, deal.Participation));
        Assert.Equal("Our next step was agreed for 6 March 2026; it is still open.", deal.Explanation);
    }

    [Fact]
    public void The_views_of_overdue_steps_are_right_although_nothing_ran()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-03 09:00").Agree(deal, "Us", "2026-03-06");
        world.Agree(deal, "Customer", "2026-03-06");
        world.Agree(deal, "Both", "2026-03-06");

        Assert.Equal((0, 0), (RowsOf(world, "Overdue, ours"), RowsOf(world, "Overdue, theirs")));
        world.At("2026-03-07 00:02");
        Assert.Equal((1, 2), (RowsOf(world, "Overdue, ours"), RowsOf(world, "Overdue, theirs")));

        world.SetState(deal.Reference, 1, 3);
        Assert.Equal((0, 0), (RowsOf(world, "Overdue, ours"), RowsOf(world, "Overdue, theirs")));
    }

    [Fact]
    public void A_booked_meeting_is_binding_without_double_entry()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        var meeting = world.At("2026-03-03 09:00").Meeting(deal.Reference, "2026-03-12 15:00");
        Assert.Equal(("Binding", "2026-03-03 09:00", null), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.ContributionsOverdue));

        world.At("2026-03-05 09:00").SetState(meeting, 2, 4);
        Assert.Equal(("Missing", "2026-03-05 09:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));
    }

    [Theory]
    [InlineData(1033, "On 4 March 2026 the opportunity moved to another stage without a next step agreed.")]
    [InlineData(German, "Am 4. März 2026 ging die Verkaufschance in eine andere Phase über, ohne dass ein nächster Schritt vereinbart ist.")]
    public void A_stage_that_comes_without_a_next_step_is_seen_until_one_is_agreed(int language, string sentence)
    {
        var world = new World(language: language);
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.DoesNotContain(sentence, deal.Explanation, StringComparison.Ordinal);

        world.At("2026-03-04 10:00").Update(deal.Reference, ("stepname", "3-Propose"));
        Assert.Equal("2026-03-04 10:00", deal.On("gg_commitmentsince"));
        Assert.EndsWith(sentence, deal.Explanation, StringComparison.Ordinal);

        world.At("2026-03-05 10:00").Call(deal.Reference);
        Assert.Equal("2026-03-04 10:00", deal.On("gg_commitmentsince"));
        Assert.EndsWith(sentence, deal.Explanation, StringComparison.Ordinal);

        var step = new EntityReference("gg_commitment", world.At("2026-03-06 10:00").Service.Create(world.Step(deal, "Us", "2026-03-10")));
        world.Run();
        Assert.DoesNotContain(sentence, deal.Explanation, StringComparison.Ordinal);

        world.At("2026-03-06 12:00").Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        Assert.DoesNotContain(sentence, deal.Explanation, StringComparison.Ordinal);

        // What is deleted was never agreed.
        world.Delete(step);
        Assert.EndsWith(sentence, deal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_that_comes_with_a_step_agreed_says_nothing_and_one_that_stays_does_not_either()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.Agree(deal, "Customer", "2026-03-10");

        world.At("2026-03-04 10:00").Update(deal.Reference, ("stepname", "3-Propose"));
        Assert.Equal(("Proposed", "2026-03-02 09:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));

        var other = world.Deal();
        world.MailTo(other.Reference);
        world.Update(other.Reference, ("stepname", "1-Qualify"));
        Assert.Equal("2026-03-04 10:00", other.On("gg_commitmentsince"));
        world.At("2026-03-05 10:00").Update(other.Reference, ("stepname", "1-Qualify"));
        Assert.Equal("2026-03-04 10:00", other.On("gg_commitmentsince"));
    }

    [Fact]
    public void A_touch_dated_back_is_no_change_of_stage()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-04 09:00").MailTo(deal.Reference);
        Assert.Equal("2026-03-04 09:00", deal.On("gg_commitmentsince"));

        var call = new Entity("phonecall")
        {
            ["subject"] = "Call",
            ["from"] = World.Parties(world.Seller),
            ["to"] = World.Parties(world.Customer),
            ["regardingobjectid"] = deal.Reference,
            ["actualend"] = World.Utc("2026-03-02 10:00"),
        };
        world.SetState(new EntityReference("phonecall", world.Service.Create(call)), 1, 2);

        Assert.Equal("2026-03-02 10:00", deal.On("gg_commitmentsince"));
        Assert.DoesNotContain("another stage", deal.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, "The due date has passed already. Please enter today or a later day.")]
    [InlineData(German, "Der Fälligkeitstag ist schon vorbei. Bitte geben Sie heute oder einen späteren Tag ein.")]
    public void A_due_date_in_the_past_is_refused_by_the_sellers_own_calendar(int language, string sentence)
    {
        var world = new World("2026-03-03 23:30", zone: "Europe/Berlin", language: language);
        var deal = world.Deal();

        Assert.Equal(sentence, Refusal(() => world.Service.Create(world.Step(deal, "Customer", "2026-03-03", agreedOn: "2026-03-02"))));
        world.Service.Create(world.Step(deal, "Customer", "2026-03-04"));
    }

    [Theory]
    [InlineData(1033, "gg_opportunityid", null, "Please choose the opportunity this step belongs to.")]
    [InlineData(German, "gg_opportunityid", null, "Bitte wählen Sie die Verkaufschance, zu der dieser Schritt gehört.")]
    [InlineData(1033, "gg_owes", null, "Please choose who owes this step: us, the customer or both.")]
    [InlineData(German, "gg_owes", null, "Bitte wählen Sie, wer dran ist: wir, der Kunde oder beide.")]
    [InlineData(1033, "gg_dueon", null, "Please enter the day by which this step is due.")]
    [InlineData(German, "gg_dueon", null, "Bitte geben Sie den Tag ein, bis zu dem dieser Schritt fällig ist.")]
    [InlineData(1033, "gg_dueon", "2026-03-01", "The step would be due before it was agreed. Please correct one of the two dates.")]
    [InlineData(German, "gg_dueon", "2026-03-01", "Der Schritt wäre fällig, bevor er vereinbart wurde. Bitte korrigieren Sie eines der beiden Daten.")]
    [InlineData(1033, "gg_agreedon", "2026-03-02 08:00:01", "“Agreed on” lies in the future. Please enter when it was agreed, or leave it empty for now.")]
    [InlineData(German, "gg_agreedon", "2026-03-02 08:00:01", "„Vereinbart am“ liegt in der Zukunft. Bitte geben Sie ein, wann es vereinbart wurde, oder lassen Sie das Feld leer, dann gilt jetzt.")]
    [InlineData(1033, "gg_confirmedbyuson", "2026-03-02 07:59", "A confirmation cannot come before the step was agreed. Please correct “Agreed on” or the confirmation.")]
    [InlineData(German, "gg_confirmedbycustomeron", "2026-03-02 07:59", "Eine Bestätigung kann nicht vor der Vereinbarung liegen. Bitte korrigieren Sie „Vereinbart am“ oder die Bestätigung.")]
    [InlineData(1033, "gg_confirmedbycustomeron", "2026-03-02 08:00:01", "A confirmation lies in the future. Please enter when it came.")]
    [InlineData(German, "gg_confirmedbyuson", "2026-03-02 08:00:01", "Eine Bestätigung liegt in der Zukunft. Bitte geben Sie ein, wann sie kam.")]
    [InlineData(1033, "gg_settledon", "2026-03-02 07:59", "“Settled on” lies before the step was agreed. Please correct one of the two dates.")]
    [InlineData(German, "gg_settledon", "2026-03-02 08:00:01", "„Erledigt am“ liegt in der Zukunft. Bitte geben Sie ein, wann es erledigt wurde, oder lassen Sie das Feld leer, dann gilt jetzt.")]
    public void A_date_that_is_missing_or_wrong_is_refused_with_what_to_do(int language, string column, string? value, string sentence)
    {
        var world = new World(language: language);
        var deal = world.Deal();
        object? wrong = value is null ? null : World.Utc(value);
        if (column == "gg_settledon")
        {
            var open = world.Agree(deal, "Us", "2026-03-10");
            Assert.Equal(sentence, Refusal(() => world.Update(open, ("gg_outcome", Outcome(world, "Kept")), (column, wrong))));
            world.Update(open, ("gg_outcome", Outcome(world, "Kept")), (column, world.Organization.Now));
            return;
        }

        var row = world.Step(deal, "Us", "2026-03-10");
        row[column] = wrong;
        Assert.Equal(sentence, Refusal(() => world.Service.Create(row)));

        var step = world.Agree(deal, "Us", "2026-03-10");
        var version = Row(world, step).RowVersion;
        if (column != "gg_agreedon" || value is not null)
        {
            Assert.Equal(sentence, Refusal(() => world.Update(step, (column, wrong))));
        }

        Assert.Equal(version, Row(world, step).RowVersion);
    }

    [Fact]
    public void A_settled_step_is_opened_first()
    {
        var world = new World();
        var deal = world.Deal();
        var step = world.Agree(deal, "Us", "2026-03-10");
        Assert.Contains("has not ended", Refusal(() => world.Update(step, ("gg_outcome", Outcome(world, "Broken")))), StringComparison.Ordinal);
        world.Update(step, ("gg_outcome", Outcome(world, "Withdrawn")));
        Assert.Contains("Open first", Refusal(() => world.Update(step, ("gg_dueon", World.Utc("2026-03-12")))), StringComparison.Ordinal);
        world.Update(step, ("gg_outcome", Outcome(world, "Open")), ("gg_dueon", World.Utc("2026-03-12")));

        Assert.False(Row(world, step).Contains("gg_settledon"));
    }

    [Fact]
    public void A_new_day_asks_the_customer_anew()
    {
        var world = new World();
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var step = world.Agree(deal, "Customer", "2026-03-10");
        world.Update(step, ("gg_confirmedbyuson", world.Organization.Now), ("gg_confirmedbycustomeron", world.Organization.Now));
        Assert.Equal("Binding", deal.CommitmentStatus);

        world.At("2026-03-03 09:00").Update(step, ("gg_dueon", World.Utc("2026-03-12")));
        Assert.Equal("Awaiting confirmation", deal.CommitmentStatus);

        world.Update(step, ("gg_name", "Send the signed data sheet"), ("gg_dueon", World.Utc("2026-03-13")), ("gg_confirmedbycustomeron", world.Organization.Now));
        Assert.Equal("Binding", deal.CommitmentStatus);
    }

    [Fact]
    public void A_step_that_moves_counts_for_the_other_opportunity_and_not_for_a_closed_one()
    {
        var world = new World();
        var (left, joined, closed) = (world.Deal(), world.Deal(), world.Deal());
        world.SetState(closed.Reference, 2, 4);
        var step = world.Agree(left, "Us", "2026-03-10");
        Assert.Equal(("Proposed", null), (left.CommitmentStatus, joined.CommitmentStatus));

        world.Update(step, ("gg_opportunityid", joined.Reference));
        Assert.Equal((null, "Proposed"), (left.CommitmentStatus, joined.CommitmentStatus));
        Assert.Equal(
            "This opportunity is closed. Please reopen it first, or choose another one.",
            Refusal(() => world.Update(step, ("gg_opportunityid", closed.Reference))));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    public void An_opportunity_won_or_lost_meanwhile_leaves_its_steps_as_they_are_and_takes_them_up_when_reopened(int state, int status)
    {
        var world = new World();
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var late = world.Agree(deal, "Customer", "2026-03-03");
        world.At("2026-03-02 10:00").Agree(deal, "Customer", "2026-03-20");
        world.At("2026-03-04 09:00").Assess(deal);
        Assert.Equal(("Proposed", 1), (deal.CommitmentStatus, deal.ContributionsOverdue));

        world.SetState(deal.Reference, state, status);
        Assert.Equal((null, null, 1, 0m), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.ContributionsOverdue, deal.Participation));
        Assert.Equal(Outcome(world, "Open"), Row(world, late)["gg_outcome"]);
        world.Update(late, ("gg_outcome", Outcome(world, "Kept")));

        world.SetState(deal.Reference, 0, 1);
        Assert.Equal(("Proposed", 0, 100m), (deal.CommitmentStatus, deal.ContributionsOverdue, deal.Participation));
    }

    [Fact]
    public void A_step_that_is_switched_off_or_deleted_counts_no_more()
    {
        var world = new World();
        var deal = world.Deal();
        var step = world.Agree(deal, "Customer", "2026-03-10");
        world.SetState(step, 1, 2);
        Assert.Equal((null, 0, null), (deal.CommitmentStatus, deal.ContributionsOverdue, deal.Participation));

        world.SetState(step, 0, 1);
        Assert.Equal(("Proposed", 0), (deal.CommitmentStatus, deal.ContributionsOverdue));

        world.Delete(deal.Reference);
        Assert.Empty(world.Service.RetrieveMultiple(new QueryExpression("gg_commitment")).Entities);
    }

    [Fact]
    public void A_delivered_introduction_makes_the_person_a_stakeholder_once()
    {
        var world = new World();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var (step, again) = (world.Agree(deal, "Customer", "2026-03-10", "Introduction"), world.Agree(deal, "Customer", "2026-03-10", "Introduction"));
        var boss = world.Contact("Berta Boss");
        Assert.Contains("introduced contact", Refusal(() => world.Update(step, ("gg_outcome", Outcome(world, "Kept")))), StringComparison.Ordinal);

        foreach (var introduction in new[] { step, again })
        {
            world.Update(introduction, ("gg_introducedcontactid", boss), ("gg_outcome", Outcome(world, "Kept")));
        }

        world.Update(step, ("gg_outcome", Outcome(world, "Open")));
        world.Update(step, ("gg_outcome", Outcome(world, "Kept")));
        Assert.Single(Stakeholders(world, deal));

        world.At("2026-03-05 09:00").MailFrom(regarding: null, boss);
        Assert.Equal("2026-03-05 09:00", deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void A_contact_that_is_merged_into_another_or_deleted_leaves_the_step_in_place()
    {
        var world = new World();
        var deal = world.Deal();
        var (twin, master) = (world.Contact("Carla Twin"), world.Contact("Carla Master"));
        var step = world.Agree(deal, "Customer", "2026-03-10", "Introduction");
        world.Update(step, ("gg_contactid", twin), ("gg_introducedcontactid", twin), ("gg_outcome", Outcome(world, "Kept")));

        // What a merge does to the rows that point to the contact it gives up.
        world.Update(step, ("gg_contactid", master), ("gg_introducedcontactid", master));
        world.Delete(twin);
        Assert.Equal(master.Id, Row(world, step).GetAttributeValue<EntityReference>("gg_contactid").Id);
        Assert.Equal([master.Id], Stakeholders(world, deal));

        world.Delete(master);
        Assert.False(Row(world, step).Contains("gg_contactid"));
        Assert.Equal(100m, deal.Participation);
    }

    [Fact]
    public void A_merge_of_contacts_brings_the_steps_along_whatever_their_day()
    {
        var world = new World();
        var deal = world.Deal();
        var twin = world.Contact("Carla Customer, twice");
        var (open, kept) = (world.Agree(deal, "Customer", "2026-03-05"), world.Agree(deal, "Customer", "2026-03-05"));
        world.Update(open, ("gg_contactid", twin), ("gg_confirmedbyuson", world.Organization.Now), ("gg_confirmedbycustomeron", world.Organization.Now));
        world.Update(kept, ("gg_contactid", twin), ("gg_outcome", Outcome(world, "Kept")));

        // Long past the due day, on which a changed day would be refused.
        world.At("2026-03-20 09:00").Service.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = world.Customer,
            ["SubordinateId"] = twin.Id,
            ["PerformParentingChecks"] = false,
        });
        world.Run();

        Assert.All([open, kept], step => Assert.Equal(world.Customer.Id, Row(world, step).GetAttributeValue<EntityReference>("gg_contactid").Id));
        Assert.True(Row(world, open).Contains("gg_confirmedbycustomeron"));
        world.Assess(deal);
        Assert.Equal(("Overdue (theirs)", 50m), (deal.CommitmentStatus, deal.Participation));
    }

    [Fact]
    public void Of_two_people_who_change_one_step_the_second_does_not_overwrite_the_first()
    {
        var world = new World();
        var deal = world.Deal();
        var step = world.Agree(deal, "Customer", "2026-03-10");
        var (mine, theirs) = (Opened(world.Seller), Opened(world.Colleague));

        Save(world.Seller, mine, "Withdrawn");
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Save(world.Colleague, theirs, "Kept"));

        Assert.Equal(unchecked((int)0x80060882), fault.Detail.ErrorCode);
        Assert.Equal(Outcome(world, "Withdrawn"), Row(world, step)["gg_outcome"]);

        // Whoever insists is judged by the step as it is now.
        Assert.Contains("Open first", Refusal(() => world.Organization.As(world.Colleague.Id).Update(
            new Entity("gg_commitment", step.Id) { ["gg_outcome"] = Outcome(world, "Kept") })), StringComparison.Ordinal);

        Entity Opened(EntityReference person) => world.Organization.As(person.Id).Retrieve("gg_commitment", step.Id, new ColumnSet("gg_outcome"));

        void Save(EntityReference person, Entity opened, string outcome) => world.Organization.As(person.Id).Execute(new UpdateRequest
        {
            Target = new Entity("gg_commitment", step.Id) { RowVersion = opened.RowVersion, ["gg_outcome"] = Outcome(world, outcome) },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        });
    }

    [Fact]
    public void Only_an_opportunity_with_steps_costs_a_request_more()
    {
        var world = new World();
        var (without, with) = (world.Deal(), world.Deal());
        world.MailTo(without.Reference);
        world.MailTo(with.Reference);
        world.Agree(with, "Customer", "2026-03-10");

        Assert.Equal((5, 6), (Requests(world, without), Requests(world, with)));
    }

    private static int Requests(World world, Deal deal)
    {
        var service = new InTheWay(world.Organization.AsSystem, _ => { });
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "AssessAfterOpportunity").Type;
        ((IPlugin)Activator.CreateInstance(type)!).Execute(new OneJob(service, deal.Reference, world.Organization.Now));
        return service.Requests.Count;
    }

    private static OptionSetValue Outcome(World world, string label) => world.Option("gg_commitment", "gg_outcome", label);

    private static Entity Row(World world, EntityReference step) => world.Service.Retrieve("gg_commitment", step.Id, new ColumnSet(true));

    private static int RowsOf(World world, string view) => world.Service.RetrieveMultiple(new FetchExpression(
        world.Organization.Solution.Views.Single(candidate => candidate.Table == "gg_commitment" && candidate.Names.In(1033) == view).FetchXml)).Entities.Count;

    private static Guid[] Stakeholders(World world, Deal deal)
    {
        var query = new QueryExpression("connection") { ColumnSet = new ColumnSet("record2id") };
        query.Criteria.AddCondition("record1id", ConditionOperator.Equal, deal.Id);
        return [.. world.Service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<EntityReference>("record2id").Id)];
    }

    private static string Refusal(Action save) => Assert.Throws<FaultException<OrganizationServiceFault>>(save).Detail.Message;
}
