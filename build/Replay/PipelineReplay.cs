using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Input;
using GhostingGuard.Build.Replay.Output;
using GhostingGuard.Build.Replay.Selling;
using GhostingGuard.Build.Replay.Warnings;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Replay;

/// <summary>Puts the events of an export through the solution an organisation has imported, one by one.</summary>
internal sealed class PipelineReplay
{
    private readonly Organization organization;
    private readonly IOrganizationService seller;
    private readonly Salesroom salesroom;
    private readonly StoredDeals stored;
    private readonly WarningLedger ledger = new();

    /// <param name="organization">Its clock stands at or before the first event.</param>
    /// <param name="zone">The zone of the one seller, to whom every deal belongs.</param>
    public PipelineReplay(Organization organization, string zone)
    {
        this.organization = organization;
        GoLive.WithoutRhythm(organization);
        var user = organization.AddUser("Seller", zone);
        seller = organization.As(user);
        salesroom = new Salesroom(seller, new EntityReference("systemuser", user));
        stored = new StoredDeals(organization);
    }

    public IReadOnlyList<DealRow> Deals => stored.All();

    public IReadOnlyList<Warning> Warnings => ledger.Warnings;

    /// <param name="events">In order of time, none after <paramref name="asOf"/>.</param>
    /// <param name="asOf">UTC; where the clock stands at the end, and every open deal is assessed once.</param>
    /// <param name="progress">Told after each step how many are done, and how many there are.</param>
    /// <exception cref="InvalidOperationException">Work of the plug-ins failed.</exception>
    public void Run(IReadOnlyList<PipelineEvent> events, DateTime asOf, Action<int, int> progress)
    {
        for (var done = 0; done < events.Count; done++)
        {
            Play(events[done]);
            progress(done + 1, events.Count);
        }

        organization.MoveClockTo(asOf);
        ledger.CloseAt(asOf);
        foreach (var deal in salesroom.Deals.Values.Where(deal => deal.IsOpen))
        {
            seller.Execute(new OrganizationRequest("gg_AssessOpportunity") { ["Target"] = deal.Opportunity });
        }

        organization.RunJobs();
        JobResults.Check(organization);
    }

    private void Play(PipelineEvent row)
    {
        organization.MoveClockTo(row.Time);
        var deal = salesroom.Save(row);
        organization.RunJobs();
        ledger.Observe(row.Opportunity, row.Time, stored.SilenceOf(deal.Opportunity.Id));
    }
}
