using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using GhostingGuard.Plugins.Domain.Standings;
using GhostingGuard.Plugins.WinningBack;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Standings;

/// <summary>Adds up on contacts and accounts what their opportunities contribute.</summary>
/// <remarks>Everything is read anew each time and written only if it differs, guarded by the row version.</remarks>
internal sealed class RememberedDeals
{
    /// <summary>Opportunities of one contact or account that are read at most, those changed last first.</summary>
    private const int Most = 200;

    private readonly PluginRun run;
    private readonly Lazy<Settings> settings;

    /// <param name="run">The call in which it happens.</param>
    public RememberedDeals(PluginRun run)
    {
        this.run = run;
        settings = new Lazy<Settings>(() => CurrentSettings.Read(run.AsSystem, run.Trace));
    }

    public void Remember(IEnumerable<EntityReference> parties)
    {
        foreach (var party in parties)
        {
            Dataverse.RowVersion.Guard(run, $"{party.LogicalName} {party.Id}", () => RememberOnce(party));
        }
    }

    private bool RememberOnce(EntityReference party)
    {
        if (Read(party) is not { } row)
        {
            return false;
        }

        var changed = Values(row, new CustomerHistory(Deals(party), settings.Value.PolicyFor(stage: null), run.Now))
            .Where(value => !RowValues.Same(row.Value<object>(value.Key), value.Value))
            .ToList();
        if (changed.Count == 0)
        {
            return false;
        }

        var patch = new Entity(party.LogicalName, party.Id)
        {
            RowVersion = row.Value<long>(ContactTable.Columns.Version).ToString(CultureInfo.InvariantCulture),
        };
        foreach (var column in changed)
        {
            patch[column.Key] = column.Value;
        }

        run.AsSystem.Execute(new UpdateRequest { Target = patch, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
        return true;
    }

    private Dictionary<string, object?> Values(Entity row, CustomerHistory history)
    {
        var isRemembered = history.ForgetsOn is not null;
        var values = new Dictionary<string, object?>
        {
            [ContactTable.Columns.Silences] = isRemembered ? history.Silences : null,
            [ContactTable.Columns.WonBack] = isRemembered ? history.WonBack : null,
            [ContactTable.Columns.AnsweredLate] = isRemembered ? history.AnsweredLate : null,
            [ContactTable.Columns.SuggestedStanding] = history.Suggested is { } suggested ? Choices.Of(suggested) : null,
            [ContactTable.Columns.ForgetsOn] = history.ForgetsOn,
        };
        if (row.Moment(ContactTable.Columns.StandingUntil) <= run.Now)
        {
            // What a person set is forgotten as well.
            values[ContactTable.Columns.Standing] = null;
            values[ContactTable.Columns.StandingUntil] = null;
        }

        return values;
    }

    private Entity? Read(EntityReference party)
    {
        var query = new QueryExpression(party.LogicalName)
        {
            ColumnSet = new ColumnSet([.. StandingColumns.Computed.Concat(StandingColumns.All).Distinct(), ContactTable.Columns.Version]),
        };
        query.Criteria.AddCondition(IdOf(party.LogicalName), ConditionOperator.Equal, party.Id);
        return run.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private List<PastDeal> Deals(EntityReference party)
    {
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.Ghosted,
                Columns.Waits,
                Columns.BaselineOn,
                Columns.LastOutreachOn,
                Columns.LastResponseOn,
                Columns.ResumedOn,
                Columns.ActualClose,
                Columns.ModifiedOn),
            TopCount = Most,
        };
        var contributes = query.Criteria.AddFilter(LogicalOperator.Or);
        contributes.AddCondition(Columns.Ghosted, ConditionOperator.NotNull);
        contributes.AddCondition(Columns.Waits, ConditionOperator.NotNull);
        var theirs = query.Criteria.AddFilter(LogicalOperator.Or);
        theirs.AddCondition(party.LogicalName == ContactTable.Name ? Columns.ParentContact : Columns.ParentAccount, ConditionOperator.Equal, party.Id);
        theirs.AddCondition(Columns.Customer, ConditionOperator.Equal, party.Id);
        query.AddOrder(Columns.ModifiedOn, OrderType.Descending);
        var rows = run.AsSystem.RetrieveMultiple(query).Entities;
        var cameBack = CameBack(rows);
        return [.. rows.Select(row => Deal(row, cameBack.Contains(row.Id)))];
    }

    /// <summary>The closed opportunities whose customer has answered since: those for which there is a task that says so.</summary>
    private HashSet<Guid> CameBack(IEnumerable<Entity> opportunities)
    {
        var tasks = opportunities
            .Where(row => row.Choice(Columns.Ghosted) == OpportunityTable.EndedWithoutAnswer)
            .ToDictionary(row => WinBack.TaskId(row.Id, row.Moment(Columns.ActualClose)), row => row.Id);
        if (tasks.Count == 0)
        {
            return [];
        }

        var query = new QueryExpression(TaskTable.Name) { ColumnSet = new ColumnSet(ActivityTable.Columns.Id) };
        query.Criteria.AddCondition(new ConditionExpression(ActivityTable.Columns.Id, ConditionOperator.In, [.. tasks.Keys.Cast<object>()]));
        return [.. run.AsSystem.RetrieveMultiple(query).Entities.Select(task => tasks[task.Id])];
    }

    private PastDeal Deal(Entity row, bool hasComeBack) => new(
        row.Value<string>(Columns.Waits),
        Ending(row, hasComeBack),
        Baseline.Of(row, settings.Value),
        row.Moment(Columns.LastOutreachOn),
        row.Moment(Columns.LastResponseOn));

    /// <summary>One that was taken up again ended at the latest when it was.</summary>
    private static DealEnding? Ending(Entity row, bool hasComeBack)
    {
        var isTakenUpAgain = row.Choice(Columns.Ghosted) == OpportunityTable.TakenUpAgain;
        var on = (isTakenUpAgain ? row.Moment(Columns.ResumedOn) : row.Moment(Columns.ActualClose)) ?? row.Moment(Columns.ModifiedOn);
        return row.Choice(Columns.Ghosted) is null || on is not { } moment ? null : new DealEnding(moment, isTakenUpAgain, hasComeBack);
    }

    private static string IdOf(string table) => table == ContactTable.Name ? ContactTable.Columns.Id : AccountTable.Columns.Id;
}
