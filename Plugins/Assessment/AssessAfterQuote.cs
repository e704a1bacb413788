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
        var assessor = new Assessor(run);
        foreach (var opportunity in new[] { run.Before, run.After }
            .OfType<Entity>()
            .Where(WasShown)
            .Select(image => image.Reference(Columns.Opportunity)?.Id)
            .OfType<System.Guid>()
            .Distinct()
            .ToList())
        {
            assessor.AssessWithRetry(opportunity);
        }
    }

    /// <summary>A draft has not been shown to the customer, so it changes nothing.</summary>
    private static bool WasShown(Entity quote) => quote.Choice(Columns.State) != QuoteTable.StateDraft;
}
