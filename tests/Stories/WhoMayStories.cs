using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Everything somebody could try that goes beyond their own deals, tried by each role beside the standard one. A seller who has a
/// manager, a manager who is entered as somebody's manager, an administrator who is neither.</summary>
public sealed class WhoMayStories
{
    private const int PrivilegeDenied = -2147220960;
    private const string May = "may";
    private const string MayNot = "may not";
    private const string Refused = "is refused";
    private const string LeftOut = "left out";

    private static readonly string[] Roles = ["Ghosting Guard Seller", "Ghosting Guard Manager", "Ghosting Guard Administrator"];

    private readonly World world = new();
    private readonly Dictionary<string, Func<IOrganizationService, string>> actions = [];
    private int rows;

    public WhoMayStories()
    {
        AddSettings();
        AddWhatOthersAgreedAndGave();
        AddDecisions();
        AddWhatTheMachineWrites();
    }

    [Fact]
    public void Each_action_is_open_to_whom_it_is_meant_for_and_to_nobody_else()
    {
        var services = Roles.Select(As).ToList();

        var outcomes = actions.Select(action => $"{action.Key}: {string.Join(" / ", services.Select(action.Value))}");

        Assert.Equal(
            [
                // Settings: a manager reads them, an administrator writes them.
                "set up: may not / may not / may",
                "look what setting up would find: may not / may not / may",
                "order a sweep: may not / may not / may",
                "have settings read again: may not / may / may",
                "fit reply curves: may not / may not / may",
                "send the digest: may not / may / may",
                "start a schedule: may not / may not / may",
                "read policies: may not / may / may",
                "write a policy: may not / may not / may",
                "delete a play: may not / may not / may",
                "add a quiet period: may not / may not / may",
                "change a schedule: may not / may not / may",
                "delete a reply curve: may not / may not / may",

                // What others agreed and gave: an administrator deletes on request and corrects nothing.
                "read a colleague's commitment: may / may / may",
                "change a colleague's commitment: may not / may / may not",
                "confirm a colleague's commitment: may not / may / may not",
                "draft the confirmation of a colleague's commitment: may not / may / may not",
                "delete a colleague's commitment: may not / may / may",
                "read a colleague's courtesy: may not / may / may",
                "change a colleague's courtesy: may not / may not / may not",
                "delete a colleague's courtesy: may not / may not / may",
                "delete an own courtesy: may not / may not / may",

                // Decisions: what the policy or another person has to allow is refused with a sentence, whoever asks.
                "set Do not pursue: is refused / may / is refused",
                "take Do not pursue back: is refused / may / is refused",
                "close a deal by a process: is refused / is refused / is refused",
                "close a deal after a single try: is refused / is refused / is refused",
                "see what closing would do: may / may / may",

                // What the machine writes.
                "write the risk: left out / left out / left out",
                "write the end without an answer: left out / left out / left out",
                "mark a follow-up as answered: left out / left out / left out",
                "write the settings in force: may not / may not / left out",
                "write what is remembered of a customer: left out / left out / left out",
                "mark a courtesy as within the limit: may not / may not / may not",
                "order a sweep run by hand: may not / may not / may",
                "change a sweep run: may not / may not / may not",
                "read sweep faults: may not / may / may",
                "delete a sweep fault: may not / may not / may",
                "write the history of a deal: may not / may not / may not",
                "write a courtesy year: may not / may not / may not",
            ],
            outcomes);
    }

