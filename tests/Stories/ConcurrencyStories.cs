using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class ConcurrencyStories
{
    private readonly World world = new();

    [Fact]
    public void An_assessment_reads_anew_when_somebody_wrote_in_between()
    {
        var deal = SilentButNotAssessed();
        var writes = 0;
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request.RequestName == "Update" && writes++ == 0)
            {
                Rename(deal, "Changed meanwhile");
            }
        });

        Assess(deal, service);

        Assert.Equal(2, writes);
        Assert.Equal(("Waiting", "Changed meanwhile"), (deal.Risk, deal.Row().GetAttributeValue<string>("name")));
    }

    [Fact]
    public void An_assessment_that_never_gets_through_is_tried_again_later_and_nothing_is_overwritten()
    {
        var deal = SilentButNotAssessed();
        var writes = 0;
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request.RequestName == "Update")
            {
                Rename(deal, $"Change {++writes}");
            }
        });

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Assess(deal, service));

        Assert.Equal(OperationStatus.Retry, refusal.Status);
        Assert.Equal((3, "New"), (writes, deal.Risk));
    }

    [Fact]
    public void Nothing_is_written_when_nothing_changed()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var service = new InTheWay(world.Organization.AsSystem, _ => { });

        Assess(deal, service);

        Assert.DoesNotContain("Update", service.Requests);
        Assert.InRange(service.Requests.Count, 1, 5);
    }

    [Fact]
    public void A_history_longer_than_the_bound_keeps_its_first_moment_and_its_last_answer()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        for (var call = 0; call < 300; call++)
        {
            SaveCall(deal, World.Utc("2026-03-03 09:00").AddMinutes(8 * call));
        }

        var service = new InTheWay(world.Organization.AsSystem, _ => { });
        Assess(deal, service);

        Assert.Equal(("2026-03-02 09:00", "2026-03-03 09:00", 3), (deal.On("gg_lastresponseon"), deal.On("gg_silentsince"), deal.Unanswered));
        Assert.InRange(service.Requests.Count, 1, 7);
    }

    /// <summary>Saves a call and leaves its asynchronous work waiting.</summary>
    private void SaveCall(Deal deal, DateTime on)
    {
        var call = world.Service.Create(new Entity("phonecall")
        {
            ["subject"] = "Call",
            ["from"] = World.Parties(world.Seller),
            ["to"] = World.Parties(world.Customer),
            ["regardingobjectid"] = deal.Reference,
            ["actualend"] = on,
        });
        world.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
    }

    private Deal SilentButNotAssessed()
    {
        var deal = world.Deal();
        var mail = world.MailTo(deal.Reference, status: 1);
        world.Service.Update(new Entity("email", mail.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        return deal;
    }

    private void Rename(Deal deal, string name) =>
        world.Organization.AsSystem.Update(new Entity("opportunity", deal.Id) { ["name"] = name });

    /// <summary>Runs the asynchronous step of the opportunity, out of the zip, over a service of ours.</summary>
    private void Assess(Deal deal, IOrganizationService service)
    {
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "AssessAfterOpportunity").Type;
        var plugin = (IPlugin)Activator.CreateInstance(type)!;
        plugin.Execute(new OneJob(service, deal.Reference, world.Organization.Now));
    }
}
