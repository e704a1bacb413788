using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Sweeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.SweepRunTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>A run of the sweep as its row says it is.</summary>
internal sealed class SweepRun
{
    /// <summary>The number of the first option of kind and status; the others follow in the order of the domain.</summary>
    private const int First = 847170000;

    private readonly IOrganizationService service;
    private readonly Entity row;

    private SweepRun(IOrganizationService service, Entity row)
    {
        this.service = service;
        this.row = row;
    }

    public SweepKind Kind => (SweepKind)(row.Choice(Columns.Kind).GetValueOrDefault(First) - First);

    public Partition Partition => new(row.Value<int>(Columns.Partition), Math.Max(row.Value<int>(Columns.Partitions), 1));

    /// <summary>Deals at most, within what any run may do.</summary>
    public int MaxRows => Math.Min(Math.Max(row.Value<int?>(Columns.MaxRows) ?? WorkBudget.UsualRows, 1), WorkBudget.MostRows);

    /// <summary>Whether somebody has brought it to an end. A system job may be started twice. One that was given up while it still waited
    /// was never begun and is worked all the same: else a queue with long waits would never work any.</summary>
    public bool IsOver => row.Choice(Columns.Status) is { } status
        && (status == Of(SweepStatus.Done).Value || (status == Of(SweepStatus.Failed).Value && row.Contains(Columns.StartedOn)));

    public static OptionSetValue Of(SweepKind kind) => new(First + (int)kind);

    public static OptionSetValue Of(SweepStatus status) => new(First + (int)status);

    /// <returns>Null when there is no such row any more.</returns>
    public static SweepRun? Read(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(SweepRunTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.Kind, Columns.Status, Columns.StartedOn, Columns.Partition, Columns.Partitions, Columns.MaxRows),
        };
        query.Criteria.AddCondition(Columns.Id, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.Select(row => new SweepRun(service, row)).FirstOrDefault();
    }

    public void Start(DateTime now) => service.Update(new Entity(SweepRunTable.Name, row.Id)
    {
        [Columns.Status] = Of(SweepStatus.Running),
        [Columns.StartedOn] = now,
    });

    /// <summary>Writes down how far it got.</summary>
    /// <param name="status">Done or failed.</param>
    /// <param name="progress">What was done.</param>
    /// <param name="now">The moment, in UTC.</param>
    public void Finish(SweepStatus status, SweepProgress progress, DateTime now)
    {
        var patch = new Entity(SweepRunTable.Name, row.Id)
        {
            [Columns.Status] = Of(status),
            [Columns.FinishedOn] = now,
            [Columns.Processed] = progress.Processed,
            [Columns.Changed] = progress.Changed,
            [Columns.Failed] = progress.Failed,
            [Columns.More] = progress.More,
            [Columns.LastError] = progress.LastError,
        };
        if (progress.Watermark is { } watermark)
        {
            patch[Columns.Watermark] = watermark.On;
            patch[Columns.WatermarkActivity] = watermark.Activity?.ToString();
        }

        service.Update(patch);
    }
}
