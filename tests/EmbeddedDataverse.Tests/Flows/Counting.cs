using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Flows;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Tests.Flows;

/// <summary>An organisation whose custom API counts accounts, and the flow that calls it.</summary>
internal sealed class Counting
{
    private const string CountUpId = "10000000-0000-4000-8000-000000000009";

    private readonly Organization organization;

    public Counting(FlowZip zip)
    {
        organization = new TestSolution()
            .Change("</PluginTypes>", SolutionXml.PluginType("CountUp", CountUpId) + "</PluginTypes>")
            .WithPart("customapis/tst_CountUp/customapi.xml", $"""
                <customapi uniquename="tst_CountUp"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype><bindingtype>0</bindingtype>
                <isfunction>0</isfunction><plugintypeid><plugintypeexportkey>{CountUpId}</plugintypeexportkey></plugintypeid></customapi>
                """)
            .WithPart("customapis/tst_CountUp/customapirequestparameters/Refuse/p.xml", SolutionXml.ApiParameter("customapirequestparameter", "Refuse", 7, isOptional: true))
            .WithPart("customapis/tst_CountUp/customapiresponseproperties/Count/p.xml", SolutionXml.ApiParameter("customapiresponseproperty", "Count", 7))
            .Import();
        User = organization.AddUser("Frida Flow");
        Flows = CloudFlows.Import(zip.Open(), organization);
        Flows.Connect(FlowZip.Reference, User);
    }

    public Guid User { get; }

    public CloudFlows Flows { get; }

    /// <summary>The minutes after noon at which accounts were made.</summary>
    public IEnumerable<double> Minutes() => Accounts().Select(account => (account.GetAttributeValue<DateTime>("createdon") - TestSolution.Noon).TotalMinutes);

    public IReadOnlyList<Entity> Accounts()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("createdon", "createdby") };
        query.AddOrder("createdon", OrderType.Ascending);
        return organization.AsSystem.RetrieveMultiple(query).Entities;
    }

    public Counting TurnedOn()
    {
        Flows.TurnOn(FlowZip.Name);
        return this;
    }

    public Counting Until(int minutes)
    {
        Flows.RunUntil(TestSolution.Noon.AddMinutes(minutes));
        return this;
    }

    /// <summary>Lets time pass while the service of the flows is not there.</summary>
    public Counting Missing(int minutes)
    {
        organization.MoveClockTo(TestSolution.Noon.AddMinutes(minutes));
        return this;
    }
}
