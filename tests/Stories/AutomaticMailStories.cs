using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Automatic mail is no answer; it tells whom we can reach, and until when silence does not count.</summary>
public sealed class AutomaticMailStories
{
    private readonly World world = new();

    [Fact]
    public void An_out_of_office_note_holds_the_clock_until_the_contact_is_back()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 09:05");
        Receive(deal.Reference, "Automatische Antwort: Packing line", "Ich bin bis einschließlich 6. März nicht im Büro. Ab dem 9.3. bin ich wieder für Sie da.");

        Assert.Equal(("Waiting", "Theirs", "2026-03-02 09:00", null), (deal.Risk, deal.Turn, deal.On("gg_silentsince"), deal.On("gg_lastresponseon")));
        Assert.Equal("2026-03-11 00:00", World.Utc(deal.On("gg_watchon")!).AddMinutes(5).Date.ToString("yyyy-MM-dd 00:00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("The contact is away; the time until 9 March 2026 does not count.", deal.Explanation);
    }

    [Fact]
    public void A_note_that_regards_nothing_counts_for_the_deals_whose_newest_mail_went_to_its_sender()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 09:05");
        Receive(regarding: null, "Out of office", "I am out of the office until 18 March 2026.");

        Assert.Equal(("Waiting", null), (deal.Risk, deal.On("gg_lastresponseon")));
        Assert.Contains("The contact is away; the time until 18 March 2026 does not count.", deal.Explanation);
    }

    [Fact]
    public void Somebody_who_left_the_company_cannot_be_reached()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 09:05");
        Receive(deal.Reference, "Automatic reply: Packing line", "Carla Customer is no longer with the company. Please contact info@customer.example.");
        Assert.Equal(("Unreachable", "Ours"), (deal.Risk, deal.Turn));

