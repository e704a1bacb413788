using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.QuoteTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses the opportunity of a quote, and the one it belonged to before.</summary>
[Step(Messages.Create, QuoteTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Columns.Opportunity, Columns.State])]
[Step(Messages.Update, QuoteTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.State, Columns.Status, Columns.Opportunity, Columns.ActivatedOn, Columns.EffectiveFrom, Columns.EffectiveTo],
    Before = [Columns.Opportunity, Columns.State],
    After = [Columns.Opportunity, Columns.State])]
[Step(Messages.Delete, QuoteTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Columns.Opportunity, Columns.State])]
[Step(Messages.SetState, QuoteTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Columns.Opportunity, Columns.State],
    After = [Columns.Opportunity, Columns.State])]
public sealed class AssessAfterQuote : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var images = new[] { run.Before, run.After }.OfType<Entity>().ToList();
        var opportunities = images.Select(image => image.Reference(Columns.Opportunity)?.Id).Distinct().ToList();
        var stays = opportunities.Count == 1 && run.Context.MessageName != Messages.Delete;
        if (stays && images.TrueForAll(IsDraft) && run.Target?.Contains(Columns.ActivatedOn) != true)
        {
            return;
        }

        var assessor = new Assessor(run);
        foreach (var opportunity in opportunities.OfType<Guid>())
        {
            assessor.AssessWithRetry(opportunity);
        }
    }

    /// <summary>A draft has not been shown to the customer, so it changes nothing by itself. But what was written about it goes
    /// along when it moves to another opportunity, and is gone when it is deleted.</summary>
    private static bool IsDraft(Entity quote) => quote.Choice(Columns.State) == QuoteTable.StateDraft;
}
