using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Working days for an administrator's own processes, by the calendar of the policy.</summary>
public sealed class WorkingDayStories
{
    private readonly World world = new(zone: "Europe/Berlin");

    [Theory]
    [InlineData("2026-03-06 10:00", 1, "2026-03-09 10:00")] // Friday to Monday
    [InlineData("2026-03-06 10:00", 0, "2026-03-06 10:00")]
    [InlineData("2026-03-07 10:00", 0, "2026-03-08 23:00")] // Saturday: Monday 00:00 in Berlin
    [InlineData("2026-03-27 10:00", 1, "2026-03-30 09:00")] // the local time of day is kept over summer time
    public void Days_are_counted_in_the_zone_of_whoever_asks(string from, int days, string on) =>
        Assert.Equal(World.Utc(on), Add(days, from));

    [Fact]
    public void From_now_on_if_nobody_says_from_when() => Assert.Equal(World.Utc("2026-03-03 08:00"), Add(1, null));

    [Fact]
    public void Quiet_periods_are_left_out()
    {
        world.Service.Create(new Entity("gg_quietperiod") { ["gg_name"] = "Closed", ["gg_from"] = World.Utc("2026-03-03"), ["gg_to"] = World.Utc("2026-03-04") });
        world.Service.Execute(new OrganizationRequest("gg_SetUp"));
        world.Run();

        Assert.Equal(World.Utc("2026-03-05 08:00"), Add(1, null));
    }

    [Fact]
    public void With_an_opportunity_its_zone_counts()
    {
        var contact = world.Contact("Tomoko");
        world.Update(contact, ("gg_timezone", world.ZoneCode("Asia/Tokyo")));
        var deal = world.Deal(contact);

        // Saturday 01:00 in Tokyo is taken as Monday 00:00 there.
        Assert.Equal(World.Utc("2026-03-09 15:00"), Add(1, "2026-03-06 16:00", deal.Reference));
    }

    [Theory]
    [InlineData(-1, 1033, "from 0 to 1000")]
    [InlineData(1001, 1031, "von 0 bis 1000")]
    public void A_number_that_makes_no_sense_is_refused_with_a_sentence(int days, int language, string says)
    {
        var world = new World(language: language);

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => world.Service.Execute(new OrganizationRequest("gg_AddWorkingDays") { ["Days"] = days }));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899-12-31 23:59:59", 1033, "Please give a moment in the years 1900 to 2999.")]
    [InlineData("3000-01-01 00:00", 1031, "Bitte geben Sie einen Zeitpunkt in den Jahren 1900 bis 2999 an.")]
    public void A_moment_that_nobody_meant_is_refused_with_a_sentence(string from, int language, string says)
    {
        var world = new World(language: language);

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => world.Service.Execute(new OrganizationRequest("gg_AddWorkingDays") { ["Days"] = 1, ["From"] = World.Utc(from) }));

        Assert.Equal(says, refusal.Message);
    }

    [Fact]
    public void The_first_and_the_last_moment_it_takes_are_counted_from()
    {
        // 1 January 1900 was a Monday; 31 December 2999 is a Tuesday.
        Assert.Equal(World.Utc("1900-01-02 00:00"), Add(1, "1900-01-01 00:00"));
        Assert.Equal(1000 / 5 * 7, (Add(1000, "2999-12-31 22:59:59") - World.Utc("2999-12-31 22:59:59")).Days);
    }

    [Theory]
    [InlineData("opportunity", "This opportunity no longer exists, or you have no access to it.")]
    [InlineData("account", "This is no opportunity. Please say which opportunity it is about.")]
    public void What_is_no_opportunity_is_refused_with_a_sentence(string table, string says) => Assert.Equal(
        says, Assert.Throws<FaultException<OrganizationServiceFault>>(() => Add(1, null, new EntityReference(table, Guid.NewGuid()))).Message);

    private DateTime Add(int days, string? from, EntityReference? opportunity = null)
    {
        var request = new OrganizationRequest("gg_AddWorkingDays") { ["Days"] = days };
        if (from is not null)
        {
            request["From"] = World.Utc(from);
        }

        if (opportunity is not null)
        {
            request["Opportunity"] = opportunity;
        }

        return (DateTime)world.Service.Execute(request)["On"];
    }
}
