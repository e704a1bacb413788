using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What people may do who have one of our roles beside the standard role Salesperson; each right is tried.</summary>
public sealed class RoleStories
{
    private const int PrivilegeDenied = -2147220960;

    private readonly World world = new();
    private readonly Dictionary<string, Func<Entity>> samples;
    private int plays;

    public RoleStories()
    {
        var deal = world.Deal();
        samples = new()
        {
            ["gg_commitment"] = () => world.Step(deal, "Us", "2026-03-20"),
            ["gg_courtesy"] = () => new Entity("gg_courtesy") { ["gg_name"] = "A link", ["gg_contactid"] = world.Customer, ["gg_kind"] = new OptionSetValue(847170000), ["gg_plannedfor"] = World.Utc("2026-05-04") },
            ["gg_courtesyyear"] = () => new Entity("gg_courtesyyear") { ["gg_name"] = "2026", ["gg_contactid"] = world.Customer },
            ["gg_dealhistory"] = () => new Entity("gg_dealhistory") { ["gg_name"] = "History", ["gg_opportunityid"] = deal.Reference },
            ["gg_ghostingpolicy"] = () => new Entity("gg_ghostingpolicy") { ["gg_name"] = "Stage", ["gg_stage"] = Guid.NewGuid().ToString() },
            ["gg_play"] = () => new Entity("gg_play")
            {
                ["gg_name"] = "Own",
                ["gg_reason"] = world.Option("gg_play", "gg_reason", "Unknown"),

                // Another one each time, since there is one play for each step and way.
                ["gg_step"] = 1 + (plays % 5),
                ["gg_way"] = new OptionSetValue(847170000 + (plays++ % 7)),
                ["gg_language"] = world.Option("gg_play", "gg_language", "English"),
                ["gg_subject"] = "A question",
                ["gg_text"] = "Shall we go on?",
            },
            ["gg_quietperiod"] = () => new Entity("gg_quietperiod") { ["gg_name"] = "Holidays", ["gg_from"] = World.Utc("2026-08-03"), ["gg_to"] = World.Utc("2026-08-07") },
            ["gg_replycurve"] = () => new Entity("gg_replycurve") { ["gg_name"] = "Messages" },
            ["gg_schedule"] = () => new Entity("gg_schedule") { ["gg_name"] = "Sweep", ["gg_kind"] = world.Option("gg_schedule", "gg_kind", "Sweep"), ["gg_interval"] = 75 },
            ["gg_sweeprun"] = () => new Entity("gg_sweeprun") { ["gg_name"] = "Sweep" },
            ["gg_sweepfault"] = () => new Entity("gg_sweepfault") { ["gg_name"] = "Fault" },
        };
    }

    [Fact]
    public void A_seller_works_with_what_is_his_and_changes_no_setting() => Assert.Equal(
        [
            "gg_commitment: create, read all, write own, delete own",
            "gg_courtesy: create, read own, write own",
            "gg_sweeprun: read all",
        ],
        RightsOf("Ghosting Guard Seller"));

    [Fact]
    public void A_manager_sees_everything_of_the_team_and_changes_no_setting() => Assert.Equal(
        [
            "gg_commitment: create, read all, write all, delete all",
            "gg_courtesy: create, read all, write own",
            "gg_dealhistory: read all",
            "gg_ghostingpolicy: read all",
            "gg_play: read all",
            "gg_quietperiod: read all",
            "gg_replycurve: read all",
            "gg_schedule: read all",
            "gg_sweepfault: read all",
            "gg_sweeprun: read all",
        ],
        RightsOf("Ghosting Guard Manager"));

    [Fact]
    public void An_administrator_sets_up_and_deletes_on_request() => Assert.Equal(
        [
            "gg_commitment: read all, delete all",
            "gg_courtesy: read all, delete all",
            "gg_courtesyyear: read all, delete all",
            "gg_dealhistory: read all, delete all",
            "gg_ghostingpolicy: create, read all, write all, delete all",
            "gg_play: create, read all, write all, delete all",
            "gg_quietperiod: create, read all, write all, delete all",
            "gg_replycurve: create, read all, write all, delete all",
            "gg_schedule: create, read all, write all, delete all",
            "gg_sweepfault: read all, delete all",
            "gg_sweeprun: create, read all, delete all",
        ],
        RightsOf("Ghosting Guard Administrator"));

    [Theory]
    [InlineData("Ghosting Guard Seller", "gg_RefitReplyCurves, gg_RefreshSettings, gg_SendDigest, gg_SetUp, gg_SweepGhosting")]
    [InlineData("Ghosting Guard Manager", "gg_RefitReplyCurves, gg_SetUp, gg_SweepGhosting")]
    [InlineData("Ghosting Guard Administrator", "")]
    public void What_concerns_everybody_is_asked_for_by_those_who_may(string role, string refused)
    {
        var service = As(role);
        var apis = world.Organization.Solution.CustomApis.Values.Where(api => api.BoundTable is null || api.ExecutePrivilege is not null);

        Assert.Equal(refused, string.Join(", ", apis.Select(api => api.Name).Order(StringComparer.Ordinal)
            .Where(api => !May(() => service.Execute(new OrganizationRequest(api))))));
    }

