using System;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>On which way to try next, in words and as values.</summary>
public sealed class SuggestionStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Next follow-up: phone, by 10 March 2026 (step 1 of 5). So far in this silence: mail once. No phone number of the contact is recorded.")]
    [InlineData(German, "Nächstes Nachfassen: Telefon, bis zum 10. März 2026 (Schritt 1 von 5). Bisher in dieser Stille: 1-mal E-Mail. Für den Kontakt ist keine Telefonnummer erfasst.")]
    public void It_names_the_next_untried_way_and_the_day(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = seller.WaitingDeal();

        var answer = seller.Suggest(deal);

        Assert.Equal((sentence, FollowUps.Phone, 847170001, 1), (answer["Suggestion"], answer["Way"], answer["Channel"], answer["Step"]));
        Assert.Equal((seller.Customer, "2026-03-10 10:00"), (answer["Contact"], FollowUps.On(answer["DueOn"])));
        Assert.Empty(FollowUps.On(seller, deal));
    }

    [Fact]
    public void A_number_that_is_recorded_needs_no_word()
    {
        world.Update(world.Customer, ("telephone1", "+49 30 1234"), ("emailaddress1", "carla@example.com"));
        var deal = world.WaitingDeal();

        Assert.EndsWith("mail once.", (string)world.Suggest(deal)["Suggestion"], StringComparison.Ordinal);
        Assert.Equal("+49 30 1234", FollowUps.Row(world, world.FollowUp(deal)["Activity"])["phonenumber"]);
    }

    [Theory]
    [InlineData("donotphone", FollowUps.Message)]
    [InlineData("donotemail", FollowUps.Phone)]
    public void What_the_contact_does_not_want_is_not_suggested(string column, int way)
    {
        world.Update(world.Customer, (column, true));
        var deal = world.Deal();
        world.At("2026-03-03 10:00").Written("letter", deal.Reference, outgoing: true);
        world.At("2026-03-04 10:00");
        if (column == "donotphone")
        {
            world.MailTo(deal.Reference);
        }

        Assert.Equal(way, world.Suggest(deal)["Way"]);
    }

    [Fact]
    public void Another_person_of_the_customer_is_named_once_the_channels_are_tried()
    {
        var other = world.Contact("Otto Other");
        var deal = world.WaitingDeal();
        world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = other });
        world.At("2026-03-04 10:00").Call(deal.Reference, "No answer");
        world.At("2026-03-05 10:00").Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");
        world.At("2026-03-06 10:00").Written("letter", deal.Reference, outgoing: true);

        var answer = world.Suggest(deal);

        Assert.Equal((FollowUps.OtherStakeholder, other), (answer["Way"], answer["Contact"]));
        Assert.False(answer.Contains("Channel"));
        Assert.StartsWith(
            "Next follow-up: another stakeholder, by 10 March 2026 (step 1 of 5). So far in this silence: mail once, phone once, message once and letter once.",
            (string)answer["Suggestion"],
            StringComparison.Ordinal);
        var task = FollowUps.Row(world, world.FollowUp(deal)["Activity"]);
        Assert.StartsWith("Speak with another person of the customer: ", (string)task["subject"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, FollowUps.Message)]
    [InlineData("+49 170 1234", FollowUps.Phone)]
    public void Who_works_from_home_is_called_on_the_mobile_or_written_a_message(string? mobile, int way)
    {
        world.Update(world.Customer, ("mobilephone", mobile), ("telephone1", "+49 30 1234"));
        var deal = world.Deal();
        world.At("2026-03-02 10:00").MailTo(deal.Reference);
        world.At("2026-03-03 10:00").Call(deal.Reference, "Works from home");
        world.Service.Create(PolicyStories.Policy(("gg_wayorder", "phone, letter, message")));
        world.At("2026-03-04 10:00").Written("letter", deal.Reference, outgoing: true);
        if (mobile is not null)
        {
            world.At("2026-03-05 10:00").Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");
        }

        var answer = world.Suggest(deal);

        Assert.Equal(way, answer["Way"]);
        Assert.EndsWith("The person works from home: the mobile number or a message may reach them.", (string)answer["Suggestion"], StringComparison.Ordinal);
        if (mobile is not null)
        {
            Assert.Equal(mobile, FollowUps.Row(world, world.FollowUp(deal)["Activity"])["phonenumber"]);
        }
    }

    [Theory]
    [InlineData(1033, "Our last attempt reached nobody. Please try: phone.")]
    [InlineData(German, "Unser letzter Versuch erreichte niemanden. Bitte versuchen Sie: Telefon.")]
    public void When_a_mail_could_not_be_sent_another_way_is_suggested(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = seller.Deal();
        seller.MailTo(deal.Reference, status: 8);
        Assert.Equal(FollowUps.Phone, seller.Suggest(deal)["Way"]);

        Assert.Equal(sentence, seller.Suggest(deal)["Suggestion"]);
    }

    [Fact]
    public void The_next_message_goes_by_a_service_that_was_not_used()
    {
        world.Service.Create(PolicyStories.Policy(("gg_wayorder", "message")));
        var deal = world.Deal();
        world.At("2026-03-03 10:00").Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");

        var answer = world.Suggest(deal);

        Assert.Equal((FollowUps.Message, 847170007), (answer["Way"], answer["Channel"]));
        var message = FollowUps.Row(world, world.FollowUp(deal)["Activity"]);
        Assert.Equal(847170007, message.GetAttributeValue<OptionSetValue>("gg_messagechannel").Value);
    }

    [Fact]
    public void Without_a_silence_it_says_so()
    {
        var deal = world.Deal();

        var answer = world.Suggest(deal);

        Assert.Equal("No answer of the customer is awaited on this opportunity, so there is nothing to follow up.", answer["Suggestion"]);
        Assert.False(answer.Contains("Way") || answer.Contains("Step"));
    }
}
