using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class LifecycleStories
{
    private static readonly string[] KeptWhenClosed = ["gg_lastresponseon", "gg_lastresponsechannel", "gg_lastoutreachon", "gg_baselineon", "gg_ourdelay"];

    private readonly World world = new();

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    public void Closing_empties_what_we_computed_and_keeps_what_it_taught(int state, int status)
    {
        var deal = Silent();

        world.SetState(deal.Reference, state, status);

        Assert.Equal(KeptWhenClosed.Order(), OurColumns(deal).Order());
        Assert.Equal("2026-03-02 09:00", deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void Old_clients_close_by_a_message_of_its_own()
    {
        var deal = Silent();

        world.Service.Execute(new Microsoft.Crm.Sdk.Messages.SetStateRequest
        {
            EntityMoniker = deal.Reference,
            State = new OptionSetValue(2),
            Status = new OptionSetValue(4),
        });
        world.Run();

        Assert.Equal(KeptWhenClosed.Order(), OurColumns(deal).Order());
    }

    [Fact]
    public void What_happens_after_closing_changes_nothing()
    {
        var deal = Silent();
        world.SetState(deal.Reference, 2, 4);

        world.At("2026-03-05 09:00").MailFrom(deal.Reference);

        Assert.Equal("2026-03-02 09:00", deal.On("gg_lastresponseon"));
        Assert.Null(deal.Risk);
    }

    [Fact]
    public void A_reopened_deal_is_our_turn_and_the_next_touch_starts_a_new_silence()
    {
        var deal = Silent();
        world.SetState(deal.Reference, 2, 4);

        world.At("2026-03-10 09:00").SetState(deal.Reference, 0, 1);
        Assert.Equal(("Our turn", "Ours", "2026-03-10 09:00"), (deal.Risk, deal.Turn, deal.On("gg_ourturnon")));

        world.At("2026-03-10 10:00").Call(deal.Reference);
        Assert.Equal("2026-03-10 10:00", deal.On("gg_silentsince"));
    }

    [Fact]
    public void A_deal_on_hold_is_parked_and_resumes_as_our_turn()
    {
        var deal = Silent();

        world.Update(deal.Reference, ("statuscode", new OptionSetValue(2)));
        Assert.Equal(("Parked", "Nobody's", null), (deal.Risk, deal.Turn, deal.On("gg_ghostingon")));

        world.At("2026-03-10 09:00").Update(deal.Reference, ("statuscode", new OptionSetValue(1)));
        Assert.Equal(("Our turn", "2026-03-10 09:00"), (deal.Risk, deal.On("gg_ourturnon")));
    }

    [Fact]
    public void Days_are_those_of_the_owner_and_follow_a_new_owner()
    {
        var berlin = new World("2026-03-02 08:00", "Europe/Berlin");
        var tokyo = new EntityReference("systemuser", berlin.Organization.AddUser("Tomo in Tokyo", "Asia/Tokyo"));
        var deal = berlin.Deal();
        berlin.At("2026-03-06 22:30").MailTo(deal.Reference);
        Assert.Equal("2026-03-10 22:30", deal.On("gg_watchon")); // 23:30 on a Friday in Berlin

        berlin.Update(deal.Reference, ("ownerid", tokyo));

        Assert.Equal("2026-03-10 15:00", deal.On("gg_watchon")); // a Saturday in Tokyo: from Monday 00:00 there
    }

    [Fact]
    public void A_deal_of_a_team_is_judged_in_UTC_and_explained_in_English()
    {
        var team = new EntityReference("team", world.Service.Create(new Entity("team") { ["name"] = "Sales" }));
        var deal = world.Deal(owner: team);

        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        Assert.Equal("2026-03-04 09:00", deal.On("gg_watchon"));
        Assert.StartsWith("No answer recorded so far", deal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_owner_reads_the_reason_in_German()
    {
        var german = new World(language: 1031);
        var deal = german.Deal();
        german.At("2026-03-02 09:00").MailTo(deal.Reference);

        german.At("2026-04-15 09:00").Assess(deal);

        Assert.Equal("Keine Antwort erfasst seit unserer E-Mail vom 2. März 2026. Ein Anruf wurde noch nicht versucht.", deal.Explanation);
    }

    [Fact]
    public void Assessing_twice_changes_nothing_and_writes_nothing()
    {
        var deal = Silent();
        world.Assess(deal);
        var before = deal.Row();

        world.Assess(deal);

        Assert.Equal(before.RowVersion, deal.Row().RowVersion);
    }

    [Fact]
    public void The_order_in_which_activities_are_saved_plays_no_part()
    {
        var expected = Outcome([0, 1, 2, 3]);
        foreach (var order in new int[][] { [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1] })
        {
            Assert.Equal(expected, Outcome(order));
        }
    }

    [Fact]
    public void Asking_for_an_assessment_says_what_was_found()
    {
        var deal = Silent();

        var found = world.At("2026-03-20 09:00").Assess(deal);

        Assert.Equal(847170006, found.Results["Risk"]);
        Assert.Equal(deal.Explanation, found.Results["Explanation"]);
        Assert.Equal(World.Utc("2026-04-02 09:00"), found.Results["NextChangeOn"]);

        world.SetState(deal.Reference, 2, 4);
        Assert.False(world.Assess(deal).Results.Contains("Risk"));
    }

    [Fact]
    public void Asking_about_a_deleted_deal_is_refused()
    {
        var deal = world.Deal();
        world.Delete(deal.Reference);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.Assess(deal));
    }

    [Fact]
    public void An_event_costs_at_most_six_requests_and_a_draft_none()
    {
        var deal = Silent();
        world.At("2026-03-05 09:00");

        Assert.InRange(RequestsBeyond(2, () => world.Call(deal.Reference)), 1, 6);
        Assert.Equal(0, RequestsBeyond(1, () => world.MailTo(deal.Reference, status: 1)));
    }

    /// <summary>The requests our steps made, beyond those of the person who saved.</summary>
    private long RequestsBeyond(int own, Action happening)
    {
        var before = world.Organization.Statistics.Requests;
        happening();
        return world.Organization.Statistics.Requests - before - own;
    }

    private Deal Silent()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        return deal;
    }

    private static List<string> OurColumns(Deal deal) =>
        deal.Row().Attributes.Keys.Where(key => key.StartsWith("gg_", StringComparison.Ordinal)).ToList();

    private static string Outcome(int[] order)
    {
        var world = new World("2026-03-20 08:00");
        var deal = world.Deal();
        var saved = new Action[]
        {
            () => Letter("2026-03-04 09:00", outgoing: true),
            () => Letter("2026-03-05 09:00", outgoing: false),
            () => Letter("2026-03-06 09:00", outgoing: true),
            () => world.Update(deal.Reference, ("gg_offeredon", World.Utc("2026-03-09 09:00"))),
        };
        foreach (var index in order)
        {
            saved[index]();
        }

        var row = deal.Row();
        return string.Join("|", OurColumns(deal).Where(key => key != "gg_channelstried").Order().Select(key => $"{key}={Text(row[key])}"));

        void Letter(string on, bool outgoing)
        {
            var letter = world.Written("letter", deal.Reference, outgoing);
            world.Update(letter, ("actualend", World.Utc(on)));
        }

        static object? Text(object? value) => value is OptionSetValue option ? option.Value : value;
    }
}
