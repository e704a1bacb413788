using System;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Sweeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.SweepRunTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>The rows of the runs: orders new ones, and knows which are under way.</summary>
internal sealed class SweepRuns
{
    /// <summary>A run that is not over after this time was interrupted; the platform ends a plug-in after two minutes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private const int MostInterrupted = 100;

    private readonly IOrganizationService service;
    private readonly DateTime now;

    /// <param name="service">Reads and writes, for runs that a person orders with that person's rights.</param>
    /// <param name="now">The moment, in UTC.</param>
    public SweepRuns(IOrganizationService service, DateTime now)
    {
        this.service = service;
        this.now = now;
    }

    /// <summary>Orders one run; an asynchronous step works it.</summary>
    /// <remarks>Its name holds no word, since people of both languages read it; the kind is a column of its own.</remarks>
    public void Order(SweepKind kind, Partition partition, int maxRows) => service.Create(new Entity(SweepRunTable.Name)
    {
        [Columns.RunName] = string.Format(
            CultureInfo.InvariantCulture, "{0:yyyy-MM-dd HH:mm} UTC · {1}/{2}", now, partition.Number + 1, partition.Of),
        [Columns.Kind] = SweepRun.Of(kind),
        [Columns.Status] = SweepRun.Of(SweepStatus.Waiting),
        [Columns.Partition] = partition.Number,
        [Columns.Partitions] = partition.Of,
        [Columns.MaxRows] = maxRows,
    });

    /// <summary>Orders one run for each share.</summary>
    /// <returns>How many.</returns>
    public int Order(SweepKind kind, int partitions, int maxRows)
    {
        for (var number = 0; number < partitions; number++)
        {
            Order(kind, new Partition(number, partitions), maxRows);
        }

        return partitions;
    }

    /// <summary>Whether a run of this kind waits or is under way.</summary>
    public bool IsUnderWay(SweepKind kind)
    {
        var query = Open(top: 1);
        query.Criteria.AddCondition(Columns.Kind, ConditionOperator.Equal, SweepRun.Of(kind).Value);
        query.Criteria.AddCondition(Columns.CreatedOn, ConditionOperator.GreaterThan, now - Longest);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Says of runs that were interrupted that they failed. What they left is still due.</summary>
    public void GiveUpInterrupted()
    {
        var query = Open(MostInterrupted);
        query.Criteria.AddCondition(Columns.CreatedOn, ConditionOperator.LessEqual, now - Longest);
        foreach (var row in service.RetrieveMultiple(query).Entities)
        {
            service.Update(new Entity(SweepRunTable.Name, row.Id)
            {
                [Columns.Status] = SweepRun.Of(SweepStatus.Failed),
                [Columns.LastError] = SweepWords.Interrupted,
            });
        }
    }

    /// <summary>The newest reconciliation that came to its end; null before the first.</summary>
    public Entity? LastReconciliation()
    {
        var query = new QueryExpression(SweepRunTable.Name)
        {
            ColumnSet = new ColumnSet(Columns.Watermark, Columns.WatermarkActivity, Columns.More),
            TopCount = 1,
        };
        query.Criteria.AddCondition(Columns.Kind, ConditionOperator.Equal, SweepRun.Of(SweepKind.Reconcile).Value);
        query.Criteria.AddCondition(Columns.Status, ConditionOperator.Equal, SweepRun.Of(SweepStatus.Done).Value);
        query.Criteria.AddCondition(Columns.Watermark, ConditionOperator.NotNull);
        query.AddOrder(Columns.FinishedOn, OrderType.Descending);
        query.AddOrder(Columns.Watermark, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static QueryExpression Open(int top)
    {
        var query = new QueryExpression(SweepRunTable.Name) { ColumnSet = new ColumnSet(Columns.Id), TopCount = top };
        query.Criteria.AddCondition(
            Columns.Status, ConditionOperator.In, SweepRun.Of(SweepStatus.Waiting).Value, SweepRun.Of(SweepStatus.Running).Value);
        return query;
    }
}
