using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Standings;

/// <summary>Adds up anew what is remembered of contact and account when one of their opportunities contributes something else than
/// before, is given to another contact, or is deleted.</summary>
/// <remarks>An opportunity without a finished wait that never ended without an answer contributes nothing; its events leave before any
/// request.</remarks>
[Step(Messages.Update, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.State, Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount],
    Before = [Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount],
    After = [Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount])]
[Step(Messages.SetState, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount],
    After = [Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount])]
[Step(Messages.Delete, OpportunityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Columns.Ghosted, Columns.Waits, Columns.Customer, Columns.ParentContact, Columns.ParentAccount])]
public sealed class RememberStanding : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var before = PartiesOf.Row(run.Before);
        var after = PartiesOf.Row(run.After);
        var isSame = run.Before is { } was && run.After is { } @is
            && RowValues.Same(was.Value<object>(Columns.Ghosted), @is.Value<object>(Columns.Ghosted))
            && was.Value<string>(Columns.Waits) == @is.Value<string>(Columns.Waits)
            && before.SequenceEqual(after);
        if (!isSame && (Contributes(run.Before) || Contributes(run.After)))
        {
            new RememberedDeals(run).Remember(before.Union(after));
        }
    }

    private static bool Contributes(Entity? opportunity) =>
        opportunity is not null && (opportunity.Choice(Columns.Ghosted) is not null || opportunity.Value<string>(Columns.Waits) is not null);
}
