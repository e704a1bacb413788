using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A change of an activity that nobody told us of is found by the sweep.</summary>
public sealed class ReconciliationStories
{
    private readonly World world = new();
    private readonly Sweeps sweeps;

    public ReconciliationStories() => sweeps = new Sweeps(world);

    [Fact]
    public void An_activity_whose_event_was_lost_is_found()
    {
        var deal = world.Deal();
        world.At("2026-03-03 09:00");
        LoseCall(deal.Reference);
        Assert.Equal("New", deal.Risk);

        Reconcile();

        Assert.Equal("Waiting", deal.Risk);
    }

    [Fact]
    public void What_regards_only_the_contact_is_found_as_well()
    {
        var deal = world.Deal();
        world.At("2026-03-03 09:00").MailTo(deal.Reference);
        world.At("2026-03-04 10:00");
        LoseCall(regarding: null, outgoing: false);

        Reconcile();

        Assert.Equal("Engaged", deal.Risk);
    }

    [Fact]
    public void Each_reconciliation_goes_on_where_the_last_one_ended()
    {
        var deal = world.At("2026-03-03 09:00").Deal();
        world.MailTo(deal.Reference);
        Assert.Equal("2026-03-03 08:55", Reconcile());
        Assert.Equal(1, sweeps.Of("reconcile")[^1].Processed);

        world.At("2026-03-03 09:30");
        Assert.Equal("2026-03-03 09:25", Reconcile());
        Assert.Equal(1, sweeps.Of("reconcile")[^1].Processed);

        world.At("2026-03-03 10:00");
        Assert.Equal("2026-03-03 09:55", Reconcile());
        Assert.Equal(0, sweeps.Of("reconcile")[^1].Processed);
    }

    [Fact]
    public void A_reconciliation_that_may_do_no_more_stops_and_the_next_goes_on_even_within_one_second()
    {
        var deals = Enumerable.Range(0, 5).Select(_ => world.Deal()).ToList();
        world.At("2026-03-03 09:00");
        foreach (var deal in deals)
        {
            LoseCall(deal.Reference);
        }

        Reconcile(maxRows: 2);
        Assert.Equal(2, deals.Count(deal => deal.Risk == "Waiting"));
        world.At("2026-03-03 09:01");
        Reconcile(maxRows: 2);
        Assert.Equal(4, deals.Count(deal => deal.Risk == "Waiting"));
        world.At("2026-03-03 09:02");
        Reconcile(maxRows: 2);

        Assert.All(deals, deal => Assert.Equal("Waiting", deal.Risk));
        Assert.Equal([true, true, false], sweeps.Of("reconcile").Select(run => run.More));
    }

    [Fact]
    public void Many_activities_of_one_deal_cost_one_assessment()
    {
        var deal = world.Deal();
        world.At("2026-03-03 09:00");
        for (var call = 0; call < 20; call++)
        {
            LoseCall(deal.Reference);
        }

        Reconcile();

        Assert.Equal(1, sweeps.Of("reconcile").Single().Processed);
    }

    [Fact]
    public void What_is_filed_under_a_commitment_is_found_even_if_nobody_told_of_the_commitment_either()
    {
        var deal = world.Deal();
        world.At("2026-03-03 09:00");
        var step = world.Service.Create(world.Step(deal, "Us", "2026-03-20", agreedOn: "2026-03-03 08:00"));
        LoseCall(deal.Reference);
        LoseCall(new EntityReference("gg_commitment", step), outgoing: false);

        Reconcile();

        Assert.Equal(("2026-03-03 09:00", "Proposed"), (deal.On("gg_lastresponseon"), deal.CommitmentStatus));
    }

    /// <summary>Saves a completed call whose system jobs never run in the test.</summary>
    private void LoseCall(EntityReference? regarding, bool outgoing = true)
    {
        var row = new Entity("phonecall")
        {
            ["subject"] = "Call",
            ["directioncode"] = outgoing,
            ["from"] = World.Parties(outgoing ? world.Seller : world.Customer),
            ["to"] = World.Parties(outgoing ? world.Customer : world.Seller),
            ["actualend"] = world.Organization.Now,
        };
        if (regarding is not null)
        {
            row["regardingobjectid"] = regarding;
        }

        var call = world.Service.Create(row);
        world.Service.Update(new Entity("phonecall", call)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(outgoing ? 2 : 4),
        });
    }

    /// <summary>Works one reconciliation while all other system jobs wait.</summary>
    /// <returns>The watermark it left.</returns>
    private string? Reconcile(int maxRows = 250)
    {
        var run = sweeps.Run("reconcile", maxRows);
        sweeps.Work(run, world.Organization.AsSystem);
        var row = sweeps.Rows("reconcile").Single(row => row.Id == run.Id);
        return row.GetAttributeValue<DateTime>("gg_watermark").ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }
}
