using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Sample;
using GhostingGuard.Build.Sample.Scenarios;
using GhostingGuard.Build.Sample.Schedulers;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Build.Tests.Sample;

public class SampleQuarterTests(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    private const string Won = "Won";
    private const string Lost = "Lost";

    private static readonly string[] FollowUpTables = ["email", "phonecall", "task", "letter", "gg_message"];

    /// <summary>Where each story leaves its deals, worked out by hand from its script and the policy's days.</summary>
    private static readonly Dictionary<Scenario, (string State, string? Kind)> Ends = new()
    {
        [Closed.SteadyWin] = (Won, null),
        [Closed.WinOutOfALead] = (Won, null),
        [Closed.RepeatOrder] = (Won, null),
        [Closed.WonAfterSilence] = (Won, null),
        [Closed.ClearNo] = (Lost, null),
        [Decided.WonBackAndWon] = (Won, null),
        [Closed.LetGo] = (Lost, null),
        [Talking.NotTouchedYet] = ("New", null),
        [Talking.AnsweredToday] = ("Engaged", null),
        [Talking.NegotiatingToday] = ("Engaged", null),
        [Talking.StakeholderAnswers] = ("Engaged", null),
        [Talking.WaitingForUs] = ("Our turn", null),
        [Talking.WaitingForUsOnThePhone] = ("Our turn", null),
        [Talking.WeMissedTheMeeting] = ("Our turn", null),
        [Talking.BudgetNextYear] = ("Parked", null),
        [GoneQuiet.AskedYesterday] = ("Waiting", "Message"), // 1 of 2 days
        [GoneQuiet.SlowButSteady] = ("Waiting", "Message"), // 1 of 2 days
        [GoneQuiet.FreshOffer] = ("Waiting", "Offer"), // 1 to 5 of 7 days
        [GoneQuiet.OfferWithoutEcho] = ("Watch", "Offer"), // 8 days; 7 reached, 10 ahead
        [GoneQuiet.QuestionWithoutEcho] = ("Watch", "Message"), // 3 days; 2 reached, 5 ahead
        [GoneQuiet.OfferGettingOld] = ("At risk", "Offer"), // 10 to 13 days; 10 reached, 15 ahead
        [GoneQuiet.QuestionGettingOld] = ("At risk", "Message"), // 5 to 7 days; 5 reached, 10 ahead
        [GoneQuiet.SilentAfterOffer] = ("Ghosting", "Offer"), // 16 days and more; 15 reached
        [GoneQuiet.SilentAfterErpOffer] = ("Ghosting", "Offer"), // 19 days; 15 reached
        [GoneQuiet.SilentAfterGoodMeeting] = ("Ghosting", "Message"), // 12 days and more; 10 reached
        [GoneQuiet.NobodyAtTheMeeting] = ("Ghosting", "Meeting"), // 9 days; 8 reached
        [GoneQuiet.MailComesBack] = ("Unreachable", null),
        [Binding.ConfirmedByBoth] = ("Engaged", null), // due in 4 and 3 days
        [Binding.NotConfirmedYet] = ("Engaged", null), // due in 6 days
        [Binding.IntroductionDelivered] = ("Engaged", null),
        [Binding.NothingCame] = ("At risk", "Commitment"), // due 4 days ago; 3 reached, 8 ahead
        [Binding.OurHomework] = ("Our turn", null), // due 3 days ago
        [Binding.GivenBeforeAsking] = ("Engaged", null),
        [Decided.KeptOn] = ("Ghosting", "Message"), // 16 days; 10 reached
        [Decided.ParkedUntilADay] = ("Parked", null),
        [Decided.WalkedAway] = (Lost, null),
        [Decided.WonBack] = ("Engaged", null),
        [Decided.SameCustomerAgain] = ("New", null),
    };

    public static TheoryData<string> EveryDeal => [.. Deals.All.Select(deal => deal.Subject)];

    [Theory]
    [MemberData(nameof(EveryDeal))]
    public void Every_deal_ends_where_its_story_says(string subject)
    {
        var expected = Ends[Deals.All.Single(deal => deal.Subject == subject).Story];

        var row = quarter.Deal(subject, "statecode", "gg_risk", "gg_silencekind");

        var state = row.GetAttributeValue<OptionSetValue>("statecode").Value switch
        {
            1 => Won,
            2 => Lost,
            _ => Label("gg_risk", row),
        };
        Assert.Equal(expected, (state, Label("gg_silencekind", row)));
    }

    [Fact]
    public void Every_scenario_is_used_and_has_its_end_written_down() =>
        Assert.Equal(Ends.Keys.Select(story => story.Name).Order(), Deals.All.Select(deal => deal.Story.Name).Distinct().Order());

    [Fact]
    public void It_has_about_seventy_deals_and_nineteen_hundred_activities()
    {
        Assert.InRange(quarter.Rows("opportunity").Count, 68, 78);
        Assert.InRange(quarter.Rows("activitypointer").Count, 1_700, 2_100);
    }

    [Fact]
    public void Every_risk_is_there_at_the_end()
    {
        var risks = quarter.Rows("opportunity", "gg_risk").Select(row => Label("gg_risk", row)).OfType<string>().Distinct().Order();

        Assert.Equal(quarter.Organization.Solution.Choices["gg_risk"].Options.Select(option => option.Labels.In(1033)!).Order(), risks);
    }

    [Theory]
    [InlineData("email", "directioncode")]
    [InlineData("phonecall", "directioncode")]
    [InlineData("letter", "directioncode")]
    [InlineData("fax", "directioncode")]
    [InlineData("socialactivity", "directioncode")]
    public void Every_classic_channel_is_used_in_both_directions(string table, string direction) =>
        Assert.Equal([false, true], quarter.Rows(table, direction).Select(row => row.GetAttributeValue<bool>(direction)).Distinct().Order());

    [Theory]
    [InlineData("gg_message", "gg_messagechannel")]
    [InlineData("phonecall", "gg_calloutcome")]
    [InlineData("appointment", "gg_meetingoutcome", "Called off by the customer with a reason or a new date")]
    public void Every_choice_a_seller_can_make_is_made(string table, string column, string? notInTheQuarter = null)
    {
        var offered = quarter.Organization.Solution.Schema[table][column].Choice!.Options
            .Where(option => option.Labels.In(1033) != notInTheQuarter).Select(option => option.Value).Order();

        var made = quarter.Rows(table, column).Where(row => row.Contains(column)).Select(row => row.GetAttributeValue<OptionSetValue>(column).Value);

        Assert.Equal(offered, made.Distinct().Order());
    }

    [Fact]
    public void Offers_are_quotes_or_a_date_on_the_deal_and_some_meetings_lie_ahead()
    {
        Assert.Contains(quarter.Rows("quote", "gg_activatedon"), row => row.Contains("gg_activatedon"));
        Assert.Contains(quarter.Rows("opportunity", "gg_offeredon"), row => row.Contains("gg_offeredon"));
        Assert.Contains(quarter.Rows("appointment", "scheduledend"), row => row.GetAttributeValue<DateTime>("scheduledend") > SampleQuarter.AsOf);
    }

    [Fact]
    public void Steps_are_agreed_confirmed_kept_and_overdue()
    {
        var statuses = quarter.Rows("opportunity", "gg_commitmentstatus").Select(row => Label("gg_commitmentstatus", row)).OfType<string>().Distinct();

        Assert.Superset(new HashSet<string> { "Missing", "Awaiting confirmation", "Binding", "Overdue (theirs)", "Overdue (ours)" }, statuses.ToHashSet());
        Assert.Contains(quarter.Rows("opportunity", "gg_participation"), row => row.GetAttributeValue<decimal?>("gg_participation") == 100);
        Assert.Contains(quarter.Rows("opportunity", "gg_participation"), row => row.GetAttributeValue<decimal?>("gg_participation") == 0);
        Assert.NotEmpty(quarter.Rows("gg_courtesy"));
    }

    [Fact]
    public void Some_follow_ups_that_were_done_were_answered_and_some_were_not()
    {
        var done = FollowUpTables.SelectMany(table => quarter.Rows(table, "gg_followupsilence", "gg_followupanswered", "statecode"))
            .Where(row => row.Contains("gg_followupsilence") && row.GetAttributeValue<OptionSetValue>("statecode").Value == 1);

        Assert.Equal([false, true], done.Select(row => row.GetAttributeValue<bool>("gg_followupanswered")).Distinct().Order());
    }

    [Fact]
    public void Every_deal_has_a_sales_stage_and_those_that_were_offered_something_or_won_are_further()
    {
        var stages = quarter.Rows("opportunity", "stepname").GroupBy(row => row.GetAttributeValue<string>("stepname")).ToDictionary(stage => stage.Key, stage => stage.Count());

        Assert.Equal(["1-Qualify", "2-Develop", "3-Propose", "4-Close"], stages.Keys.Order(StringComparer.Ordinal));
        Assert.All(stages.Values, deals => Assert.True(deals >= 5, $"only {deals} deals in a stage"));
        Assert.Equal("4-Close", quarter.Deal("Shuttle-Lager Neubau", "stepname")["stepname"]);
        Assert.Equal("3-Propose", quarter.Deal("Container unloader", "stepname")["stepname"]);
        Assert.Equal("1-Qualify", quarter.Deal("Panzerglas-Transportwagen", "stepname")["stepname"]);
    }

    [Fact]
    public void When_the_quarter_ends_some_deals_are_to_be_decided()
    {
        var view = quarter.Organization.Solution.Views.Single(view => view.Table == "opportunity" && view.Names.In(1033) == "Decision due");

        var due = quarter.Organization.AsSystem.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.FetchExpression(view.FetchXml)).Entities;

        Assert.Equal(["Daunenförderung pneumatisch", "Luftfilter-Montagelinie"], due.Select(deal => (string)deal["name"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_contribution_was_delivered_by_introducing_somebody_and_a_courtesy_was_given_before()
    {
        var deal = quarter.Deal("Werkzeugausgabe Schacht 4", "gg_participation");
        var step = Assert.Single(quarter.Rows("gg_commitment", "gg_opportunityid", "gg_kind", "gg_outcome", "gg_introducedcontactid"), row =>
            row.GetAttributeValue<EntityReference>("gg_opportunityid").Id == deal.Id);

        Assert.Equal((847170004, 847170001, 100m), (
            step.GetAttributeValue<OptionSetValue>("gg_kind").Value, step.GetAttributeValue<OptionSetValue>("gg_outcome").Value, deal["gg_participation"]));
        Assert.Contains(quarter.Rows("connection", "record1id", "record2id"), row =>
            row.GetAttributeValue<EntityReference>("record1id").Id == deal.Id && row.GetAttributeValue<EntityReference>("record2id").Id == step.GetAttributeValue<EntityReference>("gg_introducedcontactid").Id);
        Assert.Contains(quarter.Rows("gg_courtesy", "gg_opportunityid", "gg_givenon"), row =>
            row.GetAttributeValue<EntityReference?>("gg_opportunityid")?.Id == deal.Id && row.Contains("gg_givenon"));
    }

    [Fact]
    public void A_customer_who_went_silent_twice_is_met_with_care()
    {
        var deal = quarter.Deal("Panzerglas-Transportwagen", "gg_explanation", "parentcontactid", "customerid");
        var account = quarter.Organization.AsSystem.Retrieve(
            "account", deal.GetAttributeValue<EntityReference>("customerid").Id, new Microsoft.Xrm.Sdk.Query.ColumnSet("gg_silences", "gg_wonback", "gg_suggestedstanding", "gg_standing"));

        Assert.Contains("„Mit Bedacht“", deal.GetAttributeValue<string>("gg_explanation"), StringComparison.Ordinal);
        Assert.Equal((2, 0, 847170001, 847170001), (
            account["gg_silences"],
            account["gg_wonback"],
            account.GetAttributeValue<OptionSetValue>("gg_suggestedstanding").Value,
            account.GetAttributeValue<OptionSetValue>("gg_standing").Value));
    }

    [Fact]
    public void A_customer_who_came_back_has_been_won_back_and_the_owner_got_one_task()
    {
        var deal = quarter.Deal("Fisketorg conveyor", "gg_ghosted", "parentcontactid", "gg_reason");
        var contact = quarter.Organization.AsSystem.Retrieve(
            "contact", deal.GetAttributeValue<EntityReference>("parentcontactid").Id, new Microsoft.Xrm.Sdk.Query.ColumnSet("gg_silences", "gg_wonback"));

        Assert.Equal((1, 1), (contact["gg_silences"], contact["gg_wonback"]));
        Assert.Equal("Priorities changed for now", Label("gg_reason", deal));
        Assert.Single(quarter.Rows("task", "regardingobjectid", "subject"), task =>
            task.GetAttributeValue<EntityReference?>("regardingobjectid")?.Id == deal.Id && task.GetAttributeValue<string>("subject").Contains("answered after all", StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_decided_was_closed_by_the_process_and_the_rest_by_its_seller()
    {
        var closings = quarter.Rows("opportunityclose", "opportunityid", "createdby")
            .ToDictionary(row => row.GetAttributeValue<EntityReference>("opportunityid").Id);

        foreach (var deal in Deals.All.Where(deal => deal.Story == Closed.LetGo || deal.Story == Decided.WalkedAway))
        {
            var row = quarter.Deal(deal.Subject, "statuscode", "gg_ghosted");
            var closing = closings[row.Id];

            Assert.Equal(
                deal.Story == Closed.LetGo ? WorkflowScheduler.Administrator : deal.Seller.FullName,
                closing.GetAttributeValue<EntityReference>("createdby").Name);
            Assert.Equal((847170000, "Ended without an answer"), (row.GetAttributeValue<OptionSetValue>("statuscode").Value, Label("gg_ghosted", row)));
        }
    }

    [Fact]
    public void No_plug_in_failed_and_the_clock_stands_at_the_end() =>
        Assert.Equal((0, SampleQuarter.AsOf), (quarter.Organization.FailedJobs.Count, quarter.Organization.Now));

    private string? Label(string choice, Entity row) => row.GetAttributeValue<OptionSetValue?>(choice) is { } value
        ? quarter.Organization.Solution.Choices[choice].Find(value.Value)!.Labels.In(1033)
        : null;
}
