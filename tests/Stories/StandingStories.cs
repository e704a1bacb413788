using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A person decides how to meet a customer, and a new deal says so.</summary>
public sealed class StandingStories
{
    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Do not pursue is set and taken back only by somebody who is entered as the manager of a user. Please ask your manager.")]
    [InlineData(1031, "„Nicht weiterverfolgen“ setzt und hebt nur auf, wer bei einem Benutzer als Führungskraft eingetragen ist. Bitte fragen Sie Ihre Führungskraft.")]
    public void Only_a_manager_sets_do_not_pursue(int language, string sentence)
    {
        var seller = new World(language: language);
        var account = seller.Account();

        Assert.Equal(sentence, Refusal(() => Set(seller, seller.Customer, Standings.DoNotPursue)));
        Assert.Equal(sentence, Refusal(() => Set(seller, account, Standings.DoNotPursue)));
        Assert.Equal(sentence, Refusal(() => seller.Service.Create(new Entity("contact")
        {
            ["lastname"] = "Newcomer",
            ["gg_standing"] = new OptionSetValue(Standings.DoNotPursue),
        })));

        seller.MakeManager();
        Set(seller, account, Standings.DoNotPursue);
        Assert.Equal((Standings.DoNotPursue, "2028-03-02 08:00"), (seller.Standing(account), seller.On(account, "gg_standinguntil")));
    }

    [Fact]
    public void Only_a_manager_takes_it_back_while_it_holds()
    {
        world.MakeManager();
        Set(world, world.Customer, Standings.DoNotPursue, World.Utc("2026-06-01"));
        var nobodysManager = world.Organization.As(world.Colleague.Id);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => nobodysManager.Update(Standing(world.Customer, Standings.Careful)));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => nobodysManager.Update(
            new Entity("contact", world.Customer.Id) { ["gg_standinguntil"] = World.Utc("2026-03-01") }));

        world.At("2026-06-01 00:00");
        nobodysManager.Update(Standing(world.Customer, Standings.Careful));
        Assert.Equal((Standings.Careful, "2028-06-01 00:00"), (world.Standing(world.Customer), world.On(world.Customer, "gg_standinguntil")));
    }

    [Fact]
    public void Whoever_managed_only_people_who_have_left_is_no_manager()
    {
        world.MakeManager();
        world.Organization.AsSystem.Update(new Entity("systemuser", world.Colleague.Id) { ["isdisabled"] = true });

        Refusal(() => Set(world, world.Customer, Standings.DoNotPursue));
    }

    [Theory]
    [InlineData(1033, "A standing holds for 24 months at most. Please choose an earlier day, or leave it empty.")]
    [InlineData(1031, "Ein Umgang gilt höchstens 24 Monate. Bitte wählen Sie einen früheren Tag oder lassen Sie das Feld leer.")]
    public void Nothing_holds_for_ever(int language, string sentence)
    {
        var seller = new World(language: language);

        Assert.Equal(sentence, Refusal(() => Set(seller, seller.Customer, Standings.Careful, World.Utc("2028-03-03"))));
        Set(seller, seller.Customer, Standings.Careful, World.Utc("2028-03-02"));
    }

    [Fact]
    public void Saving_the_same_standing_again_changes_nothing()
    {
        Set(world, world.Customer, Standings.Careful, World.Utc("2026-06-01"));

        world.At("2026-04-01 08:00");
        Set(world, world.Customer, Standings.Careful);

        Assert.Equal("2026-06-01 00:00", world.On(world.Customer, "gg_standinguntil"));
    }

    [Fact]
    public void Normal_needs_no_end()
    {
        Set(world, world.Customer, Standings.Careful);

        Set(world, world.Customer, Standings.Normal);

        Assert.Null(world.On(world.Customer, "gg_standinguntil"));
    }

    [Fact]
    public void The_sweep_forgets_a_standing_once_it_no_longer_holds()
    {
        Set(world, world.Customer, Standings.Careful, World.Utc("2026-06-01"));

        world.At("2026-05-31 23:59");
        new Sweeps(world).ToTheEnd();
        Assert.Equal(Standings.Careful, world.Standing(world.Customer));

        world.At("2026-06-01 00:00");
        new Sweeps(world).ToTheEnd();
        Assert.Equal((null, null), (world.Standing(world.Customer), world.On(world.Customer, "gg_standinguntil")));
    }

    [Theory]
    [InlineData(1033, Standings.Careful, "The standing of this customer is Careful; it helps to agree the next step early, with a date.")]
    [InlineData(1031, Standings.Careful, "Der Umgang mit diesem Kunden ist „Mit Bedacht“; es hilft, den nächsten Schritt früh mit Datum zu vereinbaren.")]
    [InlineData(1033, Standings.DoNotPursue, "The standing of this customer is Do not pursue; please talk to your manager before you invest time.")]
    [InlineData(1031, Standings.DoNotPursue, "Der Umgang mit diesem Kunden ist „Nicht weiterverfolgen“; bitte sprechen Sie mit Ihrer Führungskraft, bevor Sie Zeit investieren.")]
    public void A_new_deal_says_so_until_the_customer_has_answered(int language, int standing, string sentence)
    {
        var seller = new World(language: language);
        seller.MakeManager();
        Set(seller, seller.Customer, standing);

        var deal = seller.Deal();
        Assert.EndsWith(" " + sentence, deal.Explanation, StringComparison.Ordinal);

        seller.At("2026-03-03 09:00").MailTo(deal.Reference);
        Assert.EndsWith(" " + sentence, deal.Explanation, StringComparison.Ordinal);

        seller.At("2026-03-04 09:00").MailFrom(deal.Reference);
        Assert.DoesNotContain(sentence, deal.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customerid")]
    [InlineData("parentaccountid")]
    public void The_standing_of_the_account_is_told_as_well(string column)
    {
        var account = world.Account();
        Set(world, account, Standings.Careful);

        var deal = world.Deal();
        world.Update(deal.Reference, (column, account));
        world.Assess(deal);

        Assert.Contains("Careful", deal.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, "An earlier opportunity with this customer stayed without an answer; it helps to agree the next step early, with a date.")]
    [InlineData(1031, "Eine frühere Verkaufschance mit diesem Kunden blieb ohne Antwort; es hilft, den nächsten Schritt früh mit Datum zu vereinbaren.")]
    public void Without_a_standing_the_history_is_told(int language, string sentence)
    {
        var seller = new World(language: language);
        var earlier = seller.Deal();
        seller.At("2026-03-03 09:00").MailTo(earlier.Reference);
        seller.At("2026-04-03 09:00").WalkAway(earlier, "Es blieb still.");

        Assert.EndsWith(" " + sentence, seller.At("2026-06-01 08:00").Deal().Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, seller.At("2028-04-04 08:00").Deal().Explanation, StringComparison.Ordinal);
    }

    private static void Set(World world, EntityReference party, int standing, DateTime? until = null)
    {
        var row = Standing(party, standing);
        if (until is not null)
        {
            row["gg_standinguntil"] = until;
        }

        world.Service.Update(row);
    }

    private static Entity Standing(EntityReference party, int standing) =>
        new(party.LogicalName, party.Id) { ["gg_standing"] = new OptionSetValue(standing) };

    private static string Refusal(Action save) => Assert.Throws<FaultException<OrganizationServiceFault>>(save).Detail.Message;
}
