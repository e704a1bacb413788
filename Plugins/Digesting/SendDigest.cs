using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Policies;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Digesting;

/// <summary>The custom API gg_SendDigest: one task a day for each manager with the ghosting deals of the team.</summary>
/// <remarks>Asked twice on one day it creates nothing the second time. It sends no mail: a task lies where a manager works, and asks for no
/// permission to write to anybody. The tasks are created with the caller's rights.</remarks>
public sealed class SendDigest : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var deals = GhostingDeals.Find(LeastAmount(run), CurrentSettings.Read(run.AsSystem, run.Trace), run.AsSystem, run.Now);
        var created = deals.Where(deal => deal.Manager is not null)
            .GroupBy(deal => deal.Manager!.Value)
            .Count(team => new Digest(run, team.Key).Create(team.ToList()));
        var withoutManager = deals.Count(deal => deal.Manager is null);
        run.Trace($"{deals.Count} deals, {withoutManager} without a manager, {created} digests");
        run.Context.OutputParameters["Digests"] = created;
        run.Context.OutputParameters["Explanation"] = DigestWords.In(CallersLanguage.Of(run)).Sent(created, withoutManager);
    }

    private static decimal? LeastAmount(PluginRun run) => StoredPolicy.All(run.AsSystem, Columns.DigestAmount)
        .FirstOrDefault(policy => policy.IsActive && policy.Stage is null)?
        .Row.Value<decimal?>(Columns.DigestAmount);
}
