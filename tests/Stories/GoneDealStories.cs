using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What the custom APIs say about a deal that is not there any more.</summary>
public sealed class GoneDealStories
{
    private const int German = 1031;

    public static TheoryData<string> AboutADeal
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var api in new World().Organization.Solution.CustomApis.Values.Where(api => api.BoundTable == "opportunity"))
            {
                names.Add(api.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(AboutADeal))]
    public void A_deal_that_no_longer_exists_is_told_in_one_sentence(string api)
    {
        Assert.Equal("This opportunity no longer exists, or you have no access to it.", Told(1033, api));
        Assert.Equal("Diese Verkaufschance gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.", Told(German, api));
    }

    [Theory]
    [InlineData("gg_ConfirmCommitment", "By")]
    [InlineData("gg_DraftConfirmation", null)]
    public void So_is_a_commitment(string api, string? required)
    {
        var world = new World(language: German);
        var step = world.Agree(world.Deal(), "Customer", "2026-03-20");
        world.Delete(step);

        var request = new OrganizationRequest(api) { ["Target"] = step };
        if (required is not null)
        {
            request[required] = "us";
        }

        Assert.Equal(
            "Diese Vereinbarung gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.",
            Assert.ThrowsAny<FaultException>(() => world.Service.Execute(request)).Message);
    }

    [Theory]
    [InlineData("ConfirmCommitment", "account", 1033, "Please say which commitment it is about.")]
    [InlineData("DraftConfirmation", null, German, "Bitte geben Sie die Vereinbarung an, um die es geht.")]
    public void What_is_no_commitment_is_told_in_one_sentence(string plugin, string? table, int language, string says)
    {
        var world = new World(language: language);
        var call = new OneJob(world.Service, new EntityReference("gg_commitment"), world.Organization.Now)
        {
            InputParameters = { ["By"] = "us" },
            InitiatingUserId = world.Seller.Id,
        };
        if (table is not null)
        {
            call.InputParameters["Target"] = new EntityReference(table, Guid.NewGuid());
        }

        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == plugin).Type;

        Assert.Equal(says, Assert.Throws<InvalidPluginExecutionException>(() => ((IPlugin)Activator.CreateInstance(type)!).Execute(call)).Message);
    }

    private static string Told(int language, string api)
    {
        var world = new World(language: language);
        var deal = world.Deal();
        world.Delete(deal.Reference);
        var request = new OrganizationRequest(api) { ["Target"] = deal.Reference };
        if (api == "gg_RecordTouch")
        {
            request["Kind"] = "NoAnswerNeeded";
        }

        return Assert.ThrowsAny<FaultException>(() => world.Service.Execute(request)).Message;
    }
}
