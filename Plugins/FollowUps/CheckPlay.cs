using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.PlayTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Refuses a play that could not be used: incomplete, with an unknown placeholder, or a second one for the same step.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence.</remarks>
[Step(Messages.Create, PlayTable.Name, Stage.PreOperation)]
[Step(Messages.Update, PlayTable.Name, Stage.PreOperation,
    Filter = [Columns.Reason, Columns.Step, Columns.Language, Columns.Way, Columns.Subject, Columns.Text, Columns.State],
    Before = [Columns.Reason, Columns.Step, Columns.Language, Columns.Way, Columns.Subject, Columns.Text, Columns.State])]
[Step(Messages.SetState, PlayTable.Name, Stage.PreOperation,
    Before = [Columns.Reason, Columns.Step, Columns.Language, Columns.Way, Columns.Subject, Columns.Text, Columns.State])]
public sealed class CheckPlay : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var saved = After(run);
        if ((saved.Choice(Columns.State) ?? PlayTable.StateActive) != PlayTable.StateActive)
        {
            return;
        }

        var step = saved.Value<int?>(Columns.Step);
        Refuse(run, IsIncomplete(saved), say => say.PlayIncomplete);
        Refuse(run, step is < 1 or > Playbook.Steps, say => say.PlayStep);
        var placeholder = PlayText.UnknownPlaceholder(saved.Value<string>(Columns.Subject)) ?? PlayText.UnknownPlaceholder(saved.Value<string>(Columns.Text));
        Refuse(run, placeholder is not null, say => say.UnknownPlaceholder(placeholder!));
        var twin = Twin(run, saved);
        Refuse(run, twin is not null, say => say.SecondPlay(twin!));
    }

    private static Entity After(PluginRun run)
    {
        var changes = run.Changes;
        var row = new Entity(PlayTable.Name, run.Context.PrimaryEntityId);
        foreach (var column in (run.Before?.Attributes ?? []).Concat(changes.Attributes))
        {
            row[column.Key] = column.Value;
        }

        return row;
    }

    private static bool IsIncomplete(Entity play) =>
        play.Choice(Columns.Reason) is null
        || play.Value<int?>(Columns.Step) is null
        || play.Choice(Columns.Language) is null
        || string.IsNullOrWhiteSpace(play.Value<string>(Columns.Subject))
        || string.IsNullOrWhiteSpace(play.Value<string>(Columns.Text));

    private static string? Twin(PluginRun run, Entity play)
    {
        var query = new QueryExpression(PlayTable.Name) { ColumnSet = new ColumnSet(Columns.PlayName), TopCount = 1 };
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, PlayTable.StateActive);
        query.Criteria.AddCondition(Columns.Reason, ConditionOperator.Equal, play.Choice(Columns.Reason)!.Value);
        query.Criteria.AddCondition(Columns.Step, ConditionOperator.Equal, play.Value<int>(Columns.Step));
        query.Criteria.AddCondition(Columns.Language, ConditionOperator.Equal, play.Choice(Columns.Language)!.Value);
        if (play.Choice(Columns.Way) is { } way)
        {
            query.Criteria.AddCondition(Columns.Way, ConditionOperator.Equal, way);
        }
        else
        {
            query.Criteria.AddCondition(Columns.Way, ConditionOperator.Null);
        }

        if (play.Id != Guid.Empty)
        {
            query.Criteria.AddCondition(Columns.Id, ConditionOperator.NotEqual, play.Id);
        }

        return run.AsSystem.RetrieveMultiple(query).Entities.Select(row => row.Value<string>(Columns.PlayName) ?? string.Empty).FirstOrDefault();
    }

    private static void Refuse(PluginRun run, bool isRefused, Func<FollowUpWords, string> sentence)
    {
        if (isRefused)
        {
            throw new InvalidPluginExecutionException(sentence(FollowUpWords.In(CallersLanguage.Of(run))));
        }
    }
}
