using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>
/// Refuses a courtesy that makes no sense, and a planned one that would pass the limit; notes on the row the business year and
/// whether the limit is passed.
/// </summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence. A merge of contacts is never refused.</remarks>
[Step(Messages.Create, CourtesyTable.Name, Stage.PreOperation)]
[Step(Messages.Update, CourtesyTable.Name, Stage.PreOperation, Filter =
    [
        Columns.Kind,
        Columns.Value,
        Columns.Currency,
        Columns.Contact,
        Columns.Opportunity,
        Columns.PlannedFor,
        Columns.GivenOn,
        Columns.State,
        Columns.OverLimit,
        Columns.Year,
    ], Before =
    [
        Columns.Kind,
        Columns.Value,
        Columns.Currency,
        Columns.Contact,
        Columns.Opportunity,
        Columns.PlannedFor,
        Columns.GivenOn,
        Columns.GivenBy,
        Columns.State,
        Columns.CreatedOn,
    ])]
[Step(Messages.SetState, CourtesyTable.Name, Stage.PreOperation, Before =
    [Columns.Kind, Columns.Value, Columns.Currency, Columns.Contact, Columns.Opportunity, Columns.PlannedFor, Columns.GivenOn, Columns.GivenBy, Columns.State, Columns.CreatedOn])]
public sealed class CheckCourtesy : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var changes = run.Changes;
        if (IsOurOwn(run, changes))
        {
            return;
        }

        changes.Attributes.Remove(Columns.OverLimit);
        changes.Attributes.Remove(Columns.Year);
        var row = new CourtesyRow(run.Before, changes);
        if (changes.Attributes.Count > 0 && row.IsActive)
        {
            new CourtesyCheck(run, row, changes).Run();
        }
    }

    /// <summary>What <see cref="MarkOverLimit"/> writes; anybody else's writing of a computed column is dropped.</summary>
    private static bool IsOurOwn(PluginRun run, Entity changes) =>
        changes.Contains(Columns.OverLimit) && changes.Attributes.Keys.All(column => column is Columns.OverLimit or Columns.Id) && SystemUser.Makes(run);
}