    private void AddSettings()
    {
        Try("set up", service => service.Execute(new OrganizationRequest("gg_SetUp")));
        Try("look what setting up would find", service => service.Execute(new OrganizationRequest("gg_SetUp") { ["DryRun"] = true }));
        Try("order a sweep", service => service.Execute(new OrganizationRequest("gg_SweepGhosting")));
        Try("have settings read again", service => service.Execute(new OrganizationRequest("gg_RefreshSettings")));
        Try("fit reply curves", service => service.Execute(new OrganizationRequest("gg_RefitReplyCurves")));
        Try("send the digest", service => service.Execute(new OrganizationRequest("gg_SendDigest")));
        Try("start a schedule", service => service.Execute(new OrganizationRequest("gg_StartSchedule") { ["Target"] = Schedule() }));
        Try("read policies", service => service.RetrieveMultiple(new QueryExpression("gg_ghostingpolicy")));
        Try("write a policy", service => service.Update(Named(Stored(Policy()), "Changed")));
        Try("delete a play", service => Delete(service, Stored(Play())));
        Try("add a quiet period", service => service.Create(new Entity("gg_quietperiod") { ["gg_name"] = "Holidays", ["gg_from"] = World.Utc("2026-08-03"), ["gg_to"] = World.Utc("2026-08-07") }));
        Try("change a schedule", service => service.Update(Named(Schedule(), "Changed")));
        Try("delete a reply curve", service => Delete(service, Stored(new Entity("gg_replycurve") { ["gg_name"] = "Messages" })));
    }

