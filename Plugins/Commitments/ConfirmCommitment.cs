using GhostingGuard.Plugins.Dataverse;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>The custom API gg_ConfirmCommitment: writes that we, or the customer, confirmed a commitment just now.</summary>
/// <remarks>For the one click with which the owner decides what no rule may. Asked twice, the first moment stays.</remarks>
public sealed class ConfirmCommitment : PluginBase
{
    private const string Us = "us";
    private const string Customer = "customer";

    protected override void Handle(PluginRun run)
    {
        var asked = new AskedCommitment(run);
        var by = (run.Context.InputParameters.TryGetValue("By", out var given) ? given as string : null)?.Trim().ToLowerInvariant();
        var column = by switch
        {
            Us => Columns.ConfirmedByUsOn,
            Customer => Columns.ConfirmedByCustomerOn,
            _ => throw AskedCommitment.Refusal(asked.Say.SayWhoConfirmed),
        };
        var isNew = asked.Row.Moment(column) is null;
        if (isNew)
        {
            asked.Write(column, run.Now);
        }

        run.Context.OutputParameters["Done"] = isNew;
    }
}
