using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Services;

public sealed class CustomApis
{
    private const int InvalidArgument = -2147220989;

    [Fact]
    public void A_custom_API_runs_its_plug_in_as_main_operation_inside_a_transaction()
    {
        var (organization, deal) = Some();

        var answer = organization.AsSystem.Execute(Request(deal, ("Number", 21)));

        Assert.Equal(42, answer["Doubled"]);
        Assert.Equal("opportunity at stage 30 inside", answer["AskedOf"]);
    }

    [Fact]
    public void What_a_request_holds_must_fit_the_declaration()
    {
        var (organization, deal) = Some();

        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(Request(deal)));
        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(Request(deal, ("Number", "21"))));
        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(Request(deal, ("Number", 21), ("Nonsense", 1))));
        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(new OrganizationRequest("tst_Double") { ["Number"] = 21 }));
    }

    [Fact]
    public void The_row_it_is_asked_of_must_be_of_its_table_and_is_looked_for_by_the_plug_in_alone()
    {
        var (organization, _) = Some();
        var account = new EntityReference("account", organization.AsSystem.Add("account", ("name", "Contoso")));

        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(Request(account, ("Number", 21))));
        Assert.Equal(42, organization.AsSystem.Execute(Request(new EntityReference("opportunity", Guid.NewGuid()), ("Number", 21)))["Doubled"]);
    }

    [Fact]
    public void What_the_plug_in_answers_must_fit_the_declaration_too()
    {
        var (organization, deal) = Some();

        Faulting.With(InvalidArgument, () => organization.AsSystem.Execute(Request(deal, ("Number", 13))));
    }

    [Fact]
    public void A_workflow_activity_runs_out_of_the_zip_and_gives_its_results_by_name()
    {
        var (organization, deal) = Some();
        var anna = organization.AddUser("Anna");

        var results = organization.RunActivity(
            "TestPlugins.CountCharacters", anna, deal, new Dictionary<string, object?> { ["Text"] = "four" });

        Assert.Equal(4, results["Length"]);
        Assert.Equal(["opportunity ExecuteWorkflow"], organization.Notes());
    }

    [Fact]
    public void A_workflow_activity_needs_its_required_arguments_and_a_row()
    {
        var (organization, deal) = Some();

        Assert.Throws<ArgumentException>(
            () => organization.RunActivity("TestPlugins.CountCharacters", organization.SystemUserId, deal, new Dictionary<string, object?>()));
        Assert.Throws<ArgumentException>(
            () => organization.RunActivity("TestPlugins.Scripted", organization.SystemUserId, deal, new Dictionary<string, object?>()));
    }

    private static (Organization Organization, EntityReference Deal) Some()
    {
        var organization = new TestSolution().Import();
        return (organization, new EntityReference("opportunity", organization.AsSystem.Add("opportunity", ("name", "Deal"))));
    }

    private static OrganizationRequest Request(EntityReference target, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest("tst_Double") { ["Target"] = target };
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        return request;
    }
}