    [Fact]
    public void A_list_shows_the_rows_one_may_read_and_a_table_one_may_not_read_is_refused()
    {
        var service = As("Ghosting Guard Seller");
        world.Organization.AsSystem.Create(samples["gg_courtesy"]());
        service.Create(samples["gg_courtesy"]());

        Assert.Single(service.RetrieveMultiple(new QueryExpression("gg_courtesy")).Entities);
        Assert.False(May(() => service.RetrieveMultiple(new QueryExpression("gg_ghostingpolicy"))));
        Assert.Equal(2, world.Service.RetrieveMultiple(new QueryExpression("gg_courtesy")).Entities.Count);
    }

    [Fact]
    public void A_day_of_a_seller_needs_no_more_than_the_role()
    {
        var own = new World(roles: ["Ghosting Guard Seller"]);
        var deal = own.Deal();
        own.At("2026-03-02 09:00").MailTo(deal.Reference);
        own.Agree(deal, "Customer", "2026-03-05");
        own.Ask("gg_RecordTouch", deal, ("Kind", "CustomerAnswered"), ("Channel", 847170001));
        own.Park(deal, "2026-04-01");
        own.Ask("gg_ReopenOpportunity", deal);

        Assert.Equal("Engaged", deal.Risk);
    }

    [Fact]
    public void A_seller_follows_up_with_no_more_than_the_role()
    {
        var own = new World(roles: ["Ghosting Guard Seller"]);
        var deal = own.WaitingDeal();

        Assert.Equal(FollowUps.Phone, own.Suggest(deal)["Way"]);
        Assert.Equal(true, own.FollowUp(deal)["Created"]);
        own.At("2026-03-06 09:00").MailFrom(deal.Reference);
        Assert.Equal(2, FollowUps.State(Assert.Single(FollowUps.On(own, deal))));
    }

    [Fact]
    public void A_seller_may_delete_a_deal_with_what_we_kept_about_it()
    {
        var own = new World(roles: ["Ghosting Guard Seller"]);
        var deal = own.Deal();
        own.Agree(deal, "Customer", "2026-03-05");
        Assert.Single(own.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_dealhistory")).Entities);

        own.Delete(deal.Reference);

        Assert.Empty(own.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_dealhistory")).Entities);
    }

    /// <summary>One line for each table of ours on which the role may do anything.</summary>
    private List<string> RightsOf(string role)
    {
        var service = As(role);
        var me = new EntityReference("systemuser", ((Microsoft.Crm.Sdk.Messages.WhoAmIResponse)service.Execute(new Microsoft.Crm.Sdk.Messages.WhoAmIRequest())).UserId);
        var granted = world.Organization.Solution.Roles.Single(candidate => candidate.Name == role).Privileges.Keys;
        return world.Organization.Solution.AddedTables.Where(table => !table.IsActivity)
            // A table that came later needs a sample once a role grants something on it.
            .Where(table => samples.ContainsKey(table.Name) || granted.Any(privilege => privilege.EndsWith(table.SchemaName, StringComparison.Ordinal)))
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .Select(table => (table.Name, Rights: Rights(table, service, me).ToList()))
            .Where(table => table.Rights.Count > 0)
            .Select(table => $"{table.Name}: {string.Join(", ", table.Rights)}")
            .ToList();
    }

    private IEnumerable<string> Rights(Table table, IOrganizationService service, EntityReference me)
    {
        if (May(() => service.Create(samples[table.Name]())))
        {
            yield return "create";
        }

        foreach (var (right, use) in new (string, Action<EntityReference>)[]
        {
            ("read", row => service.Retrieve(row.LogicalName, row.Id, new ColumnSet(table.PrimaryName!))),
            ("write", row => service.Update(new Entity(row.LogicalName, row.Id) { [table.PrimaryName!] = "Changed" })),
            ("delete", row => service.Delete(row.LogicalName, row.Id)),
        })
        {
            var (own, others) = (Row(table, me), Row(table, world.Colleague));
            if (May(() => use(others)))
            {
                yield return right + " all";
            }
            else if (May(() => use(own)))
            {
                yield return right + " own";
            }
        }
    }

    private EntityReference Row(Table table, EntityReference owner)
    {
        var row = samples[table.Name]();
        if (table.Columns.ContainsKey("ownerid"))
        {
            row["ownerid"] = owner;
        }

        return new EntityReference(table.Name, world.Organization.AsSystem.Create(row));
    }

    private IOrganizationService As(string role) => world.Organization.As(world.Organization.AddUser("Robin Role", roles: [role]));

    /// <summary>A refusal for another reason comes after the rights were looked at.</summary>
    private static bool May(Action attempt)
    {
        try
        {
            attempt();
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail.ErrorCode != PrivilegeDenied;
        }
    }
}
