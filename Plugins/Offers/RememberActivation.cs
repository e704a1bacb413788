using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.QuoteTable.Columns;

namespace GhostingGuard.Plugins.Offers;

/// <summary>Writes once when a quote first became active: the moment the customer was offered something.</summary>
/// <remarks>Synchronous, because whoever asks a second later must find the moment; it reads nothing and only adds a column.</remarks>
[Step(Messages.Create, QuoteTable.Name, Stage.PreOperation, Rank = 2)]
[Step(Messages.Update, QuoteTable.Name, Stage.PreOperation, Rank = 2, Filter = [Columns.State], Before = [Columns.State, Columns.ActivatedOn])]
[Step(Messages.SetState, QuoteTable.Name, Stage.PreOperation, Before = [Columns.State, Columns.ActivatedOn])]
public sealed class RememberActivation : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        switch (run.Context.MessageName)
        {
            case Messages.Create:
                OnCreate(run, run.Target!);
                break;
            case Messages.Update when IsFirstActivation(run, run.Target!.Choice(Columns.State)):
                run.Target![Columns.ActivatedOn] = run.Now;
                break;
            case Messages.SetState when IsFirstActivation(run, ((OptionSetValue)run.Context.InputParameters["State"]).Value):
                // The message carries no row to add a column to; the quote is still a draft here and may be written.
                run.AsSystem.Update(new Entity(QuoteTable.Name, run.Context.PrimaryEntityId) { [Columns.ActivatedOn] = run.Now });
                break;
            default:
                break;
        }
    }

    private static void OnCreate(PluginRun run, Entity quote)
    {
        if (quote.Choice(Columns.State) is { } state && state != QuoteTable.StateDraft)
        {
            quote[Columns.ActivatedOn] = quote.Moment(Columns.ActivatedOn) ?? run.Now;
        }
        else if (quote.Contains(Columns.ActivatedOn))
        {
            // A revised quote is created as a copy; its draft has not been offered yet.
            quote[Columns.ActivatedOn] = null;
        }
    }

    private static bool IsFirstActivation(PluginRun run, int? newState) =>
        newState is { } state
        && state != QuoteTable.StateDraft
        && run.Before?.Moment(Columns.ActivatedOn) is null
        && run.Before?.Choice(Columns.State) == QuoteTable.StateDraft;
}
