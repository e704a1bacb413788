using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.ConnectionTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses an opportunity that gained or lost a stakeholder, since the answers of stakeholders count for it.</summary>
/// <remarks>A connection may be made from either end. The platform stores it both ways, but does not say that both raise events, so
/// either end is looked at; assessing twice changes nothing.</remarks>
[Step(Messages.Create, ConnectionTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Columns.From, Columns.To])]
[Step(Messages.Update, ConnectionTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.From, Columns.To, Columns.State],
    Before = [Columns.From, Columns.To],
    After = [Columns.From, Columns.To])]
[Step(Messages.Delete, ConnectionTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Columns.From, Columns.To])]
[Step(Messages.SetState, ConnectionTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Columns.From, Columns.To])]
public sealed class AssessAfterConnection : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var assessor = new Assessor(run);
        foreach (var opportunity in new[] { run.Before, run.After }.OfType<Entity>().SelectMany(Opportunities).Distinct().ToList())
        {
            assessor.AssessWithRetry(opportunity);
        }
    }

    /// <summary>None unless a contact is tied to an opportunity: connections among people, leads or products are not ours.</summary>
    private static Guid[] Opportunities(Entity connection)
    {
        var ends = new[] { connection.Reference(Columns.From), connection.Reference(Columns.To) };
        return ends.Any(end => end?.LogicalName == ContactTable.Name)
            ? [.. ends.OfType<EntityReference>().Where(end => end.LogicalName == OpportunityTable.Name).Select(end => end.Id)]
            : [];
    }
}
