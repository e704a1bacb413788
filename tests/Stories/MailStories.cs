using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class MailStories
{
    private readonly World world = new();

    [Fact]
    public void A_mail_we_sent_starts_a_silence_with_its_deadlines()
    {
        var deal = world.Deal();
        Assert.Equal(("New", "Nobody's"), (deal.Risk, deal.Turn));

        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        Assert.Equal(("Waiting", "Theirs", "Message", 1, "Mail"), (deal.Risk, deal.Turn, deal.Kind, deal.Unanswered, deal.ChannelsTried));
        Assert.Equal(("2026-03-02 09:00", "2026-03-02 09:00", "2026-03-02 09:00"), (deal.On("gg_silentsince"), deal.On("gg_clockstart"), deal.On("gg_lastoutreachon")));
        Assert.Equal(("2026-03-04 09:00", "2026-03-09 09:00", "2026-03-16 09:00", "2026-04-01 09:00"), (deal.On("gg_watchon"), deal.On("gg_atriskon"), deal.On("gg_ghostingon"), deal.On("gg_decideon")));
        Assert.Equal("2026-03-04 09:00", deal.On("gg_nextchangeon"));
        Assert.Null(deal.On("gg_ourturnon"));
    }

    [Fact]
    public void The_customers_answer_ends_it_and_the_ball_is_with_us()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);

        world.At("2026-03-03 10:00").MailFrom(deal.Reference);

        Assert.Equal(("Engaged", "Ours", "Mail"), (deal.Risk, deal.Turn, deal.LastResponseChannel));
        Assert.Equal(("2026-03-03 10:00", "2026-03-04 10:00", null, null), (deal.On("gg_lastresponseon"), deal.On("gg_ourturnon"), deal.On("gg_silentsince"), deal.Unanswered));
        Assert.Equal("The customer's latest answer came by mail on 3 March 2026; the next step is ours, by 4 March 2026.", deal.Explanation);
    }

    [Theory]
    [InlineData(1)] // draft
    [InlineData(5)] // canceled
    [InlineData(6)] // pending send
    public void A_mail_that_has_not_gone_out_is_no_touch(int status)
    {
        var deal = world.Deal();

        world.MailTo(deal.Reference, status: status);

        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void A_mail_that_could_not_be_sent_makes_the_customer_unreachable_until_one_arrives()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference, status: 8);
        Assert.Equal(("Unreachable", "Ours"), (deal.Risk, deal.Turn));

        world.At("2026-03-02 10:00").MailTo(deal.Reference);

        Assert.Equal(("Waiting", 1), (deal.Risk, deal.Unanswered));
    }

    [Fact]
    public void A_mail_completed_by_hand_counts_when_it_was_completed()
    {
        var deal = world.Deal();

        world.At("2026-03-02 09:30").MailTo(deal.Reference, status: 2);

        Assert.Equal("2026-03-02 09:30", deal.On("gg_silentsince"));
    }

    [Fact]
    public void A_copy_to_the_customer_is_no_touch_and_neither_is_mail_among_us()
    {
        var deal = world.Deal();

        world.MailTo(deal.Reference, cc: "the customer");
        world.MailTo(deal.Reference, to: world.Colleague);
        world.Mail(deal.Reference, world.Colleague, world.Seller, outgoing: false, status: 4);

        Assert.Equal("New", deal.Risk);
    }

    [Theory]
    [InlineData(10, "Waiting")]
    [InlineData(11, "New")]
    public void A_circular_is_no_touch(int recipients, string risk)
    {
        var deal = world.Deal();
        var mail = new Entity("email")
        {
            ["subject"] = "News",
            ["regardingobjectid"] = deal.Reference,
            ["directioncode"] = true,
            ["from"] = World.Parties(world.Seller),
            ["to"] = World.Parties([.. Enumerable.Range(1, recipients).Select(number => world.Contact($"Contact {number}")), world.Colleague]),
        };

        world.SetState(new EntityReference("email", world.Service.Create(mail)), 1, 3);

        Assert.Equal(risk, deal.Risk);
    }

    [Fact]
    public void A_known_sender_decides_whatever_the_direction_says()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 10:00").Mail(deal.Reference, world.Colleague, world.Customer, outgoing: false, status: 4);
        Assert.Equal("Theirs", deal.Turn);

        world.At("2026-03-02 11:00").MailFrom(deal.Reference, outgoing: true);
        Assert.Equal(("Ours", "2026-03-02 11:00"), (deal.Turn, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void An_answer_that_regards_nothing_counts_for_each_open_deal_of_the_sender()
    {
        var one = world.Deal();
        var two = world.Deal();
        var closed = world.Deal();
        var strangers = world.Deal(world.Contact("Somebody Else"));
        world.SetState(closed.Reference, 2, 4);

        world.At("2026-03-02 09:00").MailFrom(regarding: null);
        world.At("2026-03-02 10:00").MailFrom(regarding: world.Customer, from: world.Customer);

        Assert.Equal(("2026-03-02 10:00", "2026-03-02 10:00"), (one.On("gg_lastresponseon"), two.On("gg_lastresponseon")));
        Assert.Null(closed.On("gg_lastresponseon"));
        Assert.Equal("New", strangers.Risk);
    }

    [Fact]
    public void A_mail_a_stranger_wrote_to_the_contact_is_no_answer_of_the_contact()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 10:00").Mail(regarding: null, world.Contact("Sam Stranger"), world.Customer, outgoing: false, status: 4);
        world.Assess(deal);

        Assert.Equal(("Theirs", null), (deal.Turn, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void An_answer_somebody_else_wrote_regarding_the_contact_counts()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 10:00").MailFrom(world.Customer, from: world.Contact("Ann Assistant"));

        Assert.Equal(("Ours", "2026-03-02 10:00"), (deal.Turn, deal.On("gg_lastresponseon")));
    }

    [Theory]
    [InlineData("2026-03-02 09:59:59", "New")]
    [InlineData("2026-03-02 10:00:00", "Engaged")]
    public void What_the_customer_wrote_before_there_was_the_deal_is_not_about_it(string written, string risk)
    {
        world.At("2026-03-02 10:00");
        var mail = world.MailFrom(regarding: null);
        world.Update(mail, ("actualend", World.Utc(written)));

        Assert.Equal(risk, world.Deal().Risk);
    }

    [Fact]
    public void A_stakeholders_answer_counts_too()
    {
        var deal = world.Deal();
        var stakeholder = world.Contact("Steve Stakeholder");
        world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = stakeholder });

        world.At("2026-03-02 09:00").MailFrom(regarding: null, from: stakeholder);

        Assert.Equal("2026-03-02 09:00", deal.On("gg_lastresponseon"));
    }

    [Theory]
    [InlineData("record1id", "record2id")]
    [InlineData("record2id", "record1id")]
    public void A_new_stakeholder_brings_the_answer_he_gave_before_and_takes_it_along_again(string dealsEnd, string personsEnd)
    {
        var deal = world.Deal();
        var stakeholder = world.Contact("Steve Stakeholder");
        world.At("2026-03-02 09:00").MailTo(deal.Reference, to: stakeholder);
        world.At("2026-03-03 09:00").MailFrom(regarding: null, from: stakeholder);
        Assert.Null(deal.On("gg_lastresponseon"));

        var connection = world.Service.Create(new Entity("connection") { [dealsEnd] = deal.Reference, [personsEnd] = stakeholder });
        world.Run();
        Assert.Equal("2026-03-03 09:00", deal.On("gg_lastresponseon"));

        world.Service.Delete("connection", connection);
        world.Run();
        Assert.Null(deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void A_mail_of_ours_that_regards_only_the_contact_is_no_touch()
    {
        var deal = world.Deal();

        world.MailTo(regarding: null);
        world.MailTo(regarding: world.Customer);
        world.Assess(deal);

        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void Mail_about_another_deal_or_a_case_never_counts()
    {
        var deal = world.Deal();
        var other = world.Deal(world.Contact("Somebody Else"));
        var incident = new EntityReference("incident", world.Service.Create(new Entity("incident") { ["title"] = "A case", ["customerid"] = world.Customer }));

        world.At("2026-03-02 09:00").MailFrom(other.Reference);
        world.MailFrom(incident);
        world.Assess(deal);

        Assert.Equal("New", deal.Risk);
        Assert.Equal("Engaged", other.Risk);
    }

    [Fact]
    public void Mail_about_the_quote_or_the_lead_it_came_from_counts()
    {
        var lead = new EntityReference("lead", world.Service.Create(new Entity("lead") { ["lastname"] = "Customer", ["subject"] = "Packing" }));
        var deal = world.Deal(lead: lead);
        var quote = world.Quote(deal);

        world.At("2026-03-02 09:00").MailTo(lead);
        Assert.Equal("2026-03-02 09:00", deal.On("gg_silentsince"));

        world.At("2026-03-02 10:00").MailFrom(quote);
        Assert.Equal("2026-03-02 10:00", deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void A_mail_that_is_moved_changes_both_deals_and_one_that_is_deleted_is_gone()
    {
        var wrong = world.Deal(world.Contact("Somebody Else"));
        var right = world.Deal();
        var mail = world.At("2026-03-02 09:00").MailTo(wrong.Reference);
        Assert.Equal("Waiting", wrong.Risk);

        world.Update(mail, ("regardingobjectid", right.Reference));
        Assert.Equal(("New", "Waiting"), (wrong.Risk, right.Risk));

        world.Delete(mail);
        Assert.Equal(("New", null), (right.Risk, right.On("gg_lastoutreachon")));
    }

    [Fact]
    public void A_mail_that_is_dated_back_moves_the_silence()
    {
        var deal = world.Deal();
        var mail = world.At("2026-03-04 09:00").MailTo(deal.Reference);

        world.Update(mail, ("actualend", World.Utc("2026-03-03 09:00")));

        Assert.Equal("2026-03-03 09:00", deal.On("gg_silentsince"));
    }
}
