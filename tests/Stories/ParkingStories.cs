using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A seller sets a silent deal aside, keeps on with it or takes it up again.</summary>
public sealed class ParkingStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Fact]
    public void A_parked_deal_rests_and_is_our_turn_on_the_day_without_any_job()
    {
        var deal = Silent(world);

        var answer = world.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        Assert.Equal((true, "Parked until 1 April 2026; nothing is due before. Then the next step is ours."), (answer["Done"], answer["Explanation"]));
        Assert.Equal(("Parked", "Nobody's", null, null), (deal.Risk, deal.Turn, deal.On("gg_ghostingon"), deal.On("gg_decideon")));
        Assert.Equal(("2026-04-01 00:00", "2026-04-01 00:00"), (deal.On("gg_parkeduntil"), deal.On("gg_nextchangeon")));
        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date", "Parked until a day"], ViewsWith("2026-03-31 23:59"));
        Assert.Equal(["No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date", "Our turn"], ViewsWith("2026-04-01 00:02"));

        world.Assess(deal);

        Assert.Equal(("Our turn", "Ours", "2026-04-01 00:00"), (deal.Risk, deal.Turn, deal.On("gg_ourturnon")));
        Assert.Equal("Taken up again on 1 April 2026; the next step is ours.", deal.Explanation);
    }

    [Fact]
    public void The_old_silence_is_over_after_parking_and_the_next_touch_starts_a_new_one()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");
        world.At("2026-03-20 10:00").Call(deal.Reference);

        world.At("2026-04-02 10:00").Call(deal.Reference);

        Assert.Equal(("Waiting", "2026-04-02 10:00", 1), (deal.Risk, deal.On("gg_silentsince"), deal.Unanswered));
    }

    [Fact]
    public void An_answer_while_it_is_parked_leaves_it_parked()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        world.At("2026-03-20 10:00").MailFrom(deal.Reference);

        Assert.Equal(("Parked", "2026-03-20 10:00"), (deal.Risk, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void Days_are_those_of_the_owner()
    {
        var berlin = new World(zone: "Europe/Berlin");
        var deal = Silent(berlin);

        berlin.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        Assert.Equal("2026-03-31 22:00", deal.On("gg_parkeduntil"));
    }

    [Fact]
    public void A_deal_on_hold_is_taken_off_hold_so_that_the_day_can_come()
    {
        var deal = Silent(world);
        world.Update(deal.Reference, ("statuscode", new OptionSetValue(2)));

        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");
        world.Run();

        Assert.Equal(1, deal.Row().GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(("Parked", null), (deal.Risk, deal.On("gg_resumedon")));
    }

    [Fact]
    public void A_new_deal_that_is_parked_does_not_wait_for_our_first_contact()
    {
        var deal = world.Deal();

        world.Park(deal, "2026-04-01");

        Assert.DoesNotContain("New, waiting for our first contact", ViewsWith("2026-03-20 09:00"));
        Assert.Contains("Our turn", ViewsWith("2026-04-01 09:00"));
    }

    [Theory]
    [InlineData(1033, "2026-03-05", "Budget next quarter", "5 March 2026 cannot be chosen. Please enter a day from 6 March 2026 to 5 March 2028.")]
    [InlineData(German, "2026-03-05", "Budget im nächsten Quartal", "Der 5. März 2026 kann nicht gewählt werden. Bitte geben Sie einen Tag vom 6. März 2026 bis zum 5. März 2028 ein.")]
    [InlineData(1033, "2028-03-06", "Budget next quarter", "6 March 2028 cannot be chosen. Please enter a day from 6 March 2026 to 5 March 2028.")]
    [InlineData(1033, null, "Budget next quarter", "Please enter the day until which the opportunity is parked.")]
    [InlineData(German, null, "Budget im nächsten Quartal", "Bitte geben Sie den Tag ein, bis zu dem die Verkaufschance geparkt ist.")]
    [InlineData(1033, "2026-04-01", "  ", "Please enter in a few words why the opportunity is parked.")]
    [InlineData(German, "2026-04-01", null, "Bitte geben Sie in wenigen Worten ein, warum die Verkaufschance geparkt wird.")]
    public void Parking_needs_a_day_ahead_and_a_reason(int language, string? until, string? reason, string sentence)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.At("2026-03-05 10:00");

        Assert.Equal(sentence, Refusal(() => seller.Park(deal, until, reason)));
        Assert.Null(deal.On("gg_parkeduntil"));
    }

    [Theory]
    [InlineData("2026-03-06", 500)]
    [InlineData("2028-03-05", 1)]
    public void The_first_and_the_last_day_and_the_longest_reason_are_taken(string until, int length)
    {
        var deal = Silent(world);

        world.At("2026-03-05 10:00").Park(deal, until, new string('x', length));

        Assert.Equal(until + " 00:00", deal.On("gg_parkeduntil"));
        Assert.Equal(
            "The reason has 501 characters; at most 500 fit. Please shorten it.",
            Refusal(() => world.Park(deal, until, new string('x', 501))));
    }

    [Fact]
    public void A_closed_deal_is_not_parked_and_a_parked_one_that_closes_is_not_parked_any_more()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        world.SetState(deal.Reference, 2, 4);

        Assert.Null(deal.On("gg_parkeduntil"));
        Assert.Equal("Budget next quarter", deal.Row()["gg_parkedbecause"]);
        Assert.Equal("This opportunity is closed. Please reopen it first, then park it.", Refusal(() => world.Park(deal, "2026-04-01")));
    }

    [Fact]
    public void Asking_twice_does_nothing_twice()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");
        var version = deal.Row().RowVersion;

        Assert.Equal(false, world.Park(deal, "2026-04-01")["Done"]);
        Assert.Equal(version, deal.Row().RowVersion);
        Assert.Equal(true, world.Park(deal, "2026-04-02")["Done"]);
    }

    [Fact]
    public void Taking_it_up_early_makes_it_our_turn_at_once()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        Assert.Equal(true, world.At("2026-03-10 09:00").Ask("gg_ReopenOpportunity", deal)["Done"]);

        Assert.Equal(("Our turn", "2026-03-10 09:00", null), (deal.Risk, deal.On("gg_ourturnon"), deal.On("gg_parkeduntil")));
        Assert.Equal(false, world.Ask("gg_ReopenOpportunity", deal)["Done"]);
    }

    [Fact]
    public void Emptying_the_day_by_hand_takes_it_up_as_well()
    {
        var deal = Silent(world);
        world.At("2026-03-05 10:00").Park(deal, "2026-04-01");

        world.At("2026-03-10 09:00").Update(deal.Reference, ("gg_parkeduntil", null));

        Assert.Equal(("Our turn", "2026-03-10 09:00"), (deal.Risk, deal.On("gg_resumedon")));
    }

    [Fact]
    public void A_lost_deal_is_reopened_and_a_won_one_is_not()
    {
        var deal = Silent(world);
        world.SetState(deal.Reference, 2, 4);

        world.At("2026-03-10 09:00").Ask("gg_ReopenOpportunity", deal);
        Assert.Equal(("Our turn", "2026-03-10 09:00"), (deal.Risk, deal.On("gg_ourturnon")));

        world.SetState(deal.Reference, 1, 3);
        Assert.Equal(
            "This opportunity is won. Please reopen it with the command of the form if that was a mistake.",
            Refusal(() => world.Ask("gg_ReopenOpportunity", deal)));
    }

    [Fact]
    public void Keeping_on_puts_the_decision_off_and_leaves_the_silence_alone()
    {
        var deal = Silent(world);
        Assert.Equal("2026-04-02 09:00", deal.On("gg_decideon"));
        Assert.Contains("Decision due", ViewsWith("2026-04-02 09:02"));

        Assert.Equal(true, world.KeepOn(deal, "2026-05-02")["Done"]);

        // 2 May 2026 is a Saturday.
        Assert.Equal(("Ghosting", "2026-05-04 00:00", "2026-03-03 09:00"), (deal.Risk, deal.On("gg_decideon"), deal.On("gg_silentsince")));
        Assert.DoesNotContain("Decision due", ViewsWith("2026-05-03 23:59"));
        Assert.Contains("Decision due", ViewsWith("2026-05-04 00:02"));
    }

    [Fact]
    public void Keeping_on_twice_until_the_same_day_is_noted_once_and_the_newest_decision_holds()
    {
        var deal = Silent(world);
        world.At("2026-04-02 10:00").KeepOn(deal, "2026-05-04");

        Assert.Equal(false, world.KeepOn(deal, "2026-05-04")["Done"]);
        Assert.Single(Notes(deal));

        world.At("2026-04-03 10:00").KeepOn(deal, "2026-04-20");
        Assert.Equal("2026-04-20 00:00", deal.On("gg_decideon"));
        Assert.Equal(["Keep on; decide again on 20 April 2026", "Keep on; decide again on 4 May 2026"], Notes(deal));
    }

    [Fact]
    public void A_decision_belongs_to_the_silence_it_was_taken_in()
    {
        var deal = Silent(world);
        world.At("2026-04-02 10:00").KeepOn(deal, "2026-07-01");
        world.At("2026-04-03 10:00").MailFrom(deal.Reference);

        world.At("2026-04-06 10:00").MailTo(deal.Reference);

        Assert.Equal("2026-05-06 10:00", deal.On("gg_decideon"));
    }

    [Theory]
    [InlineData(1033, "2026-04-02", "2 April 2026 cannot be chosen. Please enter a day from 3 April 2026 to 2 April 2028.")]
    [InlineData(German, null, "Bitte geben Sie den Tag ein, an dem Sie wieder entscheiden.")]
    public void Keeping_on_needs_a_day_ahead(int language, string? day, string sentence)
    {
        var seller = new World(language: language);
        var deal = Silent(seller);
        seller.At("2026-04-02 10:00");

        Assert.Equal(sentence, Refusal(() => seller.KeepOn(deal, day)));
    }

    [Theory]
    [InlineData(1033, "No answer of the customer is awaited on this opportunity, so there is nothing to decide. Please get in touch first, or plan the next step.")]
    [InlineData(German, "Bei dieser Verkaufschance steht keine Antwort des Kunden aus, daher ist nichts zu entscheiden. Bitte melden Sie sich zuerst beim Kunden oder planen Sie den nächsten Schritt.")]
    public void Where_no_answer_is_awaited_there_is_nothing_to_decide(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = seller.Deal();

        Assert.Equal(sentence, Refusal(() => seller.KeepOn(deal, "2026-04-01")));

        seller.SetState(deal.Reference, 2, 4);
        Assert.Contains(language == German ? "abgeschlossen" : "closed", Refusal(() => seller.KeepOn(deal, "2026-04-01")), StringComparison.Ordinal);
    }

    private List<string> Notes(Deal deal)
    {
        var query = new QueryExpression("gg_message") { ColumnSet = new ColumnSet("subject", "statecode") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        var rows = world.Service.RetrieveMultiple(query).Entities;
        Assert.All(rows, row => Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value));
        return [.. rows.Select(row => (string)row["subject"]).Order(StringComparer.Ordinal)];
    }

    private static Deal Silent(World world)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        return deal;
    }

    private List<string> ViewsWith(string now) => world.At(now).ViewsWithRows();

    private static string Refusal(Action ask) => Assert.Throws<FaultException<OrganizationServiceFault>>(ask).Detail.Message;
}
