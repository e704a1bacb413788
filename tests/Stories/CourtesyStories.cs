using System;
using Microsoft.Xrm.Sdk;
using Xunit;
using static GhostingGuard.Stories.Courtesies;

namespace GhostingGuard.Stories;

/// <summary>Courtesies by themselves: what makes no sense is refused in the seller's language, and what is worth 0 is always welcome.</summary>
public sealed class CourtesyStories
{
    private const int German = 1031;

    [Theory]
    [InlineData(1033, "Please enter the day this courtesy is planned for, or the day it was given on.")]
    [InlineData(German, "Bitte geben Sie den Tag ein, für den diese Aufmerksamkeit geplant ist, oder den Tag, an dem sie gegeben wurde.")]
    public void A_courtesy_without_a_day_is_refused(int language, string sentence)
    {
        var world = new World(language: language);
        var courtesies = new Courtesies(world);

        Assert.Equal(sentence, Refusal(() => courtesies.Save(courtesies.Row(10, null, null))));
    }

    [Theory]
    [InlineData(1033, "Please choose the contact this courtesy is for.")]
    [InlineData(German, "Bitte wählen Sie den Kontakt, für den diese Aufmerksamkeit ist.")]
    public void A_courtesy_for_nobody_is_refused(int language, string sentence)
    {
        var world = new World(language: language);
        var courtesies = new Courtesies(world);
        var row = courtesies.Row(10, "2026-05-04", null);
        row["gg_contactid"] = null;

        Assert.Equal(sentence, Refusal(() => courtesies.Save(row)));
    }

    [Theory]
    [InlineData(1033, -0.01, "Gift", "The value cannot be negative. Please enter 0 or more.")]
    [InlineData(German, -10, "Gift", "Der Wert kann nicht negativ sein. Bitte geben Sie 0 oder mehr ein.")]
    [InlineData(1033, 1_000_000_000.01, "Gift", "The value may be at most 1,000,000,000. Please check the amount.")]
    [InlineData(German, 1_000_000_000.01, "Gift", "Der Wert darf höchstens 1.000.000.000 betragen. Bitte prüfen Sie den Betrag.")]
    [InlineData(1033, 0.01, "Information", "Information and favours are worth 0. Please clear the value or choose another kind.")]
    [InlineData(German, 30, "Favour", "Informationen und Gefallen haben den Wert 0. Bitte leeren Sie den Wert oder wählen Sie eine andere Art.")]
    public void A_value_that_makes_no_sense_is_refused_planned_or_given(int language, double value, string kind, string sentence)
    {
        var world = new World(language: language);
        var courtesies = new Courtesies(world);

        Assert.Equal(sentence, Refusal(() => courtesies.Plan((decimal)value, kind: kind)));
        Assert.Equal(sentence, Refusal(() => courtesies.Give((decimal)value, kind: kind)));
    }

    [Fact]
    public void The_largest_value_that_was_given_is_recorded()
    {
        var courtesies = new Courtesies(new World());

        Assert.True(courtesies.IsOver(courtesies.Give(1_000_000_000)));
    }