        world.At("2026-03-03 09:00").MailTo(deal.Reference, to: world.Contact("Nora Next"));
        Assert.Equal(("Waiting", "2026-03-03 09:00"), (deal.Risk, deal.On("gg_silentsince")));
    }

    [Fact]
    public void A_mail_that_came_back_makes_the_customer_unreachable()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-02 09:01");
        Receive(deal.Reference, "Undeliverable: Packing line", "The recipient's address was not found.", address: "postmaster@customer.example");

        Assert.Equal(("Unreachable", "Ours"), (deal.Risk, deal.Turn));
        Assert.Equal("The mail of 2 March 2026 came back as undeliverable. Please check the address or use another channel.", deal.Explanation);
    }

    [Theory]
    [InlineData("Your message to copy@partner.example couldn't be delivered.", "Waiting", "copy@partner.example")]
    [InlineData("Ihre Nachricht an carla@customer.example konnte nicht zugestellt werden.", "Unreachable", "carla@customer.example")]
    [InlineData("Not delivered to carla@customer.example and copy@partner.example.", "Unreachable", null)]
    public void A_report_counts_if_it_is_about_the_addressee_or_names_nobody_alone(string text, string risk, string? notReached)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00");
        SendWithCopy(deal.Reference, "carla@customer.example");

        world.At("2026-03-02 09:01");
        var report = Receive(deal.Reference, "Undeliverable: Packing line", text, address: "postmaster@provider.example");

        Assert.Equal((risk, notReached), (deal.Risk, NotReached(report)));
    }

    [Fact]
    public void A_report_counts_where_no_address_of_the_addressee_is_recorded()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00");
        SendWithCopy(deal.Reference, address: null);

        world.At("2026-03-02 09:01");
        Receive(deal.Reference, "Undeliverable: Packing line", "Not delivered to copy@partner.example.", address: "postmaster@provider.example");

        Assert.Equal("Unreachable", deal.Risk);
    }

    [Fact]
    public void A_correction_of_whom_a_report_is_about_is_followed()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00");
        SendWithCopy(deal.Reference, "carla@customer.example");
        world.At("2026-03-02 09:01");
        var report = Receive(deal.Reference, "Undeliverable: Packing line", "Not delivered to carla@customer.example.", address: "postmaster@provider.example");

        world.Update(report, ("gg_notreached", "copy@partner.example"));
        Assert.Equal(("Waiting", "copy@partner.example"), (deal.Risk, NotReached(report)));

        world.Update(report, ("gg_notreached", null));
        Assert.Equal(("Unreachable", null), (deal.Risk, NotReached(report)));
    }

    [Theory]
    [InlineData("Delivery Status Notification (Delay)", "Your message could not be delivered yet. We will keep trying.")]
    [InlineData("Read: Packing line", "Your message was read.")]
    [InlineData("Eingangsbestätigung", "Vielen Dank für Ihre Nachricht. Wir haben Ihre Anfrage erhalten.")]
    public void Other_automatic_mail_changes_nothing(string subject, string text)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var before = deal.Row().RowVersion;

        world.At("2026-03-02 09:05");
        Receive(deal.Reference, subject, text);

        Assert.Equal(before, deal.Row().RowVersion);
    }

    [Fact]
    public void A_correction_by_hand_is_followed()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-02 09:05");
        var mail = Receive(deal.Reference, "Out of office", "I am out of the office until 18 March 2026.");

        world.Update(mail, ("gg_answerkind", world.Option("email", "gg_answerkind", "Person")), ("gg_returnson", null));

        Assert.Equal(("Engaged", "Ours", "2026-03-02 09:05"), (deal.Risk, deal.Turn, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void A_promise_in_a_holding_reply_is_an_expected_answer()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-03 10:00");
        Receive(deal.Reference, "AW: Angebot", "Danke, ich melde mich bis Freitag.");
        Assert.Equal(("Engaged", "Theirs", "2026-03-03 10:00", "2026-03-07 00:00"), (deal.Risk, deal.Turn, deal.On("gg_lastresponseon"), deal.On("gg_suspendeduntil")));

        world.At("2026-03-12 00:00").Assess(deal);
        Assert.Equal(("At risk", "Commitment", "2026-03-07 00:00"), (deal.Risk, deal.Kind, deal.On("gg_clockstart")));
    }

    [Fact]
    public void A_mail_marked_as_an_offer_is_one()
    {
        var deal = world.Deal();
        var mail = world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.Equal("Message", deal.Kind);

        world.Update(mail, ("gg_isoffer", true));

        Assert.Equal(("Offer", "Mail", 1, "2026-03-11 09:00"), (deal.Kind, deal.ChannelsTried, deal.Unanswered, deal.On("gg_watchon")));
    }

    [Fact]
    public void Correcting_the_sender_of_a_mail_that_regards_nothing_concerns_both_people()
    {
        var other = world.Contact("Oskar Other");
        var theirs = world.Deal(other);
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var mail = world.At("2026-03-02 10:00").MailFrom(regarding: null);
        Assert.Equal("2026-03-02 10:00", deal.On("gg_lastresponseon"));

        world.Update(mail, ("from", World.Parties(other)));

        Assert.Equal((null, "2026-03-02 10:00"), (deal.On("gg_lastresponseon"), theirs.On("gg_lastresponseon")));
    }

    private string? NotReached(EntityReference mail) =>
        world.Service.Retrieve(mail.LogicalName, mail.Id, new ColumnSet("gg_notreached")).GetAttributeValue<string>("gg_notreached");

    private void SendWithCopy(EntityReference regarding, string? address)
    {
        var to = World.Parties(world.Customer);
        to.Entities[0]["addressused"] = address;
        var mail = new Entity("email")
        {
            ["subject"] = "Packing line",
            ["directioncode"] = true,
            ["from"] = World.Parties(world.Seller),
            ["to"] = to,
            ["cc"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "copy@partner.example" }]),
            ["senton"] = world.Organization.Now,
            ["regardingobjectid"] = regarding,
        };
        var reference = new EntityReference("email", world.Service.Create(mail));
        world.Run();
        world.SetState(reference, 1, 3);
    }

    private EntityReference Receive(EntityReference? regarding, string subject, string text, string? address = null)
    {
        var mail = new Entity("email")
        {
            ["subject"] = subject,
            ["description"] = text,
            ["directioncode"] = false,
            ["from"] = address is null
                ? World.Parties(world.Customer)
                : new EntityCollection([new Entity("activityparty") { ["addressused"] = address }]),
            ["to"] = World.Parties(world.Seller),
            ["senton"] = world.Organization.Now,
        };
        if (regarding is not null)
        {
            mail["regardingobjectid"] = regarding;
        }

        var reference = new EntityReference("email", world.Service.Create(mail));
        world.Run();
        world.SetState(reference, 1, 4);
        return reference;
    }
}
