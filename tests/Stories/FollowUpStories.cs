using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A seller, or a process, follows up on a silent deal.</summary>
public sealed class FollowUpStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Follow-up 1 is planned: phone, by 10 March 2026.", "A short question", "What you might say:\nI would like to ask how things stand with you. Is there a question that I can answer?\n\nNo phone number of the contact is recorded.")]
    [InlineData(German, "Nachfassen 1 ist geplant: Telefon, bis zum 10. März 2026.", "Eine kurze Frage", "Das könnten Sie sagen:\nIch möchte fragen, wie es bei Ihnen steht. Gibt es eine Frage, die ich beantworten kann?\n\nFür den Kontakt ist keine Telefonnummer erfasst.")]
    public void The_first_is_a_call_of_the_owner_on_the_day_the_deal_comes_at_risk(int language, string answer, string subject, string text)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();

        var created = seller.FollowUp(deal);

        Assert.Equal((true, answer, false, 1, FollowUps.Phone), (created["Created"], created["Explanation"], created["Decide"], created["Step"], created["Way"]));
        Assert.Equal(("2026-03-10 10:00", "2026-03-10 10:00"), (FollowUps.On(created["DueOn"]), FollowUps.On(created["AskAgainOn"])));
        var call = Assert.Single(FollowUps.On(seller, deal));
        Assert.Equal(created["Activity"], call.ToEntityReference());
        Assert.Equal(("phonecall", subject, text), (call.LogicalName, call["subject"], call["description"]));
        Assert.Equal((deal.Reference, seller.Seller, true), (call["regardingobjectid"], call["ownerid"], call["directioncode"]));
        Assert.Equal(("2026-03-10 10:00", "2026-03-03 10:00", 1), (FollowUps.On(call["scheduledend"]), FollowUps.On(call["gg_followupsilence"]), call["gg_followupstep"]));
        Assert.Equal([seller.Customer.Id], call.GetAttributeValue<EntityCollection>("to").Entities.Select(party => party.GetAttributeValue<EntityReference>("partyid").Id));
    }

    [Fact]
    public void Asked_again_it_gives_the_one_that_is_open()
    {
        var deal = world.WaitingDeal();
        var first = world.FollowUp(deal);

        var second = world.At("2026-03-05 09:00").FollowUp(deal);

        Assert.Equal((false, "A follow-up is planned already, by 10 March 2026."), (second["Created"], second["Explanation"]));
        Assert.Equal((first["Activity"], 1, first["DueOn"]), (second["Activity"], second["Step"], second["DueOn"]));
        Assert.Single(FollowUps.On(world, deal));
    }

    [Theory]
    [InlineData("gg_commitment")]
    [InlineData("quote")]
    public void Filed_anew_under_a_part_of_the_deal_it_is_still_the_one(string part)
    {
        var deal = world.WaitingDeal();
        var step = world.Agree(deal, "Us", "2026-03-20");
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        var call = (EntityReference)world.FollowUp(deal)["Activity"];

        world.Update(call, ("regardingobjectid", part == "quote" ? world.Quote(deal) : step));
        Assert.Equal((false, call), (world.FollowUp(deal)["Created"], world.FollowUp(deal)["Activity"]));

        world.At("2026-03-05 09:00").MailFrom(deal.Reference);
        Assert.Equal(2, FollowUps.State(FollowUps.Row(world, call)));
    }

    [Fact]
    public void A_quarter_of_following_up_tries_way_after_way_and_ends_with_the_decision()
    {
        var deal = world.WaitingDeal();
        var days = new System.Collections.Generic.List<string>();
        var ways = new System.Collections.Generic.List<object>();
        world.At("2026-03-10 10:00");
        var answer = world.FollowUp(deal, byProcess: true);
        while (answer["Created"] is true)
        {
            days.Add(FollowUps.On(answer["DueOn"])!);
            ways.Add(answer["Way"]);
            world.At(FollowUps.On(answer["DueOn"])!).Complete(answer["Activity"]);
            answer = world.FollowUp(deal, byProcess: true);
        }

        Assert.Equal(["2026-03-10 23:59", "2026-03-13 23:59", "2026-03-20 23:59", "2026-03-27 23:59"], days);
        Assert.Equal([FollowUps.Phone, FollowUps.Message, FollowUps.Letter, FollowUps.InPerson], ways.Cast<int>());
        Assert.Equal(
            (false, true, "The decision about this opportunity comes first, on 2 April 2026. Please decide: keep on until a day, park the opportunity, or walk away."),
            (answer["Created"], answer["Decide"], answer["Explanation"]));
        Assert.False(answer.Contains("AskAgainOn"));
    }

    [Fact]
    public void With_the_decision_put_off_there_is_a_fifth_and_no_sixth()
    {
        var deal = world.WaitingDeal();
        world.KeepOn(deal, "2026-06-01");
        for (var step = 1; step <= 5; step++)
        {
            var made = world.FollowUp(deal);
            Assert.Equal((true, step), (made["Created"], made["Step"]));
            world.At(FollowUps.On(made["DueOn"])!).Complete(made["Activity"]);
        }

        var sixth = world.FollowUp(deal);

        Assert.Equal(
            (false, true, "5 follow-ups have been made in this silence, as many as the policy plans. Please decide: keep on until a day, park the opportunity, or walk away."),
            (sixth["Created"], sixth["Decide"], sixth["Explanation"]));
    }

    [Fact]
    public void A_process_waits_until_the_deal_is_at_risk()
    {
        var deal = world.WaitingDeal();

        var early = world.At("2026-03-10 09:59").FollowUp(deal, byProcess: true);

        Assert.Equal(
            (false, "The first follow-up comes on 10 March 2026, when the opportunity comes at risk; until then an answer may still come.", "2026-03-10 10:00"),
            (early["Created"], early["Explanation"], FollowUps.On(early["AskAgainOn"])));
        Assert.Equal(true, world.At("2026-03-10 10:00").FollowUp(deal, byProcess: true)["Created"]);
    }

    [Theory]
    [InlineData("phonecall", FollowUps.Phone)]
    [InlineData("email", FollowUps.Mail)]
    [InlineData("gg_message", FollowUps.Message)]
    [InlineData("letter", FollowUps.Letter)]
    [InlineData("task", FollowUps.OtherStakeholder)]
    [InlineData("task", FollowUps.InPerson)]
    [InlineData("task", FollowUps.ColleagueOfOurs)]
    public void Every_way_has_its_activity(string table, int way)
    {
        var deal = world.WaitingDeal();

        var created = world.FollowUp(deal, way);

        var row = FollowUps.Row(world, created["Activity"]);
        Assert.Equal((table, 0, way), (row.LogicalName, FollowUps.State(row), row.GetAttributeValue<OptionSetValue>("gg_followupway").Value));
        Assert.Equal(way, created["Way"]);
    }

    [Fact]
    public void A_mail_is_a_draft_to_the_contact_in_the_owners_name()
    {
        var deal = world.WaitingDeal();
        world.Update(deal.Reference, ("gg_offeredon", World.Utc("2026-03-04 09:00")), ("gg_reason", world.Option("opportunity", "gg_reason", "Uncomfortable to say no")));

        var mail = FollowUps.Row(world, world.FollowUp(deal, FollowUps.Mail)["Activity"]);

        Assert.Equal("A no is a good answer too", mail["subject"]);
        Assert.Equal(
            "<p>Hello Carla Customer,</p><p>Perhaps you have decided otherwise, or the budget went elsewhere. It is about our offer of 4 March 2026. " +
            "A no is a good answer too and needs no reasons: one word is enough.</p><p>Kind regards</p><p>Selma Seller</p>",
            mail["description"]);
        Assert.Equal((0, 1), (FollowUps.State(mail), mail.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(world.Seller, mail.GetAttributeValue<EntityCollection>("from").Entities.Single()["partyid"]);
    }

    [Theory]
    [InlineData(false, "task", "Write a mail: A short question")]
    [InlineData(true, "email", "A short question")]
    public void A_process_drafts_a_mail_only_where_the_policy_allows(bool isAllowed, string table, string subject)
    {
        world.Service.Create(PolicyStories.Policy(("gg_mailbyprocess", isAllowed)));
        world.Run();
        var deal = world.WaitingDeal();

        var created = world.At("2026-03-10 10:00").FollowUp(deal, FollowUps.Mail, byProcess: true);

        var row = FollowUps.Row(world, created["Activity"]);
        Assert.Equal((table, subject), (row.LogicalName, row["subject"]));
    }

    [Theory]
    [InlineData(1033, "German", "Eine kurze Frage", German)]
    [InlineData(German, "English", "A short question", 1033)]
    public void The_words_may_be_in_the_customers_language(int owners, string _, string subject, int asked)
    {
        var seller = new World(language: owners);

        Assert.Equal(subject, FollowUps.Row(seller, seller.FollowUp(seller.WaitingDeal(), language: asked)["Activity"])["subject"]);
    }

    [Fact]
    public void What_somebody_plans_ahead_holds_it_back_and_a_meeting_ends_the_waiting()
    {
        var deal = world.WaitingDeal();
        var task = new EntityReference("task", world.Service.Create(new Entity("task") { ["subject"] = "Ask around", ["regardingobjectid"] = deal.Reference, ["scheduledend"] = World.Utc("2026-03-12 12:00") }));
        world.Run();

        var held = world.FollowUp(deal);

        Assert.Equal((false, "Something is planned until 12 March 2026; the follow-up waits for it.", "2026-03-12 12:00"), (held["Created"], held["Explanation"], FollowUps.On(held["AskAgainOn"])));
        world.Complete(task);
        world.Meeting(deal.Reference, "2026-03-20 10:00");
        Assert.Equal("No answer of the customer is awaited on this opportunity, so there is nothing to follow up.", world.FollowUp(deal)["Explanation"]);
    }

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [InlineData("gg_message")]
    [InlineData("letter")]
    [InlineData("task")]
    public void When_the_customer_answers_it_closes_by_itself_with_a_note(string table)
    {
        var deal = world.WaitingDeal();
        var way = table switch { "phonecall" => FollowUps.Phone, "email" => FollowUps.Mail, "gg_message" => FollowUps.Message, "letter" => FollowUps.Letter, _ => FollowUps.ColleagueOfOurs };
        var open = world.FollowUp(deal, way)["Activity"];

        world.At("2026-03-06 09:00").MailFrom(deal.Reference);

        var row = FollowUps.Row(world, open);
        Assert.Equal((2, "Closed on 6 March 2026: no answer of the customer is awaited any more."), (FollowUps.State(row), row["gg_followupnote"]));
        if (table != "email")
        {
            Assert.StartsWith("Closed on 6 March 2026", (string)row["description"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_silence_that_follows_has_follow_ups_of_its_own()
    {
        var deal = world.WaitingDeal();
        world.FollowUp(deal);
        world.At("2026-03-06 09:00").MailFrom(deal.Reference);
        world.At("2026-03-09 09:00").MailTo(deal.Reference);

        var again = world.FollowUp(deal);

        Assert.Equal((true, 1, deal.On("gg_atriskon")![..16]), (again["Created"], again["Step"], FollowUps.On(again["DueOn"])));
        Assert.Equal([2, 0], FollowUps.On(world, deal).Select(FollowUps.State).OrderDescending());
    }

    [Fact]
    public void It_moves_along_when_the_deal_goes_to_somebody_else()
    {
        var deal = world.WaitingDeal();
        var open = world.FollowUp(deal)["Activity"];

        world.Update(deal.Reference, ("ownerid", world.Colleague));

        var row = FollowUps.Row(world, open);
        Assert.Equal((world.Colleague, 0), (row["ownerid"], FollowUps.State(row)));
    }

    [Theory]
    [InlineData(1033, "Closed on 6 March 2026: the opportunity is closed.")]
    [InlineData(German, "Beendet am 6. März 2026: Die Verkaufschance ist abgeschlossen.")]
    public void It_closes_when_the_deal_does(int language, string note)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();
        var open = seller.FollowUp(deal)["Activity"];

        seller.At("2026-03-06 09:00").WalkAway(deal, "The plant was closed.");

        var row = FollowUps.Row(seller, open);
        Assert.Equal((2, note), (FollowUps.State(row), row["gg_followupnote"]));
    }

    [Fact]
    public void It_closes_when_the_deal_is_parked_and_not_when_a_mail_comes_back()
    {
        var deal = world.WaitingDeal();
        var open = world.FollowUp(deal)["Activity"];
        world.At("2026-03-04 10:00").MailTo(deal.Reference, status: 8);
        Assert.Equal("Unreachable", deal.Risk);
        Assert.Equal(0, FollowUps.State(FollowUps.Row(world, open)));

        world.Park(deal, "2026-04-01");

        Assert.Equal(2, FollowUps.State(FollowUps.Row(world, open)));
    }

    [Fact]
    public void One_that_is_done_is_left_as_it_is()
    {
        var deal = world.WaitingDeal();
        var done = world.FollowUp(deal)["Activity"];
        world.Complete(done);

        world.At("2026-03-12 09:00").MailFrom(deal.Reference);

        var row = FollowUps.Row(world, done);
        Assert.Equal((1, "No phone number of the contact is recorded."), (FollowUps.State(row), row["gg_followupnote"]));
    }

    [Fact]
    public void One_the_seller_gave_up_is_not_planned_again_and_the_next_counts_from_then()
    {
        var deal = world.WaitingDeal();
        var first = (EntityReference)world.FollowUp(deal)["Activity"];
        world.At("2026-03-10 15:00").SetState(first, 2, 3);

        var next = world.FollowUp(deal);

        Assert.Equal((2, "2026-03-13 15:00"), (next["Step"], FollowUps.On(next["DueOn"])));
    }

    [Theory]
    [InlineData(1033, "This silence began before Ghosting Guard was set up. It causes no follow-up until somebody gets in touch again.")]
    [InlineData(German, "Diese Stille begann, bevor Ghosting Guard eingerichtet wurde. Sie löst kein Nachfassen aus, bis sich wieder jemand beim Kunden meldet.")]
    public void A_silence_from_before_the_start_causes_none_until_somebody_gets_in_touch(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();
        seller.At("2026-03-17 10:00").Service.Create(PolicyStories.Policy(("gg_baselineon", World.Utc("2026-03-17 10:00"))));
        seller.Run();

        var refused = seller.FollowUp(deal, byProcess: true);

        Assert.Equal((false, sentence), (refused["Created"], refused["Explanation"]));
        seller.At("2026-03-18 10:00").Call(deal.Reference);
        Assert.Equal(true, seller.FollowUp(deal, byProcess: true)["Created"]);
    }

    [Theory]
    [InlineData(1033, "This opportunity is closed. Please reopen it first.")]
    [InlineData(German, "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder.")]
    public void A_closed_deal_is_refused(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();
        seller.WalkAway(deal, "The plant was closed.");

        Assert.Equal(sentence, Refusal(() => seller.FollowUp(deal)));
        Assert.StartsWith(sentence, (string)seller.Suggest(deal)["Suggestion"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, 847170007, "There is no such way. Please choose a value of the choice “Way to follow up”.", 1036, "Please choose 1033 for English or 1031 for German.")]
    [InlineData(German, 3, "Diesen Weg gibt es nicht. Bitte wählen Sie einen Wert der Auswahl „Weg zum Nachfassen“.", 1036, "Bitte wählen Sie 1033 für Englisch oder 1031 für Deutsch.")]
    public void An_unknown_way_or_language_is_refused(int language, int way, string noWay, int other, string noLanguage)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();

        Assert.Equal(noWay, Refusal(() => seller.FollowUp(deal, way)));
        Assert.Equal(noLanguage, Refusal(() => seller.FollowUp(deal, language: other)));
        Assert.Empty(FollowUps.On(seller, deal));
    }

    [Fact]
    public void It_is_no_touch_and_moves_no_deadline()
    {
        var deal = world.WaitingDeal();
        var before = (deal.Risk, deal.Unanswered, deal.On("gg_atriskon"), deal.On("gg_decideon"), deal.On("gg_silentsince"));

        world.FollowUp(deal);

        Assert.Equal(before, (deal.Risk, deal.Unanswered, deal.On("gg_atriskon"), deal.On("gg_decideon"), deal.On("gg_silentsince")));
    }

    [Fact]
    public void The_policy_says_how_many_and_how_far_apart()
    {
        world.Service.Create(PolicyStories.Policy(("gg_mostfollowups", 2), ("gg_secondfollowupafter", 1), ("gg_wayorder", "Brief, message")));
        world.Run();
        var deal = world.WaitingDeal();
        var first = world.At("2026-03-10 10:00").FollowUp(deal);
        world.Complete(first["Activity"]);
        var second = world.FollowUp(deal);
        world.Complete(second["Activity"]);

        Assert.Equal((FollowUps.Letter, FollowUps.Message, "2026-03-11 10:00"), (first["Way"], second["Way"], FollowUps.On(second["DueOn"])));
        Assert.StartsWith("2 follow-ups have been made", (string)world.FollowUp(deal)["Explanation"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, "gg_mostfollowups", 6, "“Most follow-ups” may be at most 5. Please enter a number from 0 to 5, or leave it empty for the default.")]
    [InlineData(German, "gg_wayorder", "Telefon, Taube", "„Taube“ ist kein Weg zum Kunden oder kommt zweimal vor. Bitte geben Sie Telefon, E-Mail, Nachricht, Brief, weitere Person des Kunden, persönlich und Kollegin oder Kollege in Ihrer Reihenfolge ein, mit Kommas dazwischen, oder lassen Sie das Feld leer.")]
    public void What_makes_no_sense_in_the_policy_is_refused(int language, string column, object value, string sentence)
    {
        var admin = new World(language: language);

        Assert.Equal(sentence, Refusal(() => admin.Service.Create(PolicyStories.Policy((column, value)))));
    }

    private static string Refusal(Action action) => Assert.ThrowsAny<FaultException>(action).Message;
}