    [Theory]
    [InlineData(1033, "“Given on” lies in the future. Please enter that day under “Planned for”, and fill “Given on” once the courtesy has been given.")]
    [InlineData(German, "„Gegeben am“ liegt in der Zukunft. Bitte geben Sie diesen Tag unter „Geplant für“ ein und füllen Sie „Gegeben am“ aus, sobald die Aufmerksamkeit gegeben wurde.")]
    public void Nothing_has_been_given_the_day_after_tomorrow(int language, string sentence)
    {
        var courtesies = new Courtesies(new World(now: "2026-03-02 08:00", language: language));

        courtesies.Give(10, "2026-03-03");

        Assert.Equal(sentence, Refusal(() => courtesies.Give(10, "2026-03-04")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void Information_and_favours_are_worth_nothing_and_always_welcome(int? value)
    {
        var courtesies = new Courtesies(new World());
        courtesies.Give(500);

        var information = courtesies.Plan(value, kind: "Information");
        var favour = courtesies.Give(value, kind: "Favour");
        var gift = courtesies.Plan(value);

        Assert.Equal((false, false, false), (courtesies.IsOver(information), courtesies.IsOver(favour), courtesies.IsOver(gift)));
        Assert.Equal(("2026", "2026"), (courtesies.Year(information), courtesies.Year(favour)));
    }

    [Theory]
    [InlineData(1033, "This contact does not belong to the customer of the opportunity. Please choose a contact of that customer, connect this contact to the opportunity, or leave the opportunity empty.")]
    [InlineData(German, "Dieser Kontakt gehört nicht zum Kunden der Verkaufschance. Bitte wählen Sie einen Kontakt dieses Kunden, verbinden Sie diesen Kontakt mit der Verkaufschance oder lassen Sie die Verkaufschance leer.")]
    public void Another_customers_contact_is_refused_until_it_is_a_stakeholder(int language, string sentence)
    {
        var world = new World(language: language);
        var courtesies = new Courtesies(world);
        var deal = world.Deal();
        var stranger = world.Contact("Sam Stranger");
        var row = courtesies.Row(null, "2026-05-04", null, stranger, "Information");
        row["gg_opportunityid"] = deal.Reference;

        Assert.Equal(sentence, Refusal(() => courtesies.Save(row)));

        world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = stranger });
        courtesies.Save(row);
    }

    [Fact]
    public void People_of_the_account_and_the_contact_itself_belong_to_the_customer()
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        var account = new EntityReference("account", world.Service.Create(new Entity("account") { ["name"] = "Muster Ltd" }));
        var colleague = new EntityReference("contact", world.Service.Create(new Entity("contact") { ["lastname"] = "Kim", ["parentcustomerid"] = account }));
        var deal = new EntityReference("opportunity", world.Service.Create(new Entity("opportunity")
        {
            ["name"] = "Packing line",
            ["customerid"] = account,
            ["parentcontactid"] = world.Customer,
        }));

        foreach (var contact in new[] { colleague, world.Customer })
        {
            var row = courtesies.Row(10, "2026-05-04", null, contact);
            row["gg_opportunityid"] = deal;
            courtesies.Save(row);
        }
    }

    [Fact]
    public void Moving_a_courtesy_to_another_customers_opportunity_is_refused()
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        var deal = world.Deal(world.Contact("Olaf Other"));
        var courtesy = courtesies.Plan(10);

        var sentence = Refusal(() => world.Update(courtesy, ("gg_opportunityid", deal.Reference)));

        Assert.StartsWith("This contact does not belong", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_computed_cannot_be_written_by_hand()
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        var over = courtesies.Give(60);

        world.Update(over, ("gg_overlimit", false), ("gg_year", "1999"));

        Assert.Equal((true, "2026"), (courtesies.IsOver(over), courtesies.Year(over)));
    }

    [Fact]
    public void Whoever_records_it_as_given_gave_it_unless_somebody_else_is_entered()
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        var row = courtesies.Row(10, null, "2026-03-02");
        row["gg_givenby"] = world.Colleague;
        var planned = courtesies.Plan(10);

        Assert.Null(GivenBy(courtesies, planned));
        Assert.Equal(world.Colleague.Id, GivenBy(courtesies, courtesies.Save(row)));

        world.Update(planned, ("gg_givenon", Day("2026-03-02")));
        Assert.Equal(world.Seller.Id, GivenBy(courtesies, planned));
    }

    [Theory]
    [InlineData(1, "Information", null, false)]
    [InlineData(5, "Gift", 10, false)]
    [InlineData(7, "Gift", 10, true)]
    public void A_check_asks_for_no_more_than_it_needs(int requests, string kind, int? value, bool withOpportunity)
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        var deal = world.Deal(world.Contact("Another person of the customer"));
        world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = world.Customer });
        courtesies.Plan(1);
        var row = courtesies.Row(value, "2026-05-04", null, kind: kind);
        row["gg_opportunityid"] = withOpportunity ? deal.Reference : null;
        world.Organization.Statistics.Reset();

        world.Service.Create(row);

        Assert.Equal(requests + 1, world.Organization.Statistics.Requests);
    }

    private static Guid? GivenBy(Courtesies courtesies, EntityReference courtesy) =>
        courtesies.Stored(courtesy).GetAttributeValue<EntityReference>("gg_givenby")?.Id;
}
