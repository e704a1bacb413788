using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Standings;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.ContactTable.Columns;

namespace GhostingGuard.Plugins.Standings;

/// <summary>Refuses a standing that somebody may not set or that would hold too long, and writes until when it holds. What is computed
/// is dropped from what anybody else writes.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence. A merge is never refused.</remarks>
[Step(Messages.Create, ContactTable.Name, Stage.PreOperation)]
[Step(Messages.Update, ContactTable.Name, Stage.PreOperation, Filter =
    [Columns.Standing, Columns.StandingUntil, Columns.Silences, Columns.WonBack, Columns.AnsweredLate, Columns.SuggestedStanding, Columns.ForgetsOn],
    Before = [Columns.Standing, Columns.StandingUntil])]
[Step(Messages.Create, AccountTable.Name, Stage.PreOperation)]
[Step(Messages.Update, AccountTable.Name, Stage.PreOperation, Filter =
    [Columns.Standing, Columns.StandingUntil, Columns.Silences, Columns.WonBack, Columns.AnsweredLate, Columns.SuggestedStanding, Columns.ForgetsOn],
    Before = [Columns.Standing, Columns.StandingUntil])]
public sealed class CheckStanding : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.Target is not { } changes)
        {
            return;
        }

        var computed = StandingColumns.Computed.Where(changes.Contains).ToList();
        if (computed.Count > 0 && !SystemUser.Makes(run))
        {
            computed.ForEach(column => changes.Attributes.Remove(column));
        }

        var standingChanges = Changes(Columns.Standing);
        if (!standingChanges && !Changes(Columns.StandingUntil))
        {
            return;
        }

        var change = new StandingChange(
            run.Before is { } before ? StandingColumns.Of(before, column => column) : CustomerStanding.None,
            Choices.StandingOf(RowWith(Columns.Standing).Choice(Columns.Standing)),
            standingChanges && !Changes(Columns.StandingUntil) ? null : RowWith(Columns.StandingUntil).Moment(Columns.StandingUntil),
            run.Now);
        if (!run.IsPartOfMerge)
        {
            Refuse(run, change);
        }

        changes[Columns.StandingUntil] = change.Until;

        bool Changes(string column) =>
            changes.Contains(column) && !RowValues.Same(run.Before?.Value<object>(column), changes.Value<object>(column));

        Entity RowWith(string column) => changes.Contains(column) ? changes : run.Before ?? changes;
    }

    private static void Refuse(PluginRun run, StandingChange change)
    {
        var isManager = !change.IsForManagers || IsManager(run);
        if (change.Objection(isManager, Language.English) is not null)
        {
            throw new InvalidPluginExecutionException(change.Objection(isManager, CallersLanguage.Of(run)));
        }
    }

    private static bool IsManager(PluginRun run)
    {
        var query = new QueryExpression(UserTable.Name) { ColumnSet = new ColumnSet(UserTable.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(UserTable.Columns.Manager, ConditionOperator.Equal, run.Context.InitiatingUserId);
        query.Criteria.AddCondition(UserTable.Columns.IsDisabled, ConditionOperator.Equal, false);
        return run.AsSystem.RetrieveMultiple(query).Entities.Any();
    }
}