    private void AddWhatOthersAgreedAndGave()
    {
        Try("read a colleague's commitment", service => Read(service, Commitment()));
        Try("change a colleague's commitment", service => service.Update(Named(Commitment(), "Changed")));
        Try("confirm a colleague's commitment", service => service.Execute(new OrganizationRequest("gg_ConfirmCommitment") { ["Target"] = Commitment(), ["By"] = "Us" }));
        Try("draft the confirmation of a colleague's commitment", service => service.Execute(new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = Commitment() }));
        Try("delete a colleague's commitment", service => Delete(service, Commitment()));
        Try("read a colleague's courtesy", service => Read(service, Courtesy(world.Colleague)));
        Try("change a colleague's courtesy", service => service.Update(Named(Courtesy(world.Colleague), "Changed")));
        Try("delete a colleague's courtesy", service => Delete(service, Courtesy(world.Colleague)));
        Try("delete an own courtesy", service => Delete(service, Courtesy(Me(service))));
    }

    private void AddDecisions()
    {
        Try("set Do not pursue", service => service.Update(Customer(Standings.DoNotPursue, world.Contact("Carl Careful"))));
        Try("take Do not pursue back", service => service.Update(Customer(Standings.Normal, NotPursued())));
        Try("close a deal by a process", service => Close(service, "ByProcess", true));
        Try("close a deal after a single try", service => Close(service, "DryRun", false));
        Try("see what closing would do", service => Close(service, "DryRun", true));
    }

    private void AddWhatTheMachineWrites()
    {
        Write("write the risk", () => world.WaitingDeal().Reference, "gg_risk", world.Option("opportunity", "gg_risk", "Engaged"));
        Write("write the end without an answer", () => world.Deal().Reference, "gg_ghosted", new OptionSetValue(847170000));
        Write("mark a follow-up as answered", () => (EntityReference)world.FollowUp(world.WaitingDeal())["Activity"], "gg_followupanswered", true);
        Write("write the settings in force", () => Stored(Policy()), "gg_version", 99);
        Write("write what is remembered of a customer", () => world.Contact("Carl Careful"), "gg_silences", 9);
        Write("mark a courtesy as within the limit", () => Courtesy(world.Colleague), "gg_overlimit", true);
        Try("order a sweep run by hand", service => service.Create(new Entity("gg_sweeprun") { ["gg_name"] = "By hand" }));
        Try("change a sweep run", service => service.Update(Named(Stored(new Entity("gg_sweeprun") { ["gg_name"] = "Run" }), "Changed")));
        Try("read sweep faults", service => service.RetrieveMultiple(new QueryExpression("gg_sweepfault")));
        Try("delete a sweep fault", service => Delete(service, Stored(new Entity("gg_sweepfault") { ["gg_name"] = "Fault" })));
        Try("write the history of a deal", service => service.Create(new Entity("gg_dealhistory") { ["gg_name"] = "History", ["gg_opportunityid"] = world.Deal().Reference }));
        Try("write a courtesy year", service => service.Create(new Entity("gg_courtesyyear") { ["gg_name"] = "2026", ["gg_contactid"] = world.Customer }));
    }

    private IOrganizationService As(string role)
    {
        var user = world.Organization.AddUser("Robin " + role, roles: [role]);
        if (role.EndsWith("Manager", StringComparison.Ordinal))
        {
            world.Organization.AsSystem.Update(new Entity("systemuser", world.Colleague.Id) { ["parentsystemuserid"] = new EntityReference("systemuser", user) });
        }

        return world.Organization.As(user);
    }

    private void Try(string name, Action<IOrganizationService> action) => actions[name] = service => Outcome(() => action(service));

    /// <summary>An attempt to write a column that only we compute: what is left out is not there afterwards.</summary>
    private void Write(string name, Func<EntityReference> row, string column, object value) => actions[name] = service =>
    {
        var target = row();
        var outcome = Outcome(() => service.Update(new Entity(target.LogicalName, target.Id) { [column] = value }));
        return outcome == May && !value.Equals(Read(world.Organization.AsSystem, target).GetAttributeValue<object>(column)) ? LeftOut : outcome;
    };

    private static string Outcome(Action action)
    {
        try
        {
            action();
            return May;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail.ErrorCode == PrivilegeDenied ? MayNot : Refused;
        }
    }

    private void Close(IOrganizationService service, string parameter, bool value) =>
        service.Execute(new OrganizationRequest("gg_CloseStaleOpportunity") { ["Target"] = world.WaitingDeal().Reference, [parameter] = value });

    private EntityReference Stored(Entity row) => new(row.LogicalName, world.Organization.AsSystem.Create(row));

    private EntityReference Schedule() => Stored(new Entity("gg_schedule") { ["gg_name"] = "Sweep", ["gg_kind"] = world.Option("gg_schedule", "gg_kind", "Sweep"), ["gg_interval"] = 75 });

    private Entity Policy() => new("gg_ghostingpolicy") { ["gg_name"] = "Stage", ["gg_stage"] = $"Stage {++rows}" };

    private Entity Play() => new("gg_play")
    {
        ["gg_name"] = "Own",
        ["gg_reason"] = world.Option("gg_play", "gg_reason", "Unknown"),
        ["gg_step"] = 1,
        ["gg_way"] = new OptionSetValue(847170000 + (rows++ % 7)),
        ["gg_language"] = world.Option("gg_play", "gg_language", "English"),
        ["gg_subject"] = "A question",
        ["gg_text"] = "Shall we go on?",
    };

    private EntityReference Commitment()
    {
        var row = world.Step(world.Deal(owner: world.Colleague), "Customer", "2026-03-20");
        row["ownerid"] = world.Colleague;
        return Stored(row);
    }

    private EntityReference Courtesy(EntityReference owner) => Stored(new Entity("gg_courtesy")
    {
        ["gg_name"] = "A link",
        ["gg_contactid"] = world.Customer,
        ["gg_kind"] = new OptionSetValue(847170000),
        ["gg_plannedfor"] = World.Utc("2026-05-04"),
        ["ownerid"] = owner,
    });

    private static Entity Customer(int standing, EntityReference contact) => new("contact", contact.Id) { ["gg_standing"] = new OptionSetValue(standing) };

    /// <summary>A contact for whom somebody's manager has decided so.</summary>
    private EntityReference NotPursued()
    {
        var contact = world.Contact("Nora Notnow");
        world.Organization.AsSystem.Update(new Entity("systemuser", world.Seller.Id) { ["parentsystemuserid"] = world.Colleague });
        world.Organization.As(world.Colleague.Id).Update(Customer(Standings.DoNotPursue, contact));
        return contact;
    }

    private static Entity Named(EntityReference row, string name) => new(row.LogicalName, row.Id) { ["gg_name"] = name };

    private static Entity Read(IOrganizationService service, EntityReference row) => service.Retrieve(row.LogicalName, row.Id, new ColumnSet(true));

    private static void Delete(IOrganizationService service, EntityReference row) => service.Delete(row.LogicalName, row.Id);

    private static EntityReference Me(IOrganizationService service) =>
        new("systemuser", ((Microsoft.Crm.Sdk.Messages.WhoAmIResponse)service.Execute(new Microsoft.Crm.Sdk.Messages.WhoAmIRequest())).UserId);
}
