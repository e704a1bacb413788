using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>Orders sweeps and reads what their runs wrote down.</summary>
internal sealed class Sweeps(World world)
{
    private const int First = 847170000;

    public static readonly string[] Kinds = ["due", "reconcile", "settings", "backfill"];

    private static readonly string[] Statuses = ["waiting", "running", "done", "failed"];

    /// <summary>Asks for a sweep and leaves its runs waiting.</summary>
    public (int Runs, bool Remaining) Order(int? maxRows = null, int? partitions = null)
    {
        var request = new OrganizationRequest("gg_SweepGhosting");
        if (maxRows is { } rows)
        {
            request["MaxRows"] = rows;
        }

        if (partitions is { } shares)
        {
            request["Partitions"] = shares;
        }

        var response = world.Service.Execute(request);
        return ((int)response["Runs"], (bool)response["Remaining"]);
    }

    /// <summary>Asks for sweeps until nothing remains.</summary>
    /// <returns>How many it took, the one that found nothing included.</returns>
    public int ToTheEnd(int? maxRows = null, int? partitions = null)
    {
        for (var calls = 1; ; calls++)
        {
            var (_, remaining) = Order(maxRows, partitions);
            world.Run();
            if (!remaining)
            {
                return calls;
            }

            if (calls > 1000)
            {
                throw new InvalidOperationException("The sweep never comes to an end.");
            }
        }
    }

    /// <summary>Orders one run by hand and leaves it waiting.</summary>
    public EntityReference Run(string kind, int maxRows = 250) => new("gg_sweeprun", world.Service.Create(new Entity("gg_sweeprun")
    {
        ["gg_name"] = "By hand",
        ["gg_kind"] = new OptionSetValue(First + Array.IndexOf(Kinds, kind)),
        ["gg_status"] = new OptionSetValue(First),
        ["gg_partition"] = 0,
        ["gg_partitions"] = 1,
        ["gg_maxrows"] = maxRows,
    }));

    /// <summary>Works a run as its system job would, over a service of ours.</summary>
    public void Work(EntityReference run, IOrganizationService service, Func<TimeSpan>? watch = null)
    {
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "WorkSweepRun").Type;
        var plugin = (IPlugin)(watch is null ? Activator.CreateInstance(type)! : Activator.CreateInstance(type, (Func<Func<TimeSpan>>)(() => watch))!);
        plugin.Execute(new OneJob(service, run, world.Organization.Now) { MessageName = "Create" });
    }

    /// <summary>The runs of a kind, the oldest first: status, processed, changed, failed, more.</summary>
    public IReadOnlyList<(string Status, int? Processed, int? Changed, int? Failed, bool More)> Of(string kind) => Rows(kind)
        .Select(row => (
            Statuses[row.GetAttributeValue<OptionSetValue>("gg_status").Value - First],
            row.GetAttributeValue<int?>("gg_processed"),
            row.GetAttributeValue<int?>("gg_changed"),
            row.GetAttributeValue<int?>("gg_failed"),
            row.GetAttributeValue<bool>("gg_more")))
        .ToList();

    public IReadOnlyList<Entity> Rows(string kind)
    {
        var query = new QueryExpression("gg_sweeprun") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("gg_kind", ConditionOperator.Equal, First + Array.IndexOf(Kinds, kind));
        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder("gg_sweeprunid", OrderType.Ascending);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities;
    }

    /// <summary>Deletes runs older than a day, as a bulk deletion job may do; thousands of them make a story slow.</summary>
    public void RemoveOld()
    {
        var query = new QueryExpression("gg_sweeprun");
        query.Criteria.AddCondition("createdon", ConditionOperator.LessThan, world.Organization.Now.AddDays(-1));
        foreach (var run in world.Organization.AsSystem.RetrieveMultiple(query).Entities)
        {
            world.Organization.AsSystem.Delete(run.LogicalName, run.Id);
        }
    }

    public IReadOnlyList<Entity> Faults() =>
        world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_sweepfault") { ColumnSet = new ColumnSet(true) }).Entities;
}
