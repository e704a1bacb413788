using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A seller walks away from a silent deal.</summary>
public sealed class WalkAwayStories
{
    private const int German = 1031;
    private const int Ghosted = 847170000;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Closed without an answer", "No answer recorded since our mail of 3 March 2026; since then 2 calls, last on 9 March 2026.", "The opportunity is closed as lost, Ghosted.")]
    [InlineData(German, "Ohne Antwort abgeschlossen", "Keine Antwort erfasst seit unserer E-Mail vom 3. März 2026; seitdem 2 Anrufe, zuletzt am 9. März 2026.", "Die Verkaufschance ist als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“.")]
    public void It_is_lost_as_ghosted_and_an_activity_tells_the_story(int language, string subject, string story, string answer)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);

        var done = seller.At("2026-04-03 10:00").WalkAway(deal);

        Assert.Equal((true, true, answer), (done["Done"], done["Possible"], done["Explanation"]));
        Assert.Equal((2, Ghosted, Ghosted), (Number(deal, "statecode"), Number(deal, "statuscode"), Number(deal, "gg_ghosted")));
        Assert.Equal(new DateTime(2026, 4, 3), deal.Row()["actualclosedate"]);
        Assert.Equal((null, null, "2026-03-02 09:00"), (deal.Risk, deal.On("gg_decideon"), deal.On("gg_lastresponseon")));
        var activity = Assert.Single(Closings(seller, deal));
        Assert.Equal((subject, story, 1), (activity["subject"], activity["description"], activity.GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    [Fact]
    public void The_status_reason_is_there_in_both_languages_beside_those_of_the_platform()
    {
        var reasons = world.Organization.Solution.Schema["opportunity"]["statuscode"].Choice!.Options;

        Assert.Equal([1, 2, 3, 4, 5, Ghosted], reasons.Select(reason => reason.Value));
        Assert.Equal((2, "Ghosted", "Keine Rückmeldung"), (reasons[5].State, reasons[5].Labels.In(1033), reasons[5].Labels.In(German)));
    }

    [Fact]
    public void Asking_again_does_nothing_and_says_that_it_is_done()
    {
        var deal = Tried(world);
        world.At("2026-04-03 10:00").WalkAway(deal);
        var version = deal.Row().RowVersion;

        var again = world.WalkAway(deal);

        Assert.Equal((false, "The opportunity is closed as lost, Ghosted."), (again["Done"], again["Explanation"]));
        Assert.Equal(version, deal.Row().RowVersion);
        Assert.Single(Closings(world, deal));
    }

    [Theory]
    [InlineData(1033, "So far there are 2 touches on 2 channels without an answer; walking away takes 3 touches on 2 channels. Please try once more, or enter a reason.")]
    [InlineData(German, "Bisher gibt es 2 Kontakte auf 2 Kanälen ohne Antwort; zum Abschließen braucht es 3 Kontakte auf 2 Kanälen. Bitte versuchen Sie es noch einmal oder geben Sie einen Grund ein.")]
    public void It_takes_three_touches_on_two_channels_or_a_reason(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.At("2026-03-06 10:00").Call(deal.Reference);
        seller.At("2026-04-03 10:00");

        Assert.Equal(sentence, Refusal(() => seller.WalkAway(deal)));
        Assert.Equal(0, Number(deal, "statecode"));

        Assert.Equal(true, seller.WalkAway(deal, "The plant was closed.")["Done"]);
        Assert.EndsWith("\nThe plant was closed.", (string)Closings(seller, deal).Single()["description"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 0, "walking away takes 3 touches on 1 channel.")]
    [InlineData(2, 2, "walking away takes 2 touches on 2 channels.")]
    public void A_policy_that_asks_for_no_channel_still_makes_sense_in_words(int touches, int channels, string says)
    {
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default", ["gg_walkawaytouches"] = touches, ["gg_walkawaychannels"] = channels });
        world.Run();

        Assert.Contains(says, Refusal(() => world.WalkAway(Silent(world))), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_touches_on_one_channel_are_not_enough()
    {
        var deal = Silent(world);
        world.At("2026-03-06 10:00").MailTo(deal.Reference);
        world.At("2026-03-09 10:00").MailTo(deal.Reference);

        Assert.StartsWith("So far there are 3 touches on 1 channel without", Refusal(() => world.WalkAway(deal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_says_how_much_it_takes()
    {
        world.Service.Create(PolicyStories.Policy(("gg_walkawaytouches", 1), ("gg_walkawaychannels", 1)));
        world.Run();
        var deal = Silent(world);

        Assert.Equal(true, world.At("2026-04-03 10:00").WalkAway(deal)["Done"]);
    }

    [Fact]
    public void A_policy_cannot_ask_for_more_channels_than_touches()
    {
        Assert.Equal(
            "“Walk away: channels” (4) must not be larger than “Walk away: touches” (3). Please lower the first or raise the second.",
            Refusal(() => world.Service.Create(PolicyStories.Policy(("gg_walkawaychannels", 4)))));
    }

    [Theory]
    [InlineData(1033, "A meeting or a confirmed step with the customer is ahead, on 10 April 2026. Please wait for it, or cancel it first.")]
    [InlineData(German, "Ein Termin oder ein bestätigter Schritt mit dem Kunden steht bevor, am 10. April 2026. Bitte warten Sie ihn ab oder sagen Sie ihn zuerst ab.")]
    public void A_booked_meeting_is_waited_for_whatever_the_reason(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);
        var meeting = seller.At("2026-04-03 09:00").Meeting(deal.Reference, "2026-04-10 15:00");

        Assert.Equal(sentence, Refusal(() => seller.WalkAway(deal, "They will not come.")));

        seller.SetState(meeting, 2, 4);
        Assert.Equal(true, seller.WalkAway(deal)["Done"]);
    }

    [Theory]
    [InlineData(1033, "Customer", "A meeting or a confirmed step with the customer is ahead, on 10 April 2026. Please wait for it, or cancel it first.")]
    [InlineData(German, "Us", "Ein Termin oder ein bestätigter Schritt mit dem Kunden steht bevor, am 10. April 2026. Bitte warten Sie ihn ab oder sagen Sie ihn zuerst ab.")]
    public void A_step_that_both_sides_confirmed_is_waited_for_until_it_is_withdrawn(int language, string owes, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);
        var step = seller.At("2026-04-03 09:00").Agree(deal, owes, "2026-04-10");
        seller.Update(step, ("gg_confirmedbyuson", seller.Organization.Now), ("gg_confirmedbycustomeron", seller.Organization.Now));

        Assert.Equal(sentence, Refusal(() => seller.WalkAway(deal)));
        Assert.Equal(sentence, Refusal(() => seller.WalkAway(deal, "They will not do it.")));
        Assert.Equal((false, sentence), (seller.WalkAway(deal, dryRun: true)["Possible"], seller.WalkAway(deal, dryRun: true)["Explanation"]));
        Assert.Equal(0, Number(deal, "statecode"));

        seller.At("2026-04-03 09:30").Update(step, ("gg_outcome", seller.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        Assert.Equal(true, seller.At("2026-04-03 09:30:01").WalkAway(deal)["Done"]);
    }

    [Fact]
    public void A_step_that_one_side_confirmed_or_whose_day_has_ended_binds_nobody()
    {
        var (deal, later) = (Tried(world), world.Deal());
        world.MailTo(later.Reference);
        var step = world.At("2026-04-03 09:00").Agree(deal, "Customer", "2026-04-10");
        world.Update(step, ("gg_confirmedbyuson", world.Organization.Now));
        Assert.Equal(true, world.WalkAway(deal, "They will not do it.")["Done"]);

        step = world.Agree(later, "Customer", "2026-04-10");
        world.Update(step, ("gg_confirmedbyuson", world.Organization.Now), ("gg_confirmedbycustomeron", world.Organization.Now));
        Assert.StartsWith("A meeting or a confirmed step", Refusal(() => world.At("2026-04-10 23:59:59").WalkAway(later, "Gone.")), StringComparison.Ordinal);
        Assert.Equal(true, world.At("2026-04-11 00:00").WalkAway(later, "Gone.")["Done"]);
    }

    [Theory]
    [InlineData(1033, 0, "An order of this opportunity is under way. Please close the opportunity as won, or cancel the order first.")]
    [InlineData(German, 1, "Zu dieser Verkaufschance läuft ein Auftrag. Bitte schließen Sie die Verkaufschance als gewonnen ab oder stornieren Sie zuerst den Auftrag.")]
    public void An_open_order_stands_in_the_way_and_a_canceled_one_does_not(int language, int state, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);
        var order = new EntityReference("salesorder", seller.Service.Create(new Entity("salesorder")
        {
            ["name"] = "Packing line",
            ["opportunityid"] = deal.Reference,
            ["customerid"] = seller.Customer,
        }));
        if (state != 0)
        {
            seller.Update(order, ("statecode", new OptionSetValue(state)));
        }

        Assert.Equal(sentence, Refusal(() => seller.WalkAway(deal)));

        seller.Update(order, ("statecode", new OptionSetValue(2)));
        Assert.Equal(true, seller.WalkAway(deal)["Done"]);
    }

    [Theory]
    [InlineData(1033, null, "The opportunity would be closed as lost, Ghosted, after 3 touches on 2 channels without an answer. Nothing has been changed.")]
    [InlineData(German, null, "Die Verkaufschance würde nach 3 Kontakten auf 2 Kanälen ohne Antwort als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“. Es wurde nichts geändert.")]
    [InlineData(1033, "The plant was closed.", "The opportunity would be closed as lost, Ghosted, for the reason you gave. Nothing has been changed.")]
    [InlineData(German, "Das Werk wurde geschlossen.", "Die Verkaufschance würde aus dem eingegebenen Grund als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“. Es wurde nichts geändert.")]
    public void Asking_only_changes_nothing(int language, string? reason, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);
        var version = deal.Row().RowVersion;

        var said = seller.At("2026-04-03 10:00").WalkAway(deal, reason, dryRun: true);

        Assert.Equal((false, true, sentence), (said["Done"], said["Possible"], said["Explanation"]));
        Assert.Equal(version, deal.Row().RowVersion);
    }

    [Fact]
    public void Asking_only_says_what_stands_in_the_way()
    {
        var deal = Silent(world);

        var said = world.WalkAway(deal, dryRun: true);

        Assert.Equal(false, said["Possible"]);
        Assert.StartsWith("So far there are 1 touch on 1 channel without", (string)said["Explanation"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_otherwise_stays_as_it_is()
    {
        var deal = Tried(world);
        world.SetState(deal.Reference, 2, 5);

        Assert.Equal("This opportunity is closed already. There is nothing to do.", Refusal(() => world.WalkAway(deal)));
        Assert.Null(Number(deal, "gg_ghosted"));
    }

    [Fact]
    public void Closing_by_hand_with_the_status_reason_is_the_same_to_us()
    {
        var deal = Tried(world);

        world.SetState(deal.Reference, 2, Ghosted);

        Assert.Equal(Ghosted, Number(deal, "gg_ghosted"));
    }

    [Fact]
    public void Old_clients_close_and_reopen_by_a_message_of_its_own()
    {
        var deal = Tried(world);

        SetStateOldWay(deal, 2, Ghosted);
        Assert.Equal(Ghosted, Number(deal, "gg_ghosted"));

        world.At("2026-03-10 10:00");
        SetStateOldWay(deal, 0, 1);
        Assert.Equal((Ghosted + 1, "Our turn"), (Number(deal, "gg_ghosted"), deal.Risk));
    }

    [Fact]
    public void Taken_up_again_it_keeps_that_it_once_ended_without_an_answer()
    {
        var deal = Tried(world);
        world.At("2026-04-03 10:00").WalkAway(deal);

        world.At("2026-05-04 09:00").Ask("gg_ReopenOpportunity", deal);

        Assert.Equal((0, Ghosted + 1, "Our turn"), (Number(deal, "statecode"), Number(deal, "gg_ghosted"), deal.Risk));

        world.SetState(deal.Reference, 1, 3);
        Assert.Equal(Ghosted + 1, Number(deal, "gg_ghosted"));
    }

    [Fact]
    public void Where_the_customer_waits_for_us_it_takes_a_reason()
    {
        var deal = Tried(world);
        world.At("2026-03-10 10:00").MailFrom(deal.Reference);

        Assert.StartsWith("So far there are 0 touches on 0 channels", Refusal(() => world.WalkAway(deal)), StringComparison.Ordinal);
        Assert.Equal(
            "The reason has 1001 characters; at most 1000 fit. Please shorten it.",
            Refusal(() => world.WalkAway(deal, new string('x', 1001))));

        Assert.Equal(true, world.WalkAway(deal, new string('x', 1000))["Done"]);
    }

    private void SetStateOldWay(Deal deal, int state, int status)
    {
        world.Service.Execute(new Microsoft.Crm.Sdk.Messages.SetStateRequest
        {
            EntityMoniker = deal.Reference,
            State = new OptionSetValue(state),
            Status = new OptionSetValue(status),
        });
        world.Run();
    }

    private static List<Entity> Closings(World world, Deal deal)
    {
        var query = new QueryExpression("opportunityclose") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("opportunityid", ConditionOperator.Equal, deal.Id);
        return [.. world.Service.RetrieveMultiple(query).Entities];
    }

    private static int? Number(Deal deal, string column) => deal.Row().GetAttributeValue<OptionSetValue>(column)?.Value;

    /// <summary>Mail on 3 March, then a call on the 6th and one on the 9th.</summary>
    private static Deal Tried(World world)
    {
        var deal = Silent(world);
        world.At("2026-03-06 10:00").Call(deal.Reference);
        world.At("2026-03-09 10:00").Call(deal.Reference);
        return deal;
    }

    private static Deal Silent(World world)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        return deal;
    }

    private static string Refusal(Action ask) => Assert.Throws<FaultException<OrganizationServiceFault>>(ask).Detail.Message;
}
