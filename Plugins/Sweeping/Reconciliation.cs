using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Assesses the opportunities of activities that changed, in case nobody was told: events got lost, or an import ran with
/// steps switched off.</summary>
internal sealed class Reconciliation
{
    /// <summary>Activities that one request lists.</summary>
    private const int PageSize = 5000;

    /// <summary>Changes this young are looked at once more the next time: a transaction that began before may end later.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private readonly IOrganizationService service;
    private readonly OpportunityByOpportunity opportunities;
    private readonly SweepProgress progress;
    private readonly ConcernedOpportunities concerned;
    private readonly HashSet<Guid> assessed = [];
    private readonly HashSet<Guid> assessedWithCommitments = [];

    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="opportunities">Assesses them.</param>
    /// <param name="progress">Where the new watermark is kept.</param>
    /// <param name="trace">Told what could not be read.</param>
    public Reconciliation(IOrganizationService service, OpportunityByOpportunity opportunities, SweepProgress progress, Action<string> trace)
    {
        this.service = service;
        this.opportunities = opportunities;
        this.progress = progress;
        concerned = new ConcernedOpportunities(service, trace);
    }

    /// <summary>Works from one watermark to the present, or as far as the run may go.</summary>
    public void Run(Watermark from, DateTime now)
    {
        progress.Watermark = from;
        for (var more = true; more;)
        {
            var page = ChangedSince(progress.Watermark);
            foreach (var activity in After(progress.Watermark, page.Entities))
            {
                if (!TryAssess(activity))
                {
                    return;
                }

                progress.Watermark = new Watermark(ModifiedOn(activity), activity.Id);
            }

            more = page.MoreRecords;
            if (more && ModifiedOn(page.Entities[page.Entities.Count - 1]) == ModifiedOn(page.Entities[0]))
            {
                SkipSecond(ModifiedOn(page.Entities[0]));
            }
        }

        var settled = now - Overlap;
        progress.Watermark = settled > from.On ? new Watermark(settled, activity: null) : from;
    }

    private bool TryAssess(Entity activity)
    {
        var image = new ActivityImage(activity.Value<string>(ActivityTable.Columns.Type) ?? string.Empty, activity);
        return !ConcernedOpportunities.IsPossible(image.Regarding)
            || concerned.Of(activity.Id, image).ToList().All(id => TryAssess(id, image.Occasion));
    }

    /// <summary>Once for each opportunity; once more when something is filed under a commitment nobody knew it had.</summary>
    private bool TryAssess(Guid opportunity, Occasion occasion)
    {
        if (assessedWithCommitments.Contains(opportunity) || (occasion != Occasion.Commitment && assessed.Contains(opportunity)))
        {
            return true;
        }

        var isBegun = opportunities.TryAssess(opportunity, occasion: occasion);
        if (isBegun)
        {
            (occasion == Occasion.Commitment ? assessedWithCommitments : assessed).Add(opportunity);
        }

        return isBegun;
    }

    /// <summary>More activities changed in one second than a request can list; only a program writes so many at once.</summary>
    private void SkipSecond(DateTime second)
    {
        progress.Note($"More than {PageSize} activities changed at {second:yyyy-MM-dd HH:mm:ss} UTC; those beyond were left out.");
        progress.Watermark = new Watermark(second.AddSeconds(1), activity: null);
    }

    private EntityCollection ChangedSince(Watermark watermark)
    {
        var query = new QueryExpression(ActivityTable.Name)
        {
            ColumnSet = new ColumnSet(ActivityTable.Columns.Type, ActivityTable.Columns.Regarding, ActivityTable.Columns.ModifiedOn),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(ActivityTable.Columns.ModifiedOn, ConditionOperator.GreaterEqual, watermark.On);
        query.AddOrder(ActivityTable.Columns.ModifiedOn, OrderType.Ascending);
        query.AddOrder(ActivityTable.Columns.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query);
    }

    /// <summary>The rows after the activity of the watermark; all of them when it has changed again and is no longer where it was.</summary>
    private static List<Entity> After(Watermark watermark, IEnumerable<Entity> rows)
    {
        var all = rows.ToList();
        return all.Skip(all.FindIndex(row => row.Id == watermark.Activity && ModifiedOn(row) == watermark.On) + 1).ToList();
    }

    private static DateTime ModifiedOn(Entity activity) => activity.Moment(ActivityTable.Columns.ModifiedOn) ?? default;
}
