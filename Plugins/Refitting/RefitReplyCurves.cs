using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Refitting;

/// <summary>The custom API gg_RefitReplyCurves: fits the organisation's own reply curves on the waits of its deals.</summary>
/// <remarks>Runs inside the caller's transaction. It reads a bounded number of deals, so the time it takes does not grow with the
/// organisation. The curves are written with the caller's rights; deals are read as SYSTEM, and only counts of them are told.</remarks>
public sealed class RefitReplyCurves : PluginBase
{
    /// <summary>Deals of one request.</summary>
    private const int PageSize = 5000;

    /// <summary>Requests at most. Twenty thousand deals, the last changed first, tell a share to within one of a hundred, and how
    /// customers answer today.</summary>
    private const int MostPages = 4;

    protected override void Handle(PluginRun run)
    {
        var waits = Read(run.AsSystem, run.Now);
        var words = RefitWords.In(CallersLanguage.Of(run));
        var stored = new StoredCurves(run.AsSystem, run.AsCaller);
        var outcomes = OwnWaits.Kinds.ToDictionary(kind => kind, kind => Store(stored, waits, kind, words));

        run.Context.OutputParameters["MessageWaits"] = waits.Count(SilenceKind.Message);
        run.Context.OutputParameters["OfferWaits"] = waits.Count(SilenceKind.Offer);
        run.Context.OutputParameters["Curves"] = outcomes.Values.Count(outcome => outcome == RefitOutcome.Written);
        run.Context.OutputParameters["Summary"] = string.Join(" ", outcomes.Select(outcome => words.Sentence(outcome.Key, waits.Count(outcome.Key), outcome.Value)));
    }

    private static RefitOutcome Store(StoredCurves stored, OwnWaits waits, SilenceKind kind, RefitWords words) =>
        waits.Curve(kind) is not { } curve ? RefitOutcome.TooFew
        : stored.Store(kind, curve, words.Name(kind)) ? RefitOutcome.Written
        : RefitOutcome.Unchanged;

    private static OwnWaits Read(IOrganizationService service, DateTime now)
    {
        var waits = new OwnWaits(now);
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet(Columns.Waits),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(Columns.Waits, ConditionOperator.NotNull);
        query.AddOrder(Columns.ModifiedOn, OrderType.Descending);
        query.AddOrder(Columns.Id, OrderType.Ascending);
        for (var more = true; more && query.PageInfo.PageNumber <= MostPages; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                waits.Add(row.Value<string>(Columns.Waits) ?? string.Empty);
            }

            more = page.MoreRecords;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        return waits;
    }
}
