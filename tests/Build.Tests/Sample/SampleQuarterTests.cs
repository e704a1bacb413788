using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Sample;
using GhostingGuard.Build.Sample.Scenarios;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Build.Tests.Sample;

public class SampleQuarterTests(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    private const string Won = "Won";
    private const string Lost = "Lost";

    /// <summary>Where each story leaves its deals, worked out by hand from its script and the policy's days.</summary>
    private static readonly Dictionary<Scenario, (string State, string? Kind)> Ends = new()
    {
        [Closed.SteadyWin] = (Won, null),
        [Closed.WinOutOfALead] = (Won, null),
        [Closed.RepeatOrder] = (Won, null),
        [Closed.WonAfterSilence] = (Won, null),
        [Closed.ClearNo] = (Lost, null),
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
    public void It_has_about_sixty_deals_and_fifteen_hundred_activities()
    {
        Assert.InRange(quarter.Rows("opportunity").Count, 55, 65);
        Assert.InRange(quarter.Rows("activitypointer").Count, 1_300, 1_700);
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
    public void No_plug_in_failed_and_the_clock_stands_at_the_end() =>
        Assert.Equal((0, SampleQuarter.AsOf), (quarter.Organization.FailedJobs.Count, quarter.Organization.Now));

    private string? Label(string choice, Entity row) => row.GetAttributeValue<OptionSetValue?>(choice) is { } value
        ? quarter.Organization.Solution.Choices[choice].Find(value.Value)!.Labels.In(1033)
        : null;
}
