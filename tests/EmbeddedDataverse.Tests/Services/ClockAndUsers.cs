using System;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Services;

public sealed class ClockAndUsers
{
    [Fact]
    public void The_clock_stands_still_and_never_goes_back()
    {
        var organization = new TestSolution().Import();

        organization.MoveClockTo(TestSolution.Noon);
        Assert.Throws<ArgumentException>(() => organization.MoveClockTo(TestSolution.Noon.AddSeconds(-1)));
        Assert.Throws<ArgumentException>(() => organization.MoveClockTo(DateTime.SpecifyKind(TestSolution.Noon.AddDays(1), DateTimeKind.Local)));

        Assert.Equal(TestSolution.Noon, organization.Now);
    }

    [Fact]
    public void A_users_settings_lead_to_the_zone_by_its_code()
    {
        var organization = new TestSolution().Import();

        var anna = organization.AddUser("Anna", "Europe/Berlin", 1031);

        var settings = organization.AsSystem.Get("usersettings", anna);
        Assert.Equal(1031, settings["uilanguageid"]);
        var zone = organization.AsSystem.All("timezonedefinition").Single(row => row["timezonecode"].Equals(settings["timezonecode"]));
        Assert.Equal("Europe/Berlin", zone["standardname"]);
    }

    [Fact]
    public void A_row_belongs_to_the_business_unit_of_its_owner_and_goes_with_him()
    {
        var organization = new TestSolution().Import();
        var south = organization.AddBusinessUnit("South");
        var anna = organization.AddUser("Anna", businessUnit: south);
        var berta = organization.AddUser("Berta");

        var account = organization.As(anna).Add("account", ("name", "Contoso"));
        Assert.Equal(south, Unit());
        organization.As(anna).Change("account", account, ("ownerid", new EntityReference("systemuser", berta)));

        Assert.Equal(((WhoAmIResponse)organization.As(berta).Execute(new WhoAmIRequest())).BusinessUnitId, Unit());
        Assert.NotEqual(south, Unit());
        Assert.Equal(south, ((WhoAmIResponse)organization.As(anna).Execute(new WhoAmIRequest())).BusinessUnitId);

        Guid Unit() => ((EntityReference)organization.AsSystem.Get("account", account)["owningbusinessunit"]).Id;
    }

    [Fact]
    public void Business_units_are_made_by_the_organisation_alone()
    {
        var organization = new TestSolution().Import();

        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Add("businessunit", ("name", "South")));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.AddBusinessUnit("South", Guid.NewGuid()));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.AddUser("Anna", businessUnit: Guid.NewGuid()));
    }

    [Fact]
    public void An_unknown_zone_is_refused_and_no_user_is_added()
    {
        var organization = new TestSolution().Import();

        Assert.Throws<TimeZoneNotFoundException>(() => organization.AddUser("Anna", "Mars/Olympus"));

        Assert.DoesNotContain(organization.AsSystem.All("systemuser"), user => user["fullname"].Equals("Anna"));
    }

    [Fact]
    public void The_settings_of_a_user_are_made_with_the_user_and_stay()
    {
        var organization = new TestSolution().Import();
        var anna = organization.AddUser("Anna");

        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Add("systemuser", ("domainname", "x")));
        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Delete("systemuser", anna));
        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Change("usersettings", anna, ("timezonecode", 1)));
        organization.AsSystem.Change("systemuser", anna, ("internalemailaddress", "anna@example.com"));
    }

    [Fact]
    public void An_unknown_user_cannot_call()
    {
        var organization = new TestSolution().Import();

        Faulting.With(-2147220969, () => organization.As(Guid.NewGuid()));
    }

    [Fact]
    public void Callers_learn_who_they_are()
    {
        var organization = new TestSolution().Import();
        var anna = organization.AddUser("Anna");

        var answer = Assert.IsType<WhoAmIResponse>(organization.As(anna).Execute(new WhoAmIRequest()));

        Assert.Equal(anna, answer.UserId);
    }

    [Fact]
    public void A_message_or_parameter_that_is_not_modelled_is_thrown_by_name()
    {
        var organization = new TestSolution().Import();

        var message = Assert.Throws<NotSupportedException>(() => organization.AsSystem.Execute(new OrganizationRequest("WinOpportunity")));
        var parameter = Assert.Throws<NotSupportedException>(() => organization.AsSystem.Execute(
            new OrganizationRequest("Create") { ["Target"] = new Entity("account"), ["SuppressDuplicateDetection"] = true }));

        Assert.Contains("WinOpportunity", message.Message, StringComparison.Ordinal);
        Assert.Contains("SuppressDuplicateDetection", parameter.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_and_rows_are_counted_those_of_plug_ins_included()
    {
        var organization = new TestSolution().With(new StepXml("note x", "Create", "opportunity")).Import();
        organization.Statistics.Reset();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.AsSystem.All("task");

        Assert.Equal(2, organization.Statistics.RequestsOf("Create"));
        Assert.Equal(1, organization.Statistics.RowsReadBy("RetrieveMultiple"));
        Assert.Equal(3, organization.Statistics.Requests);
    }
}
