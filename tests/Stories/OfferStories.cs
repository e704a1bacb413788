using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class OfferStories
{
    private readonly World world = new();

    [Fact]
    public void A_quote_is_an_offer_from_the_moment_it_first_becomes_active()
    {
        var deal = world.Deal();
        var quote = world.Quote(deal);
        Assert.Equal("New", deal.Risk);

        world.At("2026-03-02 09:00").SetState(quote, 1, 2);

        Assert.Equal(("Waiting", "Offer", "2026-03-02 09:00", "2026-03-11 09:00"), (deal.Risk, deal.Kind, deal.On("gg_clockstart"), deal.On("gg_watchon")));
        Assert.Null(deal.ChannelsTried);
        Assert.Equal(World.Utc("2026-03-02 09:00"), ActivatedOn(quote));
    }

    [Fact]
    public void The_moment_is_set_once_whatever_becomes_of_the_quote()
    {
        var deal = world.Deal();
        var quote = world.At("2026-03-02 09:00").ActiveQuote(deal);

        world.At("2026-03-03 09:00").SetState(quote, 3, 5);

        Assert.Equal(World.Utc("2026-03-02 09:00"), ActivatedOn(quote));
        Assert.Equal("2026-03-02 09:00", deal.On("gg_clockstart"));
    }

    [Fact]
    public void A_deleted_quote_is_gone()
    {
        var deal = world.Deal();
        var quote = world.ActiveQuote(deal);

        world.Delete(quote);

        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void What_was_said_about_a_draft_goes_along_with_it()
    {
        var deal = world.Deal();
        var other = world.Deal();
        var draft = world.Quote(deal);
        world.At("2026-03-02 09:00").Call(draft);

        world.Update(draft, ("opportunityid", other.Reference));
        Assert.Equal(("New", "Theirs"), (deal.Risk, other.Turn));

        world.Delete(draft);
        Assert.Equal("New", other.Risk);
    }

    [Fact]
    public void A_moment_of_activation_that_is_added_later_is_read()
    {
        var deal = world.Deal();
        var draft = world.Quote(deal);

        world.Organization.AsSystem.Update(new Entity("quote", draft.Id) { ["gg_activatedon"] = World.Utc("2026-02-27 10:00") });
        world.Run();

        Assert.Equal("2026-02-27 10:00", deal.On("gg_silentsince"));
    }

    [Fact]
    public void The_draft_of_a_revised_quote_has_not_been_offered_yet()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").ActiveQuote(deal);

        var revision = world.Service.Create(new Entity("quote")
        {
            ["name"] = "Offer",
            ["opportunityid"] = deal.Reference,
            ["customerid"] = world.Customer,
            ["gg_activatedon"] = World.Utc("2026-03-02 09:00"),
        });
        world.Run();

        Assert.Null(ActivatedOn(new EntityReference("quote", revision)));
    }

    [Fact]
    public void An_offer_written_elsewhere_is_entered_on_the_opportunity()
    {
        var deal = world.Deal();

        world.Update(deal.Reference, ("gg_offeredon", World.Utc("2026-02-27 10:00")));
        Assert.Equal(("Offer", "2026-02-27 10:00"), (deal.Kind, deal.On("gg_silentsince")));

        world.Update(deal.Reference, ("gg_offeredon", null));
        Assert.Equal("New", deal.Risk);
    }

    [Fact]
    public void The_decision_is_due_at_the_end_of_the_offers_validity_if_that_is_earlier()
    {
        var deal = world.Deal();

        world.At("2026-03-02 09:00").ActiveQuote(deal, validTo: World.Utc("2026-03-26"));

        Assert.Equal("2026-03-27 00:00", deal.On("gg_decideon"));
    }

    [Fact]
    public void The_mail_that_carries_the_quote_is_the_same_touch()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").ActiveQuote(deal);

        world.At("2026-03-02 09:05").MailTo(deal.Reference);

        Assert.Equal((1, "Mail", "2026-03-02 09:00"), (deal.Unanswered, deal.ChannelsTried, deal.On("gg_clockstart")));
    }

    [Fact]
    public void Old_clients_activate_a_quote_by_a_message_of_its_own()
    {
        var deal = world.Deal();
        var quote = world.Quote(deal);

        world.At("2026-03-02 09:00").Service.Execute(new Microsoft.Crm.Sdk.Messages.SetStateRequest
        {
            EntityMoniker = quote,
            State = new OptionSetValue(1),
            Status = new OptionSetValue(2),
        });
        world.Run();

        Assert.Equal(World.Utc("2026-03-02 09:00"), ActivatedOn(quote));
        Assert.Equal("Offer", deal.Kind);
    }

    private DateTime? ActivatedOn(EntityReference quote) =>
        world.Organization.AsSystem.Retrieve("quote", quote.Id, new ColumnSet("gg_activatedon")).GetAttributeValue<DateTime?>("gg_activatedon");
}
