using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static GhostingGuard.Stories.Courtesies;

namespace GhostingGuard.Stories;

/// <summary>The limit per contact and business year: planning past it is refused, giving past it is recorded.</summary>
public sealed class CourtesyLimitStories
{
    private const int German = 1031;

    private readonly World world = new();
    private readonly Courtesies courtesies;

    public CourtesyLimitStories() => courtesies = new Courtesies(world);

    [Theory]
    [InlineData(1033, "With this courtesy, everything for this contact in the business year 2026 (1 January 2026 to 31 December 2026) would come to 50.01 EUR; the limit is 50.00 EUR. Please plan something smaller, or information or a favour, which are worth 0.")]
    [InlineData(German, "Mit dieser Aufmerksamkeit käme für diesen Kontakt im Geschäftsjahr 2026 (1. Januar 2026 bis 31. Dezember 2026) alles zusammen auf 50,01 EUR; die Grenze liegt bei 50,00 EUR. Bitte planen Sie etwas Kleineres, eine Information oder einen Gefallen, deren Wert 0 ist.")]
    public void Exactly_the_limit_can_be_planned_and_one_cent_more_cannot(int language, string sentence)
    {
        var here = new World(language: language);
        var planned = new Courtesies(here);
        planned.Give(20.50m);

        Assert.Equal(sentence, Refusal(() => planned.Plan(29.51m)));

        Assert.False(planned.IsOver(planned.Plan(29.50m)));
    }

    [Fact]
    public void The_limit_is_for_one_contact()
    {
        courtesies.Plan(50);

        courtesies.Plan(50, contact: world.Contact("Somebody else"));
    }

    [Fact]
    public void What_was_given_is_recorded_as_over_the_limit_and_never_refused()
    {
        var first = courtesies.Give(50);

        var second = courtesies.Give(0.01m);

        Assert.Equal((false, true), (courtesies.IsOver(first), courtesies.IsOver(second)));
    }

    [Fact]
    public void A_gift_recorded_late_is_over_the_limit_of_the_year_it_was_given_in()
    {
        courtesies.Give(40, "2025-11-20");

        var late = courtesies.Give(11, "2025-02-03");

        Assert.Equal(("2025", true), (courtesies.Year(late), courtesies.IsOver(late)));
        courtesies.Plan(50);
    }

