using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class ChannelStories
{
    private readonly World world = new();

    [Theory]
    [InlineData(null)]
    [InlineData("No answer")]
    [InlineData("Voicemail")]
    [InlineData("Not put through")]
    [InlineData("Not in today")]
    [InlineData("Away until")]
    [InlineData("Works from home")]
    public void A_call_in_which_we_did_not_reach_the_customer_is_a_touch_of_ours(string? outcome)
    {
        var deal = world.Deal();

        world.At("2026-03-02 09:00").Call(deal.Reference, outcome);

        Assert.Equal(("Waiting", "Phone", 1), (deal.Risk, deal.ChannelsTried, deal.Unanswered));
    }

    [Fact]
    public void Reaching_the_customer_is_an_answer_also_when_it_is_noted_later()
    {
        var deal = world.Deal();
        var call = world.At("2026-03-02 09:00").Call(deal.Reference);
        Assert.Equal("Theirs", deal.Turn);

        world.At("2026-03-02 12:00").Update(call, ("gg_calloutcome", world.Option("phonecall", "gg_calloutcome", "Reached")));

        Assert.Equal(("Ours", "Phone", "2026-03-02 09:00"), (deal.Turn, deal.LastResponseChannel, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_call_of_theirs_is_an_answer_and_so_is_one_that_regards_nothing_but_reached_them()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").Call(deal.Reference, outgoing: false);
        Assert.Equal("2026-03-02 09:00", deal.On("gg_lastresponseon"));

        world.At("2026-03-02 10:00").Call(regarding: null, "Reached");
        Assert.Equal("2026-03-02 10:00", deal.On("gg_lastresponseon"));

        world.At("2026-03-02 11:00").Call(regarding: null, "No answer");
        Assert.Equal("Ours", deal.Turn);
    }

    [Fact]
    public void A_call_that_is_only_planned_is_no_touch()
    {
        var deal = world.Deal();

        world.Service.Create(new Entity("phonecall")
        {
            ["subject"] = "Planned",
            ["regardingobjectid"] = deal.Reference,
            ["to"] = World.Parties(world.Customer),
            ["from"] = World.Parties(world.Seller),
            ["scheduledend"] = World.Utc("2026-03-05 09:00"),
        });
        world.Run();

        Assert.Equal("New", deal.Risk);
    }

    [Theory]
    [InlineData("letter", null, "Letter")]
    [InlineData("fax", null, "Fax")]
    [InlineData("socialactivity", null, "Social media")]
    [InlineData("gg_message", "LinkedIn", "LinkedIn")]
    [InlineData("gg_message", "WhatsApp", "WhatsApp")]
    [InlineData("gg_message", "SMS", "SMS")]
    [InlineData("gg_message", "Teams", "Teams")]
    public void Every_written_channel_works_in_both_directions(string table, string? message, string channel)
    {
        var deal = world.Deal();

        world.At("2026-03-02 09:00").Written(table, deal.Reference, outgoing: true, message);
        Assert.Equal(("Theirs", channel, "2026-03-02 09:00"), (deal.Turn, deal.ChannelsTried, deal.On("gg_silentsince")));

        world.At("2026-03-02 10:00").Written(table, deal.Reference, outgoing: false, message);
        Assert.Equal(("Ours", channel, "2026-03-02 10:00"), (deal.Turn, deal.LastResponseChannel, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void Tasks_are_never_touches()
    {
        var deal = world.Deal();
        var task = new EntityReference("task", world.Service.Create(new Entity("task") { ["subject"] = "Think", ["regardingobjectid"] = deal.Reference }));

        world.SetState(task, 1, 5);
        world.Assess(deal);

        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void Channels_tried_since_the_silence_began_are_listed()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-02 10:00").MailFrom(deal.Reference);

        world.At("2026-03-03 09:00").Call(deal.Reference);
        world.At("2026-03-04 09:00").Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");

        Assert.Equal(("Phone; LinkedIn", 2), (deal.ChannelsTried, deal.Unanswered));
    }
}
