using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Reasons;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Histories;

/// <summary>What one update of an opportunity changed, by its row before and what was written.</summary>
internal sealed class ChangedOpportunity
{
    private static readonly string[] Stages = [Columns.Stage, Columns.SalesStage, Columns.ProcessStage];

    private readonly Entity before;
    private readonly Entity written;

    private ChangedOpportunity(Entity before, Entity written)
    {
        this.before = before;
        this.written = written;
    }

    private bool HasMovedOn => Stages.Any(IsChanged);

    private bool HasGoneBack =>
        (IsChanged(Columns.Stage) && StageOrder.IsBack(before.Value<string>(Columns.Stage), written.Value<string>(Columns.Stage)))
        || (IsChanged(Columns.SalesStage) && StageOrder.IsBack(before.Choice(Columns.SalesStage), written.Choice(Columns.SalesStage)));

    private bool IsToCloseLater =>
        IsChanged(Columns.EstimatedClose) && written.Moment(Columns.EstimatedClose) > before.Moment(Columns.EstimatedClose);

    private bool HasLostItsBudget =>
        IsChanged(Columns.Budget) && before.Value<Money>(Columns.Budget) is not null && written.Value<Money>(Columns.Budget) is null;

    /// <returns>Nothing for any event but an update.</returns>
    public static DealChanges In(PluginRun run) => run.Before is { } before && run.Target is { } written
        ? new ChangedOpportunity(before, written).At(run.Now)
        : new DealChanges();

    private DealChanges At(DateTime now) => new()
    {
        StageChangedOn = HasMovedOn ? now : null,
        StageBackOn = HasGoneBack ? now : null,
        CloseDateFirstMovedOn = IsToCloseLater ? now : null,
        CloseDateLastMovedOn = IsToCloseLater ? now : null,
        BudgetClearedOn = HasLostItsBudget ? now : null,
    };

    private bool IsChanged(string column) =>
        written.Contains(column) && !RowValues.Same(before.Value<object>(column), written.Value<object>(column));
}