    [Fact]
    public void A_planned_one_may_be_made_larger_up_to_the_limit_and_smaller_at_any_time()
    {
        var planned = courtesies.Plan(10);
        courtesies.Plan(30);

        world.Update(planned, ("gg_value", new Money(20)));
        Assert.Contains("50.01 EUR", Refusal(() => world.Update(planned, ("gg_value", new Money(20.01m)))), StringComparison.Ordinal);

        courtesies.Give(100);
        world.Update(planned, ("gg_value", new Money(19)));
        Assert.Contains("150.00 EUR", Refusal(() => world.Update(planned, ("gg_value", new Money(20)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_a_planned_one_to_another_year_or_contact_asks_for_room_there()
    {
        var planned = courtesies.Plan(30);
        courtesies.Plan(30, "2027-01-04");
        var other = world.Contact("Somebody else");
        courtesies.Plan(30, contact: other);

        Assert.Contains("year 2027 ", Refusal(() => world.Update(planned, ("gg_plannedfor", Day("2027-01-01")))), StringComparison.Ordinal);
        Assert.Contains("60.00 EUR", Refusal(() => world.Update(planned, ("gg_contactid", other))), StringComparison.Ordinal);

        world.Update(planned, ("gg_plannedfor", Day("2028-01-01")));
        Assert.Equal("2028", courtesies.Year(planned));
        courtesies.Plan(50);
    }

    [Fact]
    public void A_planned_one_that_was_given_stays_within_and_one_given_may_not_turn_into_a_plan_past_the_limit()
    {
        var planned = courtesies.Plan(30);
        var given = courtesies.Give(60);

        world.Update(planned, ("gg_givenon", Day("2026-03-02")));

        Assert.Equal((false, true), (courtesies.IsOver(planned), courtesies.IsOver(given)));
        Assert.Contains("90.00 EUR", Refusal(() => world.Update(given, ("gg_givenon", null), ("gg_plannedfor", Day("2026-05-04")))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_or_deleted_one_frees_its_room_and_needs_it_to_come_back()
    {
        var withdrawn = courtesies.Plan(50);
        world.SetState(withdrawn, 1, 2);
        var deleted = courtesies.Plan(50);
        world.Delete(deleted);
        courtesies.Plan(50);

        Assert.Contains("100.00 EUR", Refusal(() => world.SetState(withdrawn, 0, 1)), StringComparison.Ordinal);
        Assert.Contains("100.00 EUR", Refusal(() => world.Service.Execute(new SetStateRequest
        {
            EntityMoniker = withdrawn,
            State = new OptionSetValue(0),
            Status = new OptionSetValue(1),
        })), StringComparison.Ordinal);
    }

    [Fact]
    public void When_an_earlier_one_goes_a_later_one_is_no_longer_over_the_limit()
    {
        var first = courtesies.Give(40);
        var second = courtesies.Give(30);
        var third = courtesies.Give(10);

        world.Update(first, ("gg_value", new Money(20)));
        Assert.Equal((false, false, true), (courtesies.IsOver(first), courtesies.IsOver(second), courtesies.IsOver(third)));

        world.Delete(second);
        Assert.False(courtesies.IsOver(third));

        world.Update(first, ("gg_value", new Money(41)));
        Assert.Equal((false, true), (courtesies.IsOver(first), courtesies.IsOver(third)));
    }

    [Fact]
    public void The_business_year_may_begin_in_april()
    {
        world.SetVariable("gg_BusinessYearStart", "4");
        var last = courtesies.Plan(50, "2026-03-31");
        var first = courtesies.Plan(50, "2026-04-01");

        Assert.Equal(("2025/26", "2026/27"), (courtesies.Year(last), courtesies.Year(first)));
        Assert.Contains(
            "in the business year 2025/26 (1 April 2025 to 31 March 2026) would come to 51.00 EUR", Refusal(() => courtesies.Plan(1, "2025-04-01")), StringComparison.Ordinal);
        Assert.Contains("2026/27", Refusal(() => courtesies.Plan(1, "2027-03-31")), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_are_compared_in_the_base_currency()
    {
        var dollars = courtesies.Currency("USD", 1.25m);
        var row = courtesies.Row(62.51m, "2026-05-04", null);
        row["transactioncurrencyid"] = dollars;

        Assert.Contains("50.01 EUR", Refusal(() => courtesies.Save(row)), StringComparison.Ordinal);

        row["gg_value"] = new Money(62.50m);
        var planned = courtesies.Save(row);
        Assert.Equal(50m, courtesies.Stored(planned).GetAttributeValue<Money>("gg_value_base").Value);
        Assert.Contains("50.01 EUR", Refusal(() => courtesies.Plan(0.01m)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_that_changes_later_leaves_what_is_stored_until_it_is_edited()
    {
        var dollars = courtesies.Currency("USD", 1.25m);
        var row = courtesies.Row(50, "2026-05-04", null);
        row["transactioncurrencyid"] = dollars;
        var planned = courtesies.Save(row);

        world.Organization.AsSystem.Update(new Entity(dollars.LogicalName, dollars.Id) { ["exchangerate"] = 0.5m });

        courtesies.Plan(10);
        Assert.Contains("110.00 EUR", Refusal(() => world.Update(planned, ("gg_value", new Money(50)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_a_currency_is_stored_in_the_base_currency()
    {
        var planned = courtesies.Plan(12.34m);

        Assert.Equal(world.Organization.CurrencyId, courtesies.Stored(planned).GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        Assert.Equal(12.34m, courtesies.Stored(planned).GetAttributeValue<Money>("gg_value_base").Value);
    }

    [Fact]
    public void The_views_show_what_is_planned_what_was_given_and_what_is_over_the_limit()
    {
        courtesies.Plan(50);
        courtesies.Give(60);
        courtesies.Give(10, "2025-12-31");
        world.SetState(courtesies.Give(90), 1, 2);

        Assert.Equal((1, 1, 1, 3, 1), (
            Rows("Planned courtesies"), Rows("Given this calendar year"), Rows("Courtesies over the limit"), Rows("Courtesies by contact"), Rows("Withdrawn courtesies")));
    }

    [Fact]
    public void A_merge_brings_the_courtesies_along_and_is_never_refused()
    {
        var duplicate = world.Contact("Carla Customer, twice");
        courtesies.Plan(40);
        var planned = courtesies.Plan(30, contact: duplicate);
        var given = courtesies.Give(20, contact: duplicate);

        world.Service.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = world.Customer,
            ["SubordinateId"] = duplicate.Id,
            ["PerformParentingChecks"] = false,
        });
        world.Run();

        Assert.Equal(world.Customer.Id, courtesies.Stored(planned).GetAttributeValue<EntityReference>("gg_contactid").Id);
        Assert.Equal((true, true), (courtesies.IsOver(planned), courtesies.IsOver(given)));
        Assert.Contains("90.01 EUR", Refusal(() => courtesies.Plan(0.01m)), StringComparison.Ordinal);
    }

    private int Rows(string view) => world.Service.RetrieveMultiple(new FetchExpression(
        world.Organization.Solution.Views.Single(found => found.Names.In(1033) == view).FetchXml)).Entities.Count;
}
