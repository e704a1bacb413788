using System;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.StandardTables;

/// <summary>The rules of a calendar travel with it and cannot be asked for by themselves.</summary>
public sealed class CalendarTests
{
    private readonly IOrganizationService service = new TestSolution().Import().AsSystem;

    private Guid Closures => service.All("organization").Single().GetAttributeValue<Guid>("businessclosurecalendarid");

    [Fact]
    public void Every_organisation_has_a_calendar_for_its_closures_and_it_is_empty_at_first()
    {
        var calendar = service.Get("calendar", Closures);

        Assert.Equal("Business Closure Calendar", calendar["name"]);
        Assert.Empty(((EntityCollection)calendar["calendarrules"]).Entities);
    }

    [Fact]
    public void Rules_written_with_their_calendar_come_back_with_it_and_take_the_place_of_the_old_ones()
    {
        service.Change("calendar", Closures, ("calendarrules", Rules("Easter", "Whitsun")));
        service.Change("calendar", Closures, ("calendarrules", Rules("Christmas")));

        var calendar = service.Retrieve("calendar", Closures, new ColumnSet("name"));

        var rule = Assert.Single(((EntityCollection)calendar["calendarrules"]).Entities);
        Assert.Equal(("calendarrule", "Christmas", 1440), (rule.LogicalName, rule["name"], rule["duration"]));
        Assert.Equal(Closures, ((EntityReference)rule["calendarid"]).Id);
    }

    [Fact]
    public void A_calendar_of_ones_own_takes_its_rules_along_when_it_goes()
    {
        var id = service.Add("calendar", ("name", "Ours"), ("calendarrules", Rules("Easter")));

        service.Delete("calendar", id);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => service.Get("calendar", id));
    }

    [Fact]
    public void Rules_answer_to_no_message()
    {
        service.Change("calendar", Closures, ("calendarrules", Rules("Easter")));
        var rule = ((EntityCollection)service.Get("calendar", Closures)["calendarrules"]).Entities.Single();

        Faults(() => service.Get("calendarrule", rule.Id));
        Faults(() => service.All("calendarrule"));
        Faults(() => service.Add("calendarrule", ("name", "Easter")));
        Faults(() => service.Change("calendarrule", rule.Id, ("name", "Whitsun")));
        Faults(() => service.Delete("calendarrule", rule.Id));
    }

    [Fact]
    public void A_query_for_calendars_is_refused_since_its_answer_would_lack_the_rules() =>
        Assert.Throws<NotSupportedException>(() => service.All("calendar"));

    private static EntityCollection Rules(params string[] names) => new(names.Select(name => new Entity("calendarrule")
    {
        ["name"] = name,
        ["effectiveintervalstart"] = TestSolution.Noon.Date,
        ["duration"] = 1440,
    }).ToList());

    private static void Faults(Action call) =>
        Assert.Contains("calendarrule", Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail.Message, StringComparison.Ordinal);
}
